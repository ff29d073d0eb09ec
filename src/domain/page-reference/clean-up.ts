import { idParameters, labels } from './lists.ts';

const invisible =
	/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]|\u20e3/gu;
const controlOrEmoji =
	/(?![\r\n])\p{Cc}|\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]/gu;
const otherThanOneSpace = / \s+|[^\S ]\s*/gu;
const lineBreak = /[\r\n\u2028\u2029]/u;
const label = new RegExp(`^[?&]?(?:${labels.join('|')})\\s*([:=])\\s*`, 'iu');
const blankBeforeId = /(\.php\/?)\s?\?\s?(?=id\s?=)/gi;
const blankAtEquals = new RegExp(`([?&](?:${idParameters.join('|')}))\\s?=\\s?(?=\\d{10})`, 'gi');
const blankAfterHost = /((?:facebook\.com|fb\.com|m\.me)\/)\s(?=[1-9]\d{13,16}(?!\d))/gi;
// Normalising sorts each run of combining marks, which takes quadratic time on long runs. No
// language stacks 30 marks on a letter, and a text with so many is refused with or without them.
// The two half-width Katakana marks are letters that turn into marks.
const markOverload = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;
// Normalising turns these two ligatures into 18 and 8 letters; two words stand for a run of them.
const arabicWords = '\u0635 \u0635';

/**
 * Input → readable text: plain letters and digits, nothing invisible, single spaces and line breaks,
 * no label in front, no blank inside an address (rules C2 to C7). Empty when no letter and no digit is left.
 */
export function cleanUp(input: string): string {
	const text = input
		.replace(markOverload, '$1')
		.replace(/[\ufdfa\ufdfb]+/g, arabicWords)
		.normalize('NFKC')
		.replace(invisible, '')
		.replace(controlOrEmoji, ' ')
		.replace(otherThanOneSpace, (space) => (lineBreak.test(space) ? '\n' : ' '))
		.trim();
	return hasLetterOrDigit(text) ? withoutBlanksInLinks(withoutLabel(text)) : '';
}

export function hasLetterOrDigit(text: string): boolean {
	return /[\p{L}\p{Nd}]/u.test(text);
}

function withoutLabel(text: string): string {
	const found = label.exec(text);
	if (!found) return text;
	const rest = text.slice(found[0].length);
	// `fb://page/1` starts with a scheme, not with the label `fb`.
	if (rest.startsWith('/')) return text;
	return found[1] === '=' ? (rest.split('&', 1)[0] ?? '') : rest;
}

/** C7: `profile.php?id= 1000…` after hasty copying. */
function withoutBlanksInLinks(text: string): string {
	const whole = text.replace(blankBeforeId, '$1?').replace(blankAfterHost, '$1');
	return whole.replace(blankAtEquals, (found, parameter: string, at: number) => {
		const start = Math.max(whole.lastIndexOf(' ', at), whole.lastIndexOf('\n', at)) + 1;
		return /\/|\.php/i.test(whole.slice(start, at)) ? `${parameter}=` : found;
	});
}
