import { foldVietnamese, splitWords } from '../../domain/vietnamese.ts';
import { canonicalWord } from './syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Prepares the author's list of words that customers put around a question: greetings, requests, forms of address. A
 * phrase is met with its marks or without; a single word without its marks only where no other word of the site is
 * spelled so: “anh” may be “ảnh”.
 */
export function readFillers(phrases: readonly string[], vocabulary: Vocabulary): Fillers {
	const byFirst = new Map<string, Filler[]>();
	for (const phrase of phrases) {
		const words = splitWords(phrase).map(canonicalWord);
		const folded = words.map(foldVietnamese);
		const [first] = folded;
		if (first === undefined) continue;
		const isSure =
			words.length > 1 || vocabulary.spellings(first).every(({ word }) => word === words[0]);
		byFirst.set(first, [...(byFirst.get(first) ?? []), { words, folded, isSure }]);
	}
	const lengthAt = (words: readonly string[], at: number) =>
		Math.max(
			0,
			...(byFirst.get(foldVietnamese(words[at] ?? '')) ?? [])
				.filter((filler) =>
					filler.words.every((word, offset) => {
						const typed = words[at + offset];
						return typed === word || (filler.isSure && typed === filler.folded[offset]);
					}),
				)
				.map((filler) => filler.words.length),
		);
	return {
		find(words) {
			const found = new Set<number>();
			for (let at = 0; at < words.length; at++) {
				const length = lengthAt(words, at);
				for (let offset = 0; offset < length; offset++) found.add(at + offset);
				at += Math.max(0, length - 1);
			}
			return found;
		},
	};
}

/** Words that wrap a question and tell nothing of it. */
export interface Fillers {
	/** Which of the words, by their place. Expects NFC, lower case. */
	find(words: readonly string[]): ReadonlySet<number>;
}

interface Filler {
	words: string[];
	folded: string[];
	/** Whether it is meant also without its marks. */
	isSure: boolean;
}
