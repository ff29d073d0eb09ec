import { isPageId, parsePageId } from './identifier.ts';
import { refuse } from './result.ts';
import type { DetailedPageReference } from './result.ts';

const phoneForms = [
	/^\+\d{8,15}$/,
	/^0[1-9]\d{8,9}$/,
	/^00[1-9]\d{8,12}$/,
	/^84[35789]\d{8}$/,
	/^1[89]00(?:\d{4}|\d{6})$/,
	/^[35789]\d{8}$/,
] as const;

/** Whether the text holds nothing but digits and what people write between them. */
export function isNumberText(text: string): boolean {
	return /^[\d+()]/.test(text) && /^\+?\d[\d .,-]*$/.test(withoutBrackets(text));
}

/** How many digits the text holds. */
export function countDigits(text: string): number {
	return text.replace(/\D/g, '').length;
}

/**
 * A number text, possibly several numbers → the Page ID or a reason (rules N1 to N6). A number is
 * never built by leaving digits out.
 */
export function parseNumbers(text: string): DetailedPageReference {
	const number = withoutBrackets(text);
	const digits = number.replace(/\D/g, '');
	const hasPlus = number.startsWith('+');
	if (isPhoneNumber(hasPlus ? `+${digits}` : digits)) return refuse('phone-number');
	if (hasPlus) return refuse('malformed-id');

	const groups = number.split(/[ .,-]+/).filter((group) => group !== '');
	if (groups.length === 1) return parseOneNumber(digits);
	if (groups.every((group) => group.length <= 4)) return parseGroupedNumber(number, digits);
	return parseSeveralNumbers(groups);
}

/** N2. Zalo counts its official accounts with 18 and 19 digits, more than a Page has. */
function parseOneNumber(digits: string): DetailedPageReference {
	return /^[1-9]\d{17,18}$/.test(digits)
		? refuse('malformed-id', { platform: 'zalo' })
		: parsePageId(digits);
}

/** `112.233.445.566.778` from a spreadsheet, or `1122 3344 5566 778` (N3). */
function parseGroupedNumber(number: string, digits: string): DetailedPageReference {
	const isThousands = /^\d{1,3}(?:[.,]\d{3})+$/.test(number);
	return /[.,]/.test(number) && !isThousands ? refuse('malformed-id') : parsePageId(digits);
}

/** N4 and N5. */
function parseSeveralNumbers(groups: readonly string[]): DetailedPageReference {
	if (groups.every(isPhoneNumber)) return refuse('phone-number');
	const areIds = groups.every((group) => isPageId(group) && !isPhoneNumber(group));
	if (!areIds) return refuse('malformed-id');
	return new Set(groups).size === 1 ? parsePageId(groups[0] ?? '') : refuse('ambiguous');
}

/** Digits, with a + in front for a country code (N6). */
function isPhoneNumber(text: string): boolean {
	return phoneForms.some((form) => form.test(text));
}

function withoutBrackets(text: string): string {
	return text.replace(/[()]/g, '');
}
