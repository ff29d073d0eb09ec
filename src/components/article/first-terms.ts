import type { GlossaryEntry } from '../../schemas/glossary.ts';

/** A stretch of text, with the glossary entry where it is a word to explain. */
export interface TextPart {
	text: string;
	entry?: GlossaryEntry;
}

/**
 * Splits a text at the words of the glossary that have not been explained yet, and remembers them
 * in `explained`. Words are whole and in any case; the longest wins.
 */
export function splitAtFirstTerms(
	text: string,
	glossary: readonly GlossaryEntry[],
	explained: Set<string>,
): TextPart[] {
	const open = explainableIn(glossary).filter((entry) => !explained.has(entry.id));
	if (open.length === 0) return [{ text }];
	const pattern = wholeWords(open);

	const parts: TextPart[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		const written = match[0].toLocaleLowerCase('vi');
		const entry = open.find(({ term }) => term.toLocaleLowerCase('vi') === written);
		if (!entry || explained.has(entry.id)) continue;
		explained.add(entry.id);
		if (match.index > end) parts.push({ text: text.slice(end, match.index) });
		parts.push({ text: match[0], entry });
		end = match.index + match[0].length;
	}
	if (end < text.length) parts.push({ text: text.slice(end) });
	return parts;
}

/** Whether a text has any word to explain. Most have none, and this is cheap to know. */
export function hasTerm(text: string, glossary: readonly GlossaryEntry[]): boolean {
	const entries = explainableIn(glossary);
	return entries.length > 0 && text.search(wholeWords(entries)) >= 0;
}

/** Longest first, worked out once for a glossary: every paragraph of every article asks. */
function explainableIn(glossary: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
	const known = explainables.get(glossary);
	if (known) return known;
	const entries = glossary
		.filter((entry) => entry.explain)
		.sort((one, other) => other.term.length - one.term.length);
	explainables.set(glossary, entries);
	return entries;
}

const explainables = new WeakMap<readonly GlossaryEntry[], readonly GlossaryEntry[]>();

/** Made once for each set of words. */
function wholeWords(entries: readonly GlossaryEntry[]): RegExp {
	const key = entries.map(({ term }) => term).join('|');
	const known = patterns.get(key);
	if (known) return known;
	const escaped = entries.map(({ term }) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`,
		'giu',
	);
	patterns.set(key, pattern);
	return pattern;
}

const patterns = new Map<string, RegExp>();
