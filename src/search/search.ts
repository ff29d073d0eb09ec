import { foldVietnamese } from '../domain/vietnamese.ts';
import { findAnswers, neededAnswers } from './answers/answers.ts';
import type { Answer, AnswerArticle, AnswersData, AskedText } from './answers/answers.ts';
import { readLanguage } from './typed/language.ts';
import type { CustomerWords, Language } from './typed/language.ts';
import { findAskedWords, highlight } from './ranking/highlight.ts';
import type { Segment } from './ranking/highlight.ts';
import { readIndexText } from './index/index-text.ts';
import type { IndexedPage, SearchIndex } from './index/pagefind.ts';
import { planLiteralQuery, planQuery } from './typed/query.ts';
import type { QueryPlan } from './typed/query.ts';
import type { PlannedWord, QueryCorrection } from './typed/typed-word.ts';
import { rankPages, WEIGHTS } from './ranking/ranking.ts';
import type { Posting, RankedPage } from './ranking/ranking.ts';
import { findSections } from './ranking/sections.ts';
import type { ResultSection } from './ranking/sections.ts';
import { scoreShortText } from './ranking/short-text.ts';
import { readVocabulary } from './typed/vocabulary.ts';
import type { VocabularyFile } from './typed/vocabulary.ts';

const MOST_RESULTS = 10;
/** Pages whose titles are compared with the query before the order is final. */
const COMPARED = 10;
/** A page that answers less than this share of what the best one does is not loaded, let alone shown. */
const LEAST_SHARE = 0.2;

export { findArticleNumber } from './answers/answers.ts';
export { makeSuggester } from './answers/suggestions.ts';

/**
 * The door of the search, and the one place where a query becomes a response: the box, the results page, the page of a
 * missing address, the agents' desk, the command and the tests all ask what this makes. What was meant, how sure that
 * is and what must not be answered belongs in here, so that all of them get it at once.
 *
 * In: the open index and the words of the site (`SearchOptions`; `index/remote-search.ts` opens them over the network,
 * `index/node-index.ts` from a folder), then per question the text as it was typed and `QueryOptions`. Out: a
 * `SearchResponse`, plain data. `search` rejects only when the index cannot be read; a query that means nothing gives
 * empty lists. Without an index, and while the reader types, `makeSuggester` finds titles and symptoms with the same
 * understanding of what was typed.
 */
export function createSearch({ index, vocabulary, words, answers: source }: SearchOptions): Search {
	const language = readLanguage(readVocabulary(vocabulary), words);
	return {
		async search(query, { channel, isLiteral = false, limit = MOST_RESULTS } = {}) {
			const plan = isLiteral ? planLiteralQuery(query) : planQuery(query, language);
			const asked = { typed: query, understood: plan.understood };
			const answers = loadAnswers(asked, source);
			const postings = await findAll(plan, index);
			const within = channel === undefined ? undefined : await index.pagesOf(channel);
			const ranked = rankPages(plan, (word) => postings.get(word) ?? [], vocabulary.pages)
				.filter(({ page }) => within?.has(page) ?? true)
				.slice(0, Math.max(limit, COMPARED))
				.filter(({ score }, _, [best]) => score >= LEAST_SHARE * (best?.score ?? 0));
			const loaded = await Promise.all(
				ranked.map(async (own) => ({ ranked: own, page: await index.load(own.page) })),
			);
			for (const own of loaded) own.ranked.score += scoreFields(plan, own.page, language);
			loaded.sort((a, b) => b.ranked.score - a.ranked.score);
			return {
				query: {
					typed: query,
					understood: plan.understood,
					corrections: plan.corrections,
					unknown: findUnknown(plan, language),
				},
				answers: await answers,
				results: loaded.slice(0, limit).map((own) => makeResult(plan, own.page, own.ranked)),
			};
		},
	};
}

/**
 * The articles of a response in the order in which a reader meets them: one that is answered directly (by its number,
 * then by an error code with one meaning) stands first, above the list. For callers that list articles and nothing else.
 */
export function listArticles({ answers, results }: SearchResponse): ListedArticle[] {
	const listed = results.map(({ url, title, number, sections }): ListedArticle => {
		const anchor = sections[0]?.anchor;
		return {
			url,
			title: title.map(({ text }) => text).join(''),
			...(number !== undefined && { number }),
			...(anchor !== undefined && { anchor }),
		};
	});
	const once = new Map(listAnswered(answers).map((article) => [article.number, article]));
	const first = [...once.values()].map(
		({ number, title, path }): ListedArticle =>
			listed.find((own) => own.number === number) ?? { url: path, title, number },
	);
	return [...first, ...listed.filter((own) => !first.includes(own))].slice(0, MOST_RESULTS);
}

/** The articles that the query names beyond doubt: by number, or by an error code with one meaning. */
export function listAnswered(answers: readonly Answer[]): AnswerArticle[] {
	const byNumber = answers.flatMap((answer) => (answer.kind === 'article' ? [answer.article] : []));
	const byCode = answers.flatMap((answer) =>
		answer.kind === 'error' && !answer.isChoice
			? (answer.errors[0]?.articles.slice(0, 1) ?? [])
			: [],
	);
	return [...byNumber, ...byCode];
}

