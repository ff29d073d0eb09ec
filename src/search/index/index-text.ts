/**
 * How text is written into the index, so that Pagefind treats Vietnamese words as words.
 *
 * Pagefind folds accents by Unicode decomposition, which leaves `đ` whole, and takes every word of a query for a
 * prefix. So `đ` is written as `d` + U+0335 (a mark like any other), and every word ends with U+2060: `dang⁠` then
 * finds “đăng” and “dạng”, but not “dangling”. Both characters are invisible or restored before anyone sees the text.
 */
const STROKE = '\u0335';
const WORD_END = '\u2060';
/** Stands before a space that is not in the text: “tin/giây” is two words for the index. */
const NO_SPACE = '\u2061';
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The characters that Pagefind must keep in words (`includeCharacters`). */
export const INDEX_CHARACTERS = STROKE + WORD_END;

/** Text as it goes into the index. Any text; returns NFC. */
export function writeIndexText(text: string): string {
	const plain = text.normalize('NFC');
	let written = '';
	let end = 0;
	for (const { 0: word, index } of plain.matchAll(WORD)) {
		const between = plain.slice(end, index);
		written += between;
		if (end > 0 && !/\s/.test(between)) written += `${NO_SPACE} `;
		written += writeLetters(word) + WORD_END;
		end = index + word.length;
	}
	return written + plain.slice(end);
}

/** A word of a query as the index has it; a prefix stays open at its end. */
export function writeIndexWord(word: string, { isPrefix = false } = {}): string {
	return writeLetters(word.normalize('NFC').toLowerCase()) + (isPrefix ? '' : WORD_END);
}

/** The text that was indexed, as a reader sees it. */
export function readIndexText(written: string): string {
	return written
		.replaceAll(`${NO_SPACE} `, '')
		.replaceAll(WORD_END, '')
		.replaceAll(`d${STROKE}`, 'đ')
		.replaceAll(`D${STROKE}`, 'Đ');
}

function writeLetters(word: string): string {
	return word.replaceAll('đ', `d${STROKE}`).replaceAll('Đ', `D${STROKE}`);
}
