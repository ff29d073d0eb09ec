import type { GlossaryEntry } from '../schemas/glossary.ts';

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
	const open = glossary
		.filter((entry) => entry.explain && !explained.has(entry.id))
		.sort((one, other) => other.term.length - one.term.length);
	if (open.length === 0) return [{ text }];
	const pattern = wholeWords(open.map(({ term }) => term));

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

/** Made once for each set of words: every paragraph of every article asks. */
function wholeWords(words: readonly string[]): RegExp {
	const key = words.join('|');
	const known = patterns.get(key);
	if (known) return known;
	const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`,
		'giu',
	);
	patterns.set(key, pattern);
	return pattern;
}

const patterns = new Map<string, RegExp>();
