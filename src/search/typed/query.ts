import { splitWords } from '../../domain/vietnamese.ts';
import type { Language } from './language.ts';
import { splitTyped } from './typed-text.ts';
import { findWord, interpretWord } from './typed-word.ts';
import type { QueryCorrection, QueryTerm, WordMeanings } from './typed-word.ts';

const SYNONYM_WEIGHT = 0.5;
/** A question longer than this asks for its rarest words only; it is a pasted text. */
const MOST_WORDS = 40;

/**
 * What a query asks the index for. Every typed word becomes one or more terms, each with the words it may stand for;
 * synonyms become phrases beside them. Pure: the same text over the same vocabulary is the same plan.
 */
export function planQuery(text: string, language: Language): QueryPlan {
	const { vocabulary, synonyms } = language;
	const tokens = splitTyped(text, vocabulary).slice(0, MOST_WORDS);
	const all = tokens.map((token, at) => interpretWord(token, at === tokens.length - 1, language));
	const meanings = withoutFillers(all, language);
	const terms = meanings.flatMap((own) => own.terms);
	const understood = terms.map(likeliest);
	const phrases = synonyms.find(understood).map(({ at, length, words }) => ({
		at,
		length,
		weight: SYNONYM_WEIGHT,
		terms: words.map((word) => ({ typed: word, words: [findWord(word, 1, vocabulary)] })),
	}));
	const corrections = meanings.flatMap((own) => (own.correction ? [own.correction] : []));
	return { typed: text, understood: understood.join(' '), corrections, terms, phrases };
}

/** What is left when greetings and requests are taken away; all of it when nothing else was said. */
function withoutFillers(
	meanings: readonly WordMeanings[],
	{ fillers }: Language,
): readonly WordMeanings[] {
	const terms = meanings.flatMap((own) => own.terms);
	const found = fillers.find(terms.map(likeliest));
	// A word that was only guessed may be anything.
	const guessed = new Set(meanings.flatMap((own) => (own.correction ? own.terms : [])));
	const told = new Set(terms.filter((term, at) => guessed.has(term) || !found.has(at)));
	if (told.size === 0) return meanings;
	return meanings
		.map((own) => ({ ...own, terms: own.terms.filter((term) => told.has(term)) }))
		.filter((own) => own.terms.length > 0);
}

function likeliest({ typed, words }: QueryTerm): string {
	return words[0]?.word ?? typed;
}

/** The query taken literally: the way back when a correction was wrong. */
export function planLiteralQuery(text: string): QueryPlan {
	const terms = splitWords(text.normalize('NFKC'))
		.slice(0, MOST_WORDS)
		.map((word) => ({ typed: word, words: [{ word, weight: 1, isPrefix: false, share: 1 }] }));
	return { typed: text, understood: text, corrections: [], terms, phrases: [] };
}

export interface QueryPlan {
	typed: string;
	/** The words that are searched for, as they were understood. */
	understood: string;
	/** Words that were taken for other words; decoding and abbreviations are not corrections. */
	corrections: QueryCorrection[];
	terms: QueryTerm[];
	phrases: QueryPhrase[];
}

/** Another way to say `terms[at … at + length)`, at reduced weight. */
interface QueryPhrase {
	at: number;
	length: number;
	weight: number;
	terms: QueryTerm[];
}
