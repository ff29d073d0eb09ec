import { foldVietnamese, hasDiacritics, splitWords } from '../../domain/vietnamese.ts';
import type { QueryPlan } from '../typed/query.ts';
import { canonicalWord } from '../typed/syllable.ts';
import { idf } from '../typed/vocabulary.ts';
import type { Vocabulary } from '../typed/vocabulary.ts';

/** “nhận” in a title answers to a typed “nhắn” by this much: the diacritics may be a slip. */
const OTHER_DIACRITICS = 0.5;
/** “khoa” is “khóa” rather than the beginning of “khoản”. */
const ONLY_BEGUN = 0.7;

/** Titles and symptoms of one site say the same words again and again. */
const knownWords = new Map<string, ShortWord>();

/** The words of a title, symptom or message as they are compared: read once, however many queries meet it. */
export function readShortText(text: string): ShortText {
	return splitWords(text).map((word) => {
		const known = knownWords.get(word);
		if (known) return known;
		const own = readWord(canonicalWord(word));
		knownWords.set(word, own);
		return own;
	});
}

/**
 * Tells how well short texts answer to the query, from 0 up: the rarity of the words of a text that the query has, times
 * the share of the text that they are. “Ẩn tập tin” is wholly in the query “Ẩn tập tin để không thấy”, so it outranks a
 * longer title with the same words. Only for texts that have been loaded: titles, symptoms and messages of the best pages.
 */
export function makeShortTextScorer(
	plan: QueryPlan,
	vocabulary: Vocabulary,
): (text: ShortText) => number {
	const asked = plan.terms.map((term) =>
		term.words.map(({ word, weight, isPrefix }) => ({ ...readWord(word), weight, isPrefix })),
	);
	return (text) => {
		let whole = 0;
		let matched = 0;
		let pairs = 0;
		let before = -2;
		for (const { word, folded, hasMarks } of text) {
			const rarity = idf(vocabulary.pages, Math.max(1, vocabulary.foldedFrequency(folded)));
			whole += rarity;
			let best = 0;
			let place = -2;
			asked.forEach((words, at) => {
				for (const own of words) {
					const isMatch = own.isPrefix ? folded.startsWith(own.folded) : folded === own.folded;
					const isOther = !own.isPrefix && hasMarks && own.hasMarks && own.word !== word;
					const isBegun = own.isPrefix && folded !== own.folded;
					const weight = own.weight * (isOther ? OTHER_DIACRITICS : isBegun ? ONLY_BEGUN : 1);
					if (isMatch && (weight > best || (weight === best && at === before + 1))) {
						best = weight;
						place = at;
					}
				}
			});
			matched += rarity * best;
			if (place >= 0 && place === before + 1) pairs += rarity * best;
			before = place;
		}
		return whole === 0 ? 0 : ((matched + pairs) * matched) / whole;
	};
}

function readWord(word: string): ShortWord {
	return { word, folded: foldVietnamese(word), hasMarks: hasDiacritics(word) };
}

interface ShortWord {
	word: string;
	folded: string;
	hasMarks: boolean;
}

export type ShortText = readonly ShortWord[];
