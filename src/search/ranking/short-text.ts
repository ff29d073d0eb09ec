import { foldVietnamese, hasDiacritics, splitWords } from '../../domain/vietnamese.ts';
import type { QueryPlan } from '../typed/query.ts';
import { canonicalWord } from '../typed/syllable.ts';
import { idf } from '../typed/vocabulary.ts';
import type { Vocabulary } from '../typed/vocabulary.ts';

/** “nhận” in a title answers to a typed “nhắn” by this much: the diacritics may be a slip. */
const OTHER_DIACRITICS = 0.5;

/**
 * How well a short text answers to the query, from 0 up: the rarity of its words that the query has, times the share
 * of the text that they are. “Ẩn tập tin” is wholly in the query “Ẩn tập tin để không thấy”, so it outranks a longer
 * title with the same words. Only for texts that have been loaded: titles, symptoms and messages of the best pages.
 */
export function scoreShortText(plan: QueryPlan, text: string, vocabulary: Vocabulary): number {
	const asked = plan.terms.map((term) =>
		term.words.map(({ word, weight, isPrefix }) => ({
			word,
			folded: foldVietnamese(word),
			hasMarks: hasDiacritics(word),
			weight,
			isPrefix,
		})),
	);
	let whole = 0;
	let matched = 0;
	let pairs = 0;
	let before = -2;
	for (const written of splitWords(text).map(canonicalWord)) {
		const word = foldVietnamese(written);
		const hasMarks = hasDiacritics(written);
		const rarity = idf(vocabulary.pages, Math.max(1, vocabulary.foldedFrequency(word)));
		whole += rarity;
		let best = 0;
		let place = -2;
		asked.forEach((words, at) => {
			for (const { folded, isPrefix, ...own } of words) {
				const isMatch = isPrefix ? word.startsWith(folded) : word === folded;
				const isOther = !isPrefix && hasMarks && own.hasMarks && own.word !== written;
				const weight = own.weight * (isOther ? OTHER_DIACRITICS : 1);
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
}
