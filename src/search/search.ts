import { foldVietnamese } from '../domain/vietnamese.ts';
import { findAnswers, neededAnswers } from './answers.ts';
import type { Answer, AnswersData, AskedText } from './answers.ts';
import { readLanguage } from './language.ts';
import type { CustomerWords, Language } from './language.ts';
import { makeMarker, markText } from './marking.ts';
import type { Segment } from './marking.ts';
import { readIndexText } from './index-text.ts';
import type { IndexedPage, SearchIndex } from './pagefind.ts';
import { planLiteralQuery, planQuery } from './query.ts';
import type { QueryPlan } from './query.ts';
import type { PlannedWord, QueryCorrection } from './reading.ts';
import { rankPages, WEIGHTS } from './ranking.ts';
import type { Posting, RankedPage } from './ranking.ts';
import { findSections } from './sections.ts';
import type { ResultSection } from './sections.ts';
import { scoreTitle } from './titles.ts';
import { readVocabulary } from './vocabulary.ts';
import type { VocabularyFile } from './vocabulary.ts';

const MOST_RESULTS = 10;
/** Pages whose titles are compared with the query before the order is final. */
const COMPARED = 10;
/** A page that answers less than this share of what the best one does is not loaded, let alone shown. */
const LEAST_SHARE = 0.2;

/**
 * The search, for the page, the command and the tests alike. `search` rejects only when the index cannot be read;
 * a query that means nothing gives empty lists.
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
	const scores = fieldsOf(page).map((text) => scoreTitle(plan, text, vocabulary));
	return WEIGHTS.wholeTitle * Math.max(0, ...scores);
}

function fieldsOf({ meta }: IndexedPage): string[] {
	return Object.entries(meta)
		.filter(([name]) => /^(?:title|said\d+|message\d+)$/.test(name))
		.map(([, text]) => readIndexText(text));
}

function makeResult(plan: QueryPlan, page: IndexedPage, ranked: RankedPage): SearchResult {
	const isAsked = makeMarker(plan);
	const number = Number(page.filters['number']?.[0]);
	const topic = page.filters['topic']?.[0];
	return {
		url: page.url,
		title: markText(readIndexText(page.meta['title'] ?? ''), isAsked),
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
	query: {
		typed: string;
		understood: string;
		corrections: QueryCorrection[];
		/** Typed words that the vocabulary lacks: corrected ones and numbers too, which are not words to name. */
		unknown: string[];
	};
	/** What stands above the list: error codes, limits, an article asked for by its number. */
	answers: Answer[];
	results: SearchResult[];
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
