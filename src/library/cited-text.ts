import type { Inline } from '../reading/inline.ts';
import type { RichText } from './model.ts';

const citation = /\{(limit|error):([^{}\s]*)\}/g;
const valueMark = ':value';

/**
 * YAML text with its citations apart: `Lỗi {error:facebook-551}` → text and an error. A limit reads
 * “trong vòng 24 giờ”, or “24 giờ” where it is written `{limit:messaging-window:value}`.
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

/** The text that a reader could copy: citations written out, ordinary spaces throughout. */
export function plainText(inlines: readonly Inline[], words: FactWords): string {
	return inlines
		.map((inline) => inlineWords(inline, words))
		.join('')
		.replace(/\u00a0/g, ' ');
}

/** A YAML text for pages (`inlines`) and for titles, feeds and search (`plain`). */
export function resolveText(text: string, words: FactWords): RichText {
	const inlines = parseCitedText(text);
	return { inlines, plain: plainText(inlines, words) };
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

function inlineWords(inline: Inline, words: FactWords): string {
	switch (inline.kind) {
		case 'text':
		case 'link':
			return inline.text;
		case 'limit':
			return words.limit(inline.id, inline.as);
		case 'error':
			return words.error(inline.id);
		case 'settings-path':
			return words.settingsPath(inline.id);
		case 'settings-link':
			return '';
	}
}

/** What each fact is called. An unknown ID is reported elsewhere and reads as itself. */
export interface FactWords {
	limit: (id: string, as: 'phrase' | 'value') => string;
	error: (id: string) => string;
	settingsPath: (id: string) => string;
}