/** Direct answers are worth a wait, but not the results: what does not arrive is left out. */
async function loadAnswers(asked: AskedText, source: AnswerSource): Promise<Answer[]> {
	const needed = neededAnswers(asked);
	const load = async <Kind extends keyof AnswersData>(
		kind: Kind,
	): Promise<AnswersData[Kind] | []> => (needed[kind] ? source[kind]().catch(() => []) : []);
	const [errors, limits, articles] = await Promise.all([
		load('errors'),
		load('limits'),
		load('articles'),
	]);
	return findAnswers(asked, { errors, limits, articles });
}

/** The words that the site does not have: guessed at, or not even that. */
function findUnknown(plan: QueryPlan, { vocabulary }: Language): string[] {
	const guessed = plan.corrections.map(({ typed }) => typed);
	const missing = plan.terms
		.filter(({ words }) =>
			words.every(({ word }) => vocabulary.foldedFrequency(foldVietnamese(word)) === 0),
		)
		.map(({ typed }) => typed);
	return [...new Set([...guessed, ...missing])];
}

async function findAll(plan: QueryPlan, index: SearchIndex): Promise<Map<PlannedWord, Posting[]>> {
	const terms = [...plan.terms, ...plan.phrases.flatMap((phrase) => phrase.terms)];
	const words = terms.flatMap((term) => term.words);
	const found = await Promise.all(words.map((planned) => index.find(planned.word, planned)));
	return new Map(words.map((planned, at) => [planned, found[at] ?? []]));
}

/** The title, symptom or message of a page that answers the query best. */
function scoreFields(plan: QueryPlan, page: IndexedPage, { vocabulary }: Language): number {
	const scores = fieldsOf(page).map((text) => scoreShortText(plan, text, vocabulary));
	return WEIGHTS.wholeTitle * Math.max(0, ...scores);
}

function fieldsOf({ meta }: IndexedPage): string[] {
	return Object.entries(meta)
		.filter(([name]) => /^(?:title|said\d+|message\d+)$/.test(name))
		.map(([, text]) => readIndexText(text));
}

function makeResult(plan: QueryPlan, page: IndexedPage, ranked: RankedPage): SearchResult {
	const isAsked = findAskedWords(plan);
	const number = Number(page.filters['number']?.[0]);
	const topic = page.filters['topic']?.[0];
	return {
		url: page.url,
		title: highlight(readIndexText(page.meta['title'] ?? ''), isAsked),
		...(Number.isInteger(number) && { number }),
		...(topic !== undefined && { topic }),
		channels: page.filters['channel'] ?? [],
		sections: findSections(page, ranked, isAsked),
		score: ranked.score,
		coverage: ranked.coverage,
	};
}

export interface SearchOptions {
	index: SearchIndex;
	vocabulary: VocabularyFile;
	words: CustomerWords;
	/** Loads what direct answers are made from; called only for queries that may have one. */
	answers: AnswerSource;
}

export type AnswerSource = { [Kind in keyof AnswersData]: () => Promise<AnswersData[Kind]> };

export interface Search {
	search(query: string, options?: QueryOptions): Promise<SearchResponse>;
}

export interface QueryOptions {
	/** Only pages of this channel. */
	channel?: string;
	/** Search for the very letters: no decoding, correction or synonyms. */
	isLiteral?: boolean;
	limit?: number;
}

export interface SearchResponse {
	query: { typed: string; understood: string; corrections: QueryCorrection[] };
	/** What stands above the list, most telling first; empty when refused. */
	answers: Answer[];
	/** Best first; the nearest three at most when refused. */
	results: SearchResult[];
	/** How likely it is that the first results answer the query: 0 to 1. */
	certainty: number;
	/** No article answers: say so, and show the results as what comes nearest. */
	refused: boolean;
	/** Words of the query that nobody here knows, as they were typed: to be named when refused. */
	unknown: string[];
	/** When refused, the one line that authors wrote for what was asked: whom to ask instead. */
	elsewhere?: string;
}

export interface SearchResult {
	/** Path from the site root. */
	url: string;
	title: Segment[];
	number?: number;
	topic?: string;
	channels: string[];
	sections: ResultSection[];
	score: number;
	/** Share of the query, by rarity of its words, that the page has: 0 to 1. */
	coverage: number;
}

/** An article of a response, without its excerpts. */
export interface ListedArticle {
	/** Path from the site root. */
	url: string;
	title: string;
	number?: number;
	/** Of its best section. */
	anchor?: string;
}

export type {
	Answer,
	AnswerDestination,
	AnswerError,
	AnswerNotice,
	AnswerQuestion,
	AnswerStep,
	AnswerTerm,
} from './answers/answer.ts';
export type { AnswerLimit } from './answers/answer-limits.ts';
export type { Suggester, Suggestion } from './answers/suggestions.ts';
export type { Segment } from './ranking/highlight.ts';
