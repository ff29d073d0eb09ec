import { foldVietnamese } from '../../domain/vietnamese.ts';
import { combine } from '../meaning/combine.ts';
import { decodeModel, makeMeaning } from '../meaning/evaluate.ts';
import type { Meaning } from '../meaning/evaluate.ts';
import { readLanguage } from '../typed/language.ts';
import { findAskedWords, highlight } from '../ranking/highlight.ts';
import type { Segment } from '../ranking/highlight.ts';
import { planQuery } from '../typed/query.ts';
import type { QueryPlan } from '../typed/query.ts';
import type { StartArticle, StartFile } from '../index/start-file.ts';
import { makeShortTextScorer, readShortText } from '../ranking/short-text.ts';
import type { ShortText } from '../ranking/short-text.ts';
import { idf, readVocabulary } from '../typed/vocabulary.ts';
import type { Vocabulary } from '../typed/vocabulary.ts';

/** A text with less than this share of what was typed, by rarity, is no suggestion. */
const LEAST_SHARE = 0.5;
/** An article that is meant less likely than this is not suggested for its meaning alone. */
const LEAST_CHANCE = 0.1;
/** One word, which may go on, means too much. */
const LEAST_WORDS = 2;
/** Of two that fit alike, the one that more readers need. */
const COMMON = 1.15;

/**
 * Suggests articles by their titles and symptoms and by what customers mean, with the same understanding of what was
 * typed as the full search has, but no index: while the reader types, and when the index cannot be had.
 */
export function makeSuggester(start: StartFile): Suggester {
	const texts = start.articles.flatMap((article) =>
		[article.title, ...article.symptoms].map((text) => ({
			article,
			text,
			words: readShortText(text),
		})),
	);
	const fillers = start.fillers.map(readShortText);
	const vocabulary = countWords([...texts.map(({ words }) => words), ...fillers]);
	const language = readLanguage(vocabulary, start);
	let meaning: Meaning | undefined;
	return {
		find(query, { limit, isLoose = false }) {
			const plan = planQuery(query, language);
			if (plan.terms.length === 0) return [];
			const isAsked = findAskedWords(plan);
			const scoreText = makeTextScorer(plan, {
				vocabulary: language.vocabulary,
				leastShare: isLoose ? 0 : LEAST_SHARE,
			});
			const scored = texts
				.map((own) => ({
					...own,
					score: (start.common.includes(own.article.number) ? COMMON : 1) * scoreText(own),
				}))
				.filter(({ score }) => score > 0)
				.sort((a, b) => b.score - a.score);
			const best = scored.filter(
				({ article }, at) => scored.findIndex((own) => own.article === article) === at,
			);
			const found = best.map(({ article, text }): Suggestion => ({
				article,
				text: highlight(text, isAsked),
				isTitle: text === article.title,
			}));
			if (plan.terms.length < LEAST_WORDS) return found.slice(0, limit);
			meaning ??= makeMeaning(decodeModel(start.meaning), start);
			const scores = meaning.ask(query.normalize('NFKC'));
			if (scores.known === 0) return found.slice(0, limit);
			const words = best.map(({ article: { number }, score }) => ({ number, score, coverage: 1 }));
			const { ranked } = combine({
				words,
				meaning: scores,
				query: { length: plan.terms.length, unknown: [] },
			});
			return ranked
				.flatMap(({ number }): Suggestion[] => {
					const own = found.find(({ article }) => article.number === number);
					if (own) return [own];
					const article = start.articles.find((known) => known.number === number);
					const chance = scores.chances.get(number) ?? 0;
					if (!article || chance < LEAST_CHANCE || chance < scores.none) return [];
					return [{ article, text: highlight(article.title, isAsked), isTitle: true }];
				})
				.slice(0, limit);
		},
	};
}

/** A synonym counts like the words it stands for, at its weight. */
function makeTextScorer(
	plan: QueryPlan,
	{ vocabulary, leastShare }: { vocabulary: Vocabulary; leastShare: number },
): (text: { words: ShortText }) => number {
	const terms = plan.terms.map((term) => ({
		words: term.words.map(({ word, isPrefix, weight }) => ({
			folded: foldVietnamese(word),
			isPrefix,
			weight,
		})),
		rarity: rarityOf(foldVietnamese(term.words[0]?.word ?? term.typed), vocabulary),
	}));
	const phrases = plan.phrases.map((phrase) => ({
		...phrase,
		folded: phrase.terms.map(({ typed }) => foldVietnamese(typed)).join(' '),
	}));
	const total = terms.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
	const scoreWhole = makeShortTextScorer(plan, vocabulary);
	return ({ words: text }) => {
		const words = text.map(({ folded }) => folded);
		const weights = terms.map((term) =>
			Math.max(
				0,
				...term.words
					.filter(({ folded, isPrefix }) =>
						words.some((own) => (isPrefix ? own.startsWith(folded) : own === folded)),
					)
					.map(({ weight }) => weight),
			),
		);
		let others = 0;
		for (const phrase of phrases) {
			if (!` ${words.join(' ')} `.includes(` ${phrase.folded} `)) continue;
			for (let at = phrase.at; at < phrase.at + phrase.length; at++)
				if ((weights[at] ?? 0) < phrase.weight) weights[at] = phrase.weight;
			others = Math.max(others, phrase.weight * phrase.length);
		}
		const found = terms.reduce((sum, { rarity }, at) => sum + rarity * (weights[at] ?? 0), 0);
		const share = Math.min(1, found / total);
		return share === 0 || share < leastShare ? 0 : share * (scoreWhole(text) + others);
	};
}

function rarityOf(folded: string, { pages, foldedFrequency }: Vocabulary): number {
	return idf(pages, Math.max(1, foldedFrequency(folded)));
}

/** Every text counts as a page: rarity among suggestions is what tells them apart. */
function countWords(texts: readonly ShortText[]): Vocabulary {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const word of new Set(text.map((own) => own.word)))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	return readVocabulary({
		pages: texts.length,
		words: [...counts].map(([word, count]) => [count, word]),
	});
}

export interface Suggester {
	/** One text per article, best first; `isLoose` takes also those that have little of the query. */
	find(query: string, options: { limit: number; isLoose?: boolean }): Suggestion[];
}

export interface Suggestion {
	article: StartArticle;
	/** Its title, or the symptom that answers better. */
	text: Segment[];
	isTitle: boolean;
}
