const COMBINING_MARKS = /\p{Mn}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What needs no folding beyond lower case; most of what is compared is folded already. */
const ASCII = /^[ -~]*$/;

/**
 * Text as it is compared: lower case, without diacritics, `đ` as `d`.
 * NFC, NFD and plain ASCII spellings of one text fold to the same string.
 */
export function foldVietnamese(text: string): string {
	if (ASCII.test(text)) return text.toLowerCase();
	return (
		text
			.normalize('NFD')
			.replace(COMBINING_MARKS, '')
			// `đ` is a letter of its own, so NFD leaves it whole.
			.replace(/[đĐ]/g, 'd')
			.toLowerCase()
			.normalize('NFC')
	);
}

/** Whether the text carries a tone mark, a vowel mark or `đ`: its writer typed Vietnamese as it is spelled. */
export function hasDiacritics(text: string): boolean {
	return !ASCII.test(text) && /[đĐ]|\p{Mn}/u.test(text.normalize('NFD'));
}

/** The words of a text with their places in it; digits count, punctuation separates. Expects NFC for true places. */
export function findWords(text: string): WordPlace[] {
	return Array.from(text.matchAll(WORD), (match) => ({ word: match[0], start: match.index }));
}

/** The words of a text in NFC and lower case, in their order: what is indexed and what is asked. */
export function splitWords(text: string): string[] {
	return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** A word as it stands in a text, and the index of its first character. */
interface WordPlace {
	word: string;
	start: number;
}
