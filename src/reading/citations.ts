import type { Inline } from './inline.ts';

const citation = /\{(limit|error):([^{}\s]*)\}/g;
const valueMark = ':value';

/**
 * YAML text, or an attribute of a component, with its citations apart: `Lỗi {error:facebook-551}` →
 * text and an error. A limit reads “trong vòng 24 giờ”, or “24 giờ” where it is written
 * `{limit:messaging-window:value}`.
 */
export function parseCitedText(text: string): Inline[] {
	const inlines: Inline[] = [];
	let end = 0;
	for (const match of text.matchAll(citation)) {
		if (match.index > end) inlines.push({ kind: 'text', text: text.slice(end, match.index) });
		inlines.push(parseCitation(match[1], match[2] ?? ''));
		end = match.index + match[0].length;
	}
	if (end < text.length) inlines.push({ kind: 'text', text: text.slice(end) });
	return inlines;
}

/** The same text with its citations replaced by U+FFFC, so that no rule reads them as words. */
export function hideCitations(text: string): string {
	return text.replace(citation, '\ufffc');
}

function parseCitation(kind: string | undefined, written: string): Inline {
	if (kind !== 'limit') return { kind: 'error', id: written };
	return written.endsWith(valueMark)
		? { kind: 'limit', id: written.slice(0, -valueMark.length), as: 'value' }
		: { kind: 'limit', id: written, as: 'phrase' };
}
