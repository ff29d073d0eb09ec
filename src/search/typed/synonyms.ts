import { foldVietnamese, splitWords } from '../../domain/vietnamese.ts';
import { canonicalWord } from './syllable.ts';

/**
 * Prepares the author's groups: every phrase of a group also asks for the others of its group.
 * A phrase that the reader typed without marks matches its folded form.
 */
export function readSynonyms(groups: readonly (readonly string[])[]): Synonyms {
	const byFirst = new Map<string, Entry[]>();
	for (const group of groups) {
		const phrases = group.map((phrase) => splitWords(phrase).map(canonicalWord));
		phrases.forEach((words, own) => {
			const folded = words.map(foldVietnamese);
			const first = folded[0];
			if (first === undefined) return;
			const others = phrases.filter((_, at) => at !== own);
			byFirst.set(first, [...(byFirst.get(first) ?? []), { folded, words, others }]);
		});
	}
	return {
		find(words) {
			const folded = words.map(foldVietnamese);
			return words.flatMap((_, at) => {
				const matches = (byFirst.get(folded[at] ?? '') ?? []).filter((entry) =>
					entry.folded.every((word, offset) => {
						const typed = words[at + offset];
						return typed === word || typed === entry.words[offset];
					}),
				);
				const longest = Math.max(...matches.map((entry) => entry.folded.length));
				return matches
					.filter((entry) => entry.folded.length === longest)
					.flatMap((entry) => entry.others.map((other) => ({ at, length: longest, words: other })));
			});
		},
	};
}

/** Other words for what was typed, as authors listed them. */
export interface Synonyms {
	/** Every listed phrase found in the words, with one entry for each other phrase of its group. */
	find(words: readonly string[]): SynonymMatch[];
}

/** `words[at … at + length)` may also be said with these words. */
interface SynonymMatch {
	at: number;
	length: number;
	words: readonly string[];
}

interface Entry {
	folded: string[];
	words: string[];
	others: string[][];
}
