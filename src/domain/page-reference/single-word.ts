import { parseIdentifier, parsePageId } from './identifier.ts';
import { websiteEndings } from './lists.ts';
import { isNumberText, parseNumbers } from './numbers.ts';
import { refuse } from './result.ts';
import type { DetailedPageReference } from './result.ts';
import type { Word } from './words.ts';

const contactScheme = /^(?:mailto|tel|sms):/i;

/** One word that is no link → the Page or a reason (rules S1 to S7). */
export function parseSingleWord({ text, isCutOff }: Word): DetailedPageReference {
	if (isCutOff) return refuse('truncated');
	const word = withoutContactScheme(text);
	if (isEmailAddress(word)) return refuse('email-address');
	const id = /^id(\d+)$/i.exec(word)?.[1];
	if (id !== undefined) return parsePageId(id);
	if (isNumberText(word)) return parseNumbers(word);
	if (hasWebsiteEnding(word)) return refuse('ambiguous');
	return parseIdentifier(word, 'typed');
}

/** Whether a word has the form of an e-mail address (S3). */
export function isEmailAddress(word: string): boolean {
	const at = word.indexOf('@');
	if (at < 1 || /[/:?#\s]/.test(word)) return false;
	return /^[^@]+\.\p{L}{2,}$/u.test(word.slice(at + 1));
}

/** S2. */
function withoutContactScheme(word: string): string {
	const scheme = contactScheme.exec(word)?.[0];
	return scheme === undefined ? word : (word.slice(scheme.length).split('?', 1)[0] ?? '');
}

/** `hoatuoi.vn` may be a website or a username; `@hoatuoi.vn` is a username (S6). */
function hasWebsiteEnding(word: string): boolean {
	const ending = word.slice(word.lastIndexOf('.') + 1);
	return !word.startsWith('@') && word.includes('.') && websiteEndings.has(ending.toLowerCase());
}
