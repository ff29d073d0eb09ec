import { hasLetterOrDigit } from './clean-up.ts';
import { hasBlockedScheme, hasWebPrefix } from './link-words.ts';

const separator = /[\s"<>“”„«»`]/;
const startMarks = new Set("'‘’([{*•·→–—-~:;,!");
const endMarks = new Set("'’‘)]}*,;:!?.~→");
const encodedWebPrefix = /^https?%(?:25)?3a/i;

/** One word of the cleaned text, without the marks around it. */
export interface Word {
	text: string;
	/** What stands between this word and the one before, with the marks removed from both. */
	gap: string;
	/** Dots at the end show that an application shortened it. */
	isCutOff: boolean;
}

/** Cleaned text → the words that hold a letter or a digit (rules W1 to W6). */
export function splitWords(text: string): Word[] {
	const words: Word[] = [];
	let previousEnd = 0;
	let from = 0;
	for (const { length } of text.split(separator)) {
		const to = from + length;
		const { start, end } = trimMarks(text, from, to);
		from = to + 1;
		const trimmed = text.slice(start, end);
		if (!hasLetterOrDigit(trimmed)) continue;
		words.push({
			text: withoutTextBeforeLink(decodeWebPrefix(trimmed)),
			gap: text.slice(previousEnd, start),
			isCutOff: isCutOff(text, start, to),
		});
		previousEnd = end;
	}
	return words;
}

/** Whether only a space stands between a word and the one before it (W7). */
export function followsDirectly(word: Word): boolean {
	return word.gap === ' ';
}

export function startsWithCapital(text: string): boolean {
	return /^\p{Lu}/u.test(text);
}

/** W2. Loops, because an expression that trims an end takes quadratic time on `))))…x`. */
function trimMarks(text: string, from: number, to: number) {
	let start = from;
	let end = to;
	while (start < end && startMarks.has(text.charAt(start))) start += 1;
	while (end > start && endMarks.has(text.charAt(end - 1))) end -= 1;
	return { start, end };
}

/** W3. */
function isCutOff(text: string, start: number, to: number): boolean {
	let end = to;
	while (end > start && text.charAt(end - 1) !== '.' && endMarks.has(text.charAt(end - 1)))
		end -= 1;
	return end - start >= 2 && text.charAt(end - 1) === '.' && text.charAt(end - 2) === '.';
}

/** W5: an address that was copied out of another address, at most twice encoded. */
function decodeWebPrefix(word: string): string {
	let text = word;
	for (let times = 0; times < 2 && encodedWebPrefix.test(text); times += 1) {
		text = decodePercent(text);
	}
	return text;
}

/** W6: `Lan](https://…` and `Trang:https://…`. */
function withoutTextBeforeLink(word: string): string {
	const at = word.includes('://') ? word.slice(1).search(/https?:\/\//i) + 1 : 0;
	if (at === 0 || /[/.?#=&@%]/.test(word.slice(0, at))) return word;
	return hasBlockedScheme(word) || hasWebPrefix(word) ? word : word.slice(at);
}

/** Decodes what is valid and leaves the rest, as the URL Standard does. */
function decodePercent(text: string): string {
	return text.replace(/(?:%[\da-f]{2})+/gi, (escapes) => {
		try {
			return decodeURIComponent(escapes);
		} catch {
			return escapes;
		}
	});
}
