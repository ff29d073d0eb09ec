import { isListed, notAPageWords, placeholderWords, reservedWords } from './lists.ts';
import { accept, refuse } from './result.ts';
import type { DetailedPageReference } from './result.ts';

const longestPlaceholder = Math.max(...Array.from(placeholderWords, (word) => word.length));
const pageId = /^[1-9]\d{9,16}$/;
/** The form of an Instagram account, which other addresses of Meta call an ID too. */
const instagramId = /^17841\d{12}$/;
const username = /^[A-Za-z\d]+(?:\.[A-Za-z\d]+)*$/;

/** Whether the text is a numeric Page ID: 10 to 17 digits, no leading zero (I3). */
export function isPageId(text: string): boolean {
	return pageId.test(text) && !instagramId.test(text);
}

/** Whether the text has the form of a username: letters, digits, single periods, one letter. */
export function isUsername(text: string): boolean {
	return username.test(text) && /[A-Za-z]/.test(text);
}

/** Digits → a Page ID, or why they are none (I3). */
export function parsePageId(digits: string): DetailedPageReference {
	if (instagramId.test(digits)) return refuse('missing-identifier', { platform: 'instagram' });
	return isPageId(digits) ? accept('pageId', digits) : refuse('malformed-id');
}

/** Whether the text is a sample that was not replaced: `{id-page}`, `tên-trang` (I1). */
export function isPlaceholder(text: string): boolean {
	const letters = text.replace(/[^\p{L}\p{Nd}]/gu, '');
	if (letters.length > longestPlaceholder) return false;
	const folded = letters
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		// `đ` is a letter of its own, so NFD leaves it whole.
		.replace(/[đĐ]/gu, 'd')
		.toLowerCase();
	return placeholderWords.has(folded);
}

/**
 * A word that stands for a Page → the Page or a reason (rules I1 to I9). Inside a link three letters
 * are enough, because older names are that short; typed alone such a word is more often a mistake.
 */
export function parseIdentifier(text: string, place: 'typed' | 'link'): DetailedPageReference {
	if (isPlaceholder(text)) return refuse('placeholder');
	const name = text.startsWith('@') ? text.slice(1) : text;
	if (name === '') return refuse('missing-identifier');
	return parseNumericIdentifier(name) ?? parseUsername(name, place);
}

/** Whether the text is a name, a hyphen and a Page ID, as in `Hoa-Lan-112233445566778` (I5). */
export function isNameWithId(text: string): boolean {
	return findIdAfterName(text) !== undefined;
}

/** Everything that is, or was meant to be, a number (I3 to I6). */
function parseNumericIdentifier(name: string): DetailedPageReference | undefined {
	if (/^\d+$/.test(name)) return parsePageId(name);
	if (/^pfbid0/i.test(name)) return refuse('malformed-id');
	// A spreadsheet writes a long ID as 1.12233E+14; its last digits are lost.
	if (/^\d+(?:[.,]\d+)?E\+?\d+$/.test(name)) return refuse('malformed-id');
	const post = /^(\d+)_\d+$/.exec(name);
	if (post) return parsePageId(post[1] ?? '');
	const id = findIdAfterName(name);
	if (id !== undefined) return accept('pageId', id);
	return /^[\d.,_+-]+$/.test(name) && /\d/.test(name) ? refuse('malformed-id') : undefined;
}

/** I7 to I9. */
function parseUsername(name: string, place: 'typed' | 'link'): DetailedPageReference {
	if (isListed(notAPageWords, name)) return refuse('not-a-page');
	if (isListed(reservedWords, name) || /\.php$|^v\d+\.\d+$/i.test(name)) {
		return refuse('reserved-path');
	}
	if (place === 'typed' && /\P{ASCII}/u.test(name)) return refuse('display-name');
	const length = name.replaceAll('.', '').length;
	const isLongEnough = length >= (place === 'typed' ? 5 : 3);
	if (!isUsername(name) || !isLongEnough || length > 50) return refuse('malformed-username');
	return accept('username', name);
}

function findIdAfterName(text: string): string | undefined {
	const hyphen = text.lastIndexOf('-');
	const id = text.slice(hyphen + 1);
	return hyphen > 0 && isPageId(id) && !/[\s/\\]/.test(text.slice(0, hyphen)) ? id : undefined;
}
