import { hasLetterOrDigit } from './clean-up.ts';
import { hasBlockedScheme, withoutWebPrefix } from './link-words.ts';

const separator = /[\s"<>“”„«»`]/;
const startMarks = new Set("'‘’([{*•·→–—-~:;,!");
const endMarks = new Set("'’‘)]}*,;:!?.~→");
const encodedWebPrefix = /^https?%(?:25)?3a/i;
const linkInside = /https?:\/\//gi;

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
		const parts = splitAtLinks(decodeWebPrefix(trimmed));
		for (const [at, part] of parts.entries()) {
			words.push({
				text: part,
				gap: at === 0 ? text.slice(previousEnd, start) : '',
				isCutOff: at === parts.length - 1 && isCutOff(text, start, to),
			});
		}
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

export function startsWithLowerCase(text: string): boolean {
	return /^\p{Ll}/u.test(text);
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

/** W6: `Lan](https://…` loses what stands in front, `fb.com/oldhttps://fb.com/new` becomes two. */
function splitAtLinks(word: string): string[] {
	if (!word.includes('://') || hasBlockedScheme(word)) return [word];
	const parts: string[] = [];
	let from = 0;
	let prefixEnd = word.length - withoutWebPrefix(word).length;
	for (const { index: at } of word.matchAll(linkInside)) {
		if (at <= prefixEnd) continue;
		const before = word.slice(from, at);
		const isText = prefixEnd === from && !/[/.?#=&@%]/.test(before);
		if (!isText && !isLinkBehindLink(before)) continue;
		const { start, end } = trimMarks(word, from, at);
		if (!isText) parts.push(word.slice(start, end));
		from = at;
		prefixEnd = word.length - withoutWebPrefix(word.slice(at)).length;
	}
	return [...parts, word.slice(from)];
}

/** After `=` and the like a link is a value of the link before it, not one pasted behind it. */
function isLinkBehindLink(before: string): boolean {
	return before.includes('.') && !'=?&#%@'.includes(before.charAt(before.length - 1));
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
