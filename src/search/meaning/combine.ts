import type { MeaningScores } from './evaluate.ts';

/** Measured with `npm run bench:meaning`; the optimum is flat. */
const WORDS = 0.45;
/** A chance below this says no more than that it is small. */
const LEAST_CHANCE = 0.02;
/**
 * How much each signal speaks for “no article answers this”: logistic regression over the phrasings, each asked of a
 * model that had not learnt it. A long query that words match little, or a clear “none”, speak most; a query of one or
 * two words has little to match and is doubted less, as is one with words that nobody knows but that matches all the
 * same (chat spelling).
 */
const DOUBT = {
	start: 8.9,
	none: 1.18,
	wordScore: -0.93,
	length: -2.59,
	isShort: -2.54,
	unknown: -1.98,
	coverage: -0.46,
};
const SHORT = 2;
/** Below this a query is refused: 3 % of the sentences that an article answers are (`npm run bench:meaning`). */
const LEAST_CERTAINTY = 0.54;
/**
 * What is typed as a subject (“kết nối”, “trang”) says too little to be sure of an article, and still means one: of what
 * an article has whole, only what the meaning finds foreign (“hóa đơn”, “giao hàng”: 0.01 and less) is refused.
 */
const SUBJECT = { words: 3, coverage: 0.8, leastCertainty: 0.17 };
/** The likeliest article against “none”: from here on the words cannot refuse, too few as they may be. */
const CLEAR = 0.85;

/**
 * Joins the two searches: the order of the articles, how certain it is that one of them answers, and whether to say
 * that none does. What is asked beyond doubt (`sure`) comes first and is never refused. Before the index is there, pass
 * no words: then the model orders alone, and nothing is refused.
 */
export function combine({ words, meaning, query, sure = [] }: CombineInput): Combined {
	const best = Math.max(0, ...(words ?? []).map(({ score }) => score));
	const byWords = new Map((words ?? []).map((result) => [result.number, result]));
	const numbers = new Set([...sure, ...byWords.keys(), ...meaning.chances.keys()]);
	const ranked = [...numbers]
		.map((number): CombinedArticle => {
			const chance = meaning.chances.get(number) ?? 0;
			const word = best === 0 ? 0 : (byWords.get(number)?.score ?? 0) / Math.sqrt(best);
			return { number, score: Math.log(chance + LEAST_CHANCE) + WORDS * word };
		})
		.sort(
			(a, b) => placeOf(a, sure) - placeOf(b, sure) || b.score - a.score || a.number - b.number,
		);
	const { unknown } = query;
	if (sure.length > 0) return { ranked, certainty: 1, refused: false, unknown };
	if (!words) return { ranked, certainty: 1 - meaning.none, refused: false, unknown };
	const coverage = byWords.get(ranked[0]?.number ?? 0)?.coverage ?? 0;
	const chance = Math.max(0, ...meaning.chances.values());
	const least = chance >= CLEAR * (chance + meaning.none) ? LEAST_CERTAINTY : 0;
	const certainty = Math.max(least, measureCertainty({ best, coverage, meaning, query }));
	const isSubject =
		query.length <= SUBJECT.words && unknown.length === 0 && coverage >= SUBJECT.coverage;
	const asked = isSubject ? SUBJECT.leastCertainty : LEAST_CERTAINTY;
	return { ranked, certainty, refused: certainty < asked, unknown };
}

function measureCertainty({ best, coverage, meaning, query }: Signals): number {
	const none = Math.log((meaning.none + 1e-4) / (1 - meaning.none + 1e-4));
	const doubt =
		DOUBT.start +
		DOUBT.none * none +
		DOUBT.wordScore * Math.sqrt(best) +
		DOUBT.length * Math.log(query.length + 1) +
		(query.length <= SHORT ? DOUBT.isShort : 0) +
		DOUBT.unknown * (query.unknown.length / Math.max(1, query.length)) +
		DOUBT.coverage * coverage;
	return 1 / (1 + Math.exp(doubt));
}

/** Place among those beyond doubt, or after them. */
function placeOf({ number }: CombinedArticle, sure: readonly number[]): number {
	const place = sure.indexOf(number);
	return place < 0 ? sure.length : place;
}

interface CombineInput {
	/** What the index found, as `search.ts` scores it; without it the index is not there yet. */
	words?: readonly WordResult[] | undefined;
	meaning: MeaningScores;
	query: {
		/** Words of the query as it was understood, greetings taken away. */
		length: number;
		/** Words as typed that no page has. */
		unknown: readonly string[];
	};
	/** Articles that are meant beyond doubt, first first: by number, code, or a whole title or symptom. */
	sure?: readonly number[];
}

/** A result of the index: fields of `SearchResult`. */
interface WordResult {
	number: number;
	score: number;
	/** Share of the query, by rarity of its words, that the article has. */
	coverage: number;
}

export interface Combined {
	/** Every article, best first. */
	ranked: CombinedArticle[];
	/** How likely it is that the first articles answer the query: 0 to 1. */
	certainty: number;
	/** No article answers it: say so, and show three at most. */
	refused: boolean;
	/** Words to name beside a refusal. */
	unknown: readonly string[];
}

export interface CombinedArticle {
	number: number;
	score: number;
}

interface Signals {
	best: number;
	coverage: number;
	meaning: MeaningScores;
	query: CombineInput['query'];
}
