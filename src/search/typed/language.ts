import { readAbbreviations } from './abbreviations.ts';
import type { Abbreviations } from './abbreviations.ts';
import { readFillers } from './fillers.ts';
import type { Fillers } from './fillers.ts';
import { readSynonyms } from './synonyms.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is needed to read a query, from the words of the site and those that authors listed. */
export function readLanguage(vocabulary: Vocabulary, words: CustomerWords): Language {
	return {
		vocabulary,
		abbreviations: readAbbreviations(words.abbreviations),
		synonyms: readSynonyms(words.synonyms),
		fillers: readFillers(words.fillers, vocabulary),
	};
}

/** The words of customers that no page need have; the vocabulary must know them, or they are taken for slips. */
export function listCustomerWords({ abbreviations, synonyms, fillers }: CustomerWords): string[] {
	return [...synonyms.flat(), ...Object.values(abbreviations), ...fillers];
}

/** How customers write, as authors list it in `content/search/`. */
export interface CustomerWords {
	/** `abbreviations.yml`: what is typed short → what it stands for. */
	abbreviations: Readonly<Record<string, string>>;
	/** `synonyms.yml`: groups of words for one thing. */
	synonyms: readonly (readonly string[])[];
	/** `fillers.yml`: what stands around a question and tells nothing of it. */
	fillers: readonly string[];
}

/** What is known of the site's language: its words, and what authors told of their customers'. */
export interface Language {
	vocabulary: Vocabulary;
	abbreviations: Abbreviations;
	synonyms: Synonyms;
	fillers: Fillers;
}
