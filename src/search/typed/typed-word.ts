import { foldVietnamese, hasDiacritics } from '../../domain/vietnamese.ts';
import { chanceAsTyped, findCorrections } from './correction.ts';
import type { Language } from './language.ts';
import { canonicalWord, parseSyllable } from './syllable.ts';
import { decodeTelex, decodeVni } from './typing.ts';
import { idf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

const CORRECTION_WEIGHT = 0.8;
const LEAST_WEIGHT = 0.25;
/** A syllable typed with its marks is what was meant; that it is a slip all the same is told to nobody. */
const GUESS_WEIGHT = 0.49;
const SPLIT_WEIGHT = 0.9;
const OTHER_DIACRITICS_WEIGHT = 0.9;
/** The last word may go on: much when it is no word yet, little when it already is one. */
const COMPLETION_WEIGHT = { unknown: 0.9, known: 0.5 };
const MOST_COMPLETIONS = 8;
/** “10” asks for code 10, not for 100 or 1045. */
const LEAST_PREFIX_DIGITS = 3;
/** Words on more pages than this are never doubted. */
const RARE_PAGES = 30;

/**
 * What one typed word may stand for: itself, what its Telex or VNI keys spell, an abbreviation's words, the words it
 * goes on to while it is being typed, or the likeliest corrections. `isLast` is the word at the end of the query.
 */
export function interpretWord(token: string, isLast: boolean, language: Language): WordMeanings {
	const { vocabulary, abbreviations } = language;
	const word = canonicalWord(token);
	const single = (words: PlannedWord[]): WordMeanings => ({ terms: [{ typed: token, words }] });
	/** The words of a glued token, its other meanings beside the first of them. */
	const asPieces = (pieces: readonly string[], others: readonly PlannedWord[]): WordMeanings => ({
		terms: pieces.map((piece, at) => ({
			typed: token,
			words: [findWord(piece, SPLIT_WEIGHT, vocabulary), ...(at === 0 ? others : [])],
		})),
	});

	const expansion = abbreviations.find(token);
	if (expansion) {
		const own = vocabulary.frequency(word) > 0 ? [findWord(word, 0.5, vocabulary)] : [];
		return {
			terms: expansion.map((long, at) => ({
				typed: token,
				words: [findWord(long, 1, vocabulary), ...(at === 0 ? own : [])],
			})),
		};
	}
	if (/^\d+$/.test(word)) {
		const literal = { word, weight: 1, isPrefix: false, share: 1 };
		return single(
			isLast && word.length >= LEAST_PREFIX_DIGITS
				? [literal, { ...literal, weight: COMPLETION_WEIGHT.known, isPrefix: true }]
				: [literal],
		);
	}
	const completions = (weight: number) => (isLast ? complete(word, weight, vocabulary) : []);
	if (isKnown(word, vocabulary)) {
		const own = findWord(word, 1, vocabulary);
		if (vocabulary.isKept(foldVietnamese(word))) return single([own]);
		// A rare word of the site one slip from a common one may be that slip: “hopthu”, “acc” for “các”.
		const { words, pieces } = correctRare(token, vocabulary);
		if (pieces.length > 0) return asPieces(pieces, [own, ...words]);
		return single([own, ...completions(COMPLETION_WEIGHT.known), ...words]);
	}

	const decoded = decodeKeys(token, vocabulary);
	if (decoded.length > 0)
		return single(decoded.map((spelled, at) => findWord(spelled, at === 0 ? 1 : 0.5, vocabulary)));

	const folded = foldVietnamese(word);
	if (vocabulary.foldedFrequency(folded) > 0) {
		const near = correct(token, vocabulary).words.map((other) => ({
			...other,
			weight: other.weight * 0.6,
		}));
		return single([
			findWord(folded, OTHER_DIACRITICS_WEIGHT, vocabulary),
			...completions(COMPLETION_WEIGHT.unknown),
			...near,
		]);
	}
	if (vocabulary.isKept(folded)) return single([findWord(word, 1, vocabulary)]);
	if (hasDiacritics(word) && parseSyllable(word)) {
		const near = correct(token, vocabulary).words;
		const guesses = near.map((other) => ({ ...other, weight: other.weight * GUESS_WEIGHT }));
		return single([findWord(word, 1, vocabulary), ...guesses]);
	}
	const going = completions(COMPLETION_WEIGHT.unknown);
	if (going.length > 0 && folded.length > 1) return single(going);

	const corrected = correct(token, vocabulary);
	if (corrected.pieces.length > 0) {
		const meanings = asPieces(corrected.pieces, corrected.words);
		return { ...meanings, correction: { typed: token, read: corrected.pieces.join(' ') } };
	}
	const best = corrected.words[0];
	if (best) return { ...single(corrected.words), correction: { typed: token, read: best.word } };
	return single([{ word, weight: 1, isPrefix: false, share: 1 }]);
}

/** A word is known as it is spelled, or, typed without marks, in any spelling. */
function isKnown(word: string, vocabulary: Vocabulary): boolean {
	return hasDiacritics(word)
		? vocabulary.frequency(word) > 0
		: vocabulary.foldedFrequency(word) > 0;
}

/** Raw Telex or VNI keys as syllables of the site, most frequent first. */
function decodeKeys(token: string, vocabulary: Vocabulary): string[] {
	const spelled = [...decodeVni(token), ...decodeTelex(token)];
	const exact = spelled.filter((word) => vocabulary.frequency(word) > 0);
	const near = spelled.filter((word) => vocabulary.foldedFrequency(foldVietnamese(word)) > 0);
	const usable = exact.length > 0 ? exact : near;
	return usable.sort((a, b) => vocabulary.frequency(b) - vocabulary.frequency(a)).slice(0, 2);
}

/** How the last word may go on, each completion weighed as if all of them were one word. */
function complete(prefix: string, weight: number, vocabulary: Vocabulary): PlannedWord[] {
	const typed = foldVietnamese(prefix);
	const found = vocabulary.completions(prefix).filter(({ word }) => foldVietnamese(word) !== typed);
	const completions = found.slice(0, MOST_COMPLETIONS);
	const together = completions.reduce((sum, { pages }) => sum + pages, 0);
	return completions.map(({ word, pages }) => {
		const rarity = idf(vocabulary.pages, together) / idf(vocabulary.pages, pages);
		return { ...findWord(word, weight, vocabulary), weight: weight * Math.min(1, rarity) };
	});
}

/** Corrections of a known word that are likelier than the word itself; mostly none. */
function correctRare(token: string, vocabulary: Vocabulary): Corrected {
	if (vocabulary.foldedFrequency(foldVietnamese(token)) > RARE_PAGES)
		return { words: [], pieces: [] };
	return correct(token, vocabulary, chanceAsTyped(token, vocabulary));
}

function correct(token: string, vocabulary: Vocabulary, least = 0): Corrected {
	const found = findCorrections(token, vocabulary).filter(({ chance }) => chance > least);
	const best = found[0];
	if (!best) return { words: [], pieces: [] };
	const words = found
		.filter((correction) => correction.words.length === 1)
		.map(({ words: [word = ''], chance }) =>
			findWord(word, CORRECTION_WEIGHT * (chance / best.chance) ** 0.3, vocabulary),
		)
		.filter(({ weight }) => weight >= LEAST_WEIGHT);
	return { words, pieces: best.words.length > 1 ? best.words : [] };
}

/**
 * A word to ask for. `share` says how much rarer the spelling is than its folded form, so that a typed mark counts
 * for what it tells: “tiền” among all pages with tien.
 */
export function findWord(word: string, weight: number, vocabulary: Vocabulary): PlannedWord {
	const pages = vocabulary.frequency(word);
	const all = vocabulary.foldedFrequency(foldVietnamese(word));
	const isExact = hasDiacritics(word) && pages > 0 && all > 0;
	const share = isExact ? idf(vocabulary.pages, pages) / idf(vocabulary.pages, all) : 1;
	return { word, weight, isPrefix: false, share };
}

export interface QueryCorrection {
	typed: string;
	read: string;
}

/** One word of the query and what it may stand for, likeliest first. */
export interface QueryTerm {
	typed: string;
	words: PlannedWord[];
}

export interface PlannedWord {
	/** NFC; without marks it means any spelling. */
	word: string;
	/** 0 to 1: how sure it is that this word is meant. */
	weight: number;
	isPrefix: boolean;
	/** Rarity of the spelling over rarity of the folded word, 1 or more. */
	share: number;
}

interface Corrected {
	/** The token as one other word. */
	words: PlannedWord[];
	/** The token as several words, when that is the likeliest. */
	pieces: string[];
}

/** The terms that a typed word became; a correction is told to the reader. */
export interface WordMeanings {
	terms: QueryTerm[];
	correction?: QueryCorrection;
}
