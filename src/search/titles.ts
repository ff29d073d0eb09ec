import { foldVietnamese, splitWords } from '../domain/vietnamese.ts';
import type { QueryPlan } from './query.ts';
import { idf } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * How well a short text answers to the query, from 0 up: the rarity of its words that the query has, times the share
 * of the text that they are. “Ẩn tập tin” is wholly in the query “Ẩn tập tin để không thấy”, so it outranks a longer
 * title with the same words. Only for texts that have been loaded: titles, symptoms and messages of the best pages.
 */
export function scoreTitle(plan: QueryPlan, title: string, vocabulary: Vocabulary): number {
	const asked = plan.terms.map((term) =>
		term.words.map(({ word, weight, isPrefix }) => ({
			folded: foldVietnamese(word),
			weight,
			isPrefix,
		})),
	);
	let whole = 0;
	let matched = 0;
	let pairs = 0;
	let before = -2;
	for (const word of splitWords(title).map(foldVietnamese)) {
		const rarity = idf(vocabulary.pages, Math.max(1, vocabulary.foldedFrequency(word)));
		whole += rarity;
		let best = 0;
		let place = -2;
		asked.forEach((words, at) => {
			for (const { folded, weight, isPrefix } of words) {
				const isMatch = isPrefix ? word.startsWith(folded) : word === folded;
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
