import type { ProseRole } from '../../reading/entries.ts';
import { hideCitations } from '../../reading/citations.ts';

const hidden = '\ufffc';

/** What the rules read: citations apart, and a second copy without what others wrote. */
export function proseText({ text, role }: { text: string; role: ProseRole }): ProseText {
	// Hidden characters are reported on the raw text; here they would only cut words in two.
	const own = hideCitations(text)
		.replace(/\u00a0/g, ' ')
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
	return { text: own, words: hideOthersWords(own), role };
}

/**
 * Hides quotations (screen labels stand as the screen writes them), English in brackets after its
 * Vietnamese, and addresses. The marks around them stay, and so does every position.
 */
function hideOthersWords(text: string): string {
	return text
		.replace(/“[^“”]*”/g, (quoted) => `“${hidden.repeat(quoted.length - 2)}”`)
		.replace(/‘[^‘’]*’/g, (quoted) => `‘${hidden.repeat(quoted.length - 2)}’`)
		.replace(/\([\x20-\x27\x2a-\x7e]*[A-Za-z]{2}[\x20-\x27\x2a-\x7e]*\)/g, (english) =>
			/fan\s?page/i.test(english) ? english : `(${hidden.repeat(english.length - 2)})`,
		)
		.replace(
			/(?:https?:\/\/|www\.)\S+|(?<!\S)\?[\w-]+=[^\s.,;]*|(?<![\p{L}\d])[\w-]+(?:\.[\w-]+)*\.(?:com|vn|net|org|me|in)(?:\/\S*)?/giu,
			(address) => hidden.repeat(address.length),
		);
}

/** A text as the rules see it: whole, and with everything hidden that is not the site's own words. */
export interface ProseText {
	text: string;
	/** The same length; quotations, addresses and English in brackets are U+FFFC. */
	words: string;
	role: ProseRole;
}
