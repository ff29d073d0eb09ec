import { deskStrings as words } from '../strings/desk.ts';

/** How long one message of a channel may be, as a limit of `content/limits/` states it. */
export interface TextLimit {
	/** “Instagram” */
	channel: string;
	value: number;
	/** Instagram counts UTF-8 bytes, of which a Vietnamese letter has up to three. */
	measure: 'byte' | 'character';
}

/** Limits that were passed on in the markup; none where they cannot be read. */
export function readTextLimits(value: unknown): TextLimit[] {
	return Array.isArray(value) ? value.filter(isTextLimit) : [];
}

/** The length of a text, and the channels that do not take it in one message: said before it is copied. */
export function describeLength(text: string, limits: readonly TextLimit[]): TextLength {
	const length = {
		character: Array.from(text).length,
		byte: new TextEncoder().encode(text).length,
	};
	const exceeded = limits.filter(({ value, measure }) => length[measure] > value);
	const says = words.length(written(length.character));
	if (exceeded.length === 0) return { says, tooLong: '' };
	const tooLong = words.tooLong(
		exceeded
			.map(({ channel, value, measure }) =>
				words.most[measure]({
					channel,
					value: written(value),
					length: written(length[measure]),
				}),
			)
			.join(', '),
	);
	return { says, tooLong };
}

function written(value: number): string {
	return value.toLocaleString('vi');
}

function isTextLimit(value: unknown): value is TextLimit {
	return (
		typeof value === 'object' &&
		value !== null &&
		'channel' in value &&
		typeof value.channel === 'string' &&
		'value' in value &&
		typeof value.value === 'number' &&
		'measure' in value &&
		(value.measure === 'byte' || value.measure === 'character')
	);
}

interface TextLength {
	/** “1.276 ký tự” */
	says: string;
	/** Empty where every channel takes it. */
	tooLong: string;
}
