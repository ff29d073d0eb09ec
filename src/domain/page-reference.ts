import { cleanUp } from './page-reference/clean-up.ts';
import { findPageInLinks } from './page-reference/links-in-text.ts';
import { refuse } from './page-reference/result.ts';
import { parseSeveralWords } from './page-reference/several-words.ts';
import { parseSingleWord } from './page-reference/single-word.ts';
import { splitWords } from './page-reference/words.ts';
import type {
	DetailedPageReference,
	PageReference,
	ParsedPageReference,
	ReferenceDetail,
} from './page-reference/result.ts';

export { isPageId, isUsername } from './page-reference/identifier.ts';
export { isSameFacebookPage, refuse } from './page-reference/result.ts';
export type {
	PageKind,
	PageReference,
	ParsedPageReference,
	Platform,
	Reason,
	ReferenceDetail,
} from './page-reference/result.ts';

/** The longest input that is read, in UTF-16 code units (rule C1). */
const longestInput = 4096;

/**
 * What a customer typed or pasted → a Page ID, a username or one reason: an ID, a username, any form
 * of Facebook link, with text around it. Never throws, needs no network, takes linear time. The
 * rules and their letters are those of the cases in `page-reference-cases.json`.
 *
 * @example
 * parsePageReference('https://www.facebook.com/shophoalan?mibextid=1');
 * // { ok: true, kind: 'username', value: 'shophoalan' }
 * parsePageReference('12345'); // { ok: false, reason: 'malformed-id' }
 */
export function parsePageReference(input: string): ParsedPageReference {
	const answer = readPageReference(input);
	return answer.ok ? answer : { ok: false, reason: answer.reason };
}

/**
 * What helps beside the reason of a refused input (rule O5): the platform it belongs to, or the share
 * link to open in the browser.
 *
 * @example
 * findReferenceDetail('https://zalo.me/1234567890'); // { platform: 'zalo' }
 */
export function findReferenceDetail(input: string): ReferenceDetail | undefined {
	const answer = readPageReference(input);
	return answer.ok ? undefined : answer.detail;
}

/** Whether the number of a Page may be that of a personal profile (rule O6). */
export function mayBeProfile({ kind, value }: PageReference): boolean {
	return kind === 'pageId' && /^(?:1000\d{11}|61\d{12})$/.test(value);
}

function readPageReference(input: string): DetailedPageReference {
	// Callers without types may pass anything.
	if (typeof input !== 'string') return refuse('empty');
	if (input.length > longestInput) return refuse('too-long');
	const words = splitWords(cleanUp(input));
	const [first] = words;
	if (!first) return refuse('empty');
	const fromLinks = findPageInLinks(words);
	if (fromLinks) return fromLinks;
	return words.length === 1 ? parseSingleWord(first) : parseSeveralWords(words);
}
