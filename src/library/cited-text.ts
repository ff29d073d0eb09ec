import { parseCitedText } from '../reading/citations.ts';
import type { Inline } from '../reading/inline.ts';
import type { Library, RichText } from './model.ts';

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

/** What each fact of a joined library is called. */
export function joinedWords({
	limits,
	errors,
	destinations,
}: Pick<Library, 'limits' | 'errors' | 'destinations'>): FactWords {
	return {
		limit: (id, as) => limits.get(id)?.[as === 'value' ? 'valueText' : 'phrase'] ?? id,
		error: (id) => errors.get(id)?.label ?? id,
		settingsPath: (id) => destinations.get(id)?.menuText ?? id,
	};
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
