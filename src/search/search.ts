import { foldVietnamese } from '../domain/vietnamese.ts';
import type { Answer } from './answers/answer.ts';
import { findAnswers, findArticleNumber, isCertain, neededAnswers } from './answers/answers.ts';
import type { AnswersData, AskedText } from './answers/answers.ts';
import { findCodeQuestion, findQuestion } from './answers/questions.ts';
import {
	findElsewhere,
	findFirstStep,
	findNamed,
	findNotices,
	loadThings,
	NO_THINGS,
} from './answers/things.ts';
import type { FoundThing, ThingDetailsSource, ThingsData } from './answers/things.ts';
import { readIndexText } from './index/index-text.ts';
import type { IndexedPage, SearchIndex } from './index/pagefind.ts';
import { combine } from './meaning/combine.ts';
import type { Combined } from './meaning/combine.ts';
import type { Meaning, MeaningScores } from './meaning/evaluate.ts';
import { makeWordReader } from './meaning/features.ts';
import { findAskedWords, highlight } from './ranking/highlight.ts';
import type { Segment } from './ranking/highlight.ts';
import { rankPages, WEIGHTS } from './ranking/ranking.ts';
import type { Posting, RankedPage } from './ranking/ranking.ts';
import { findSections } from './ranking/sections.ts';
import type { ResultSection } from './ranking/sections.ts';
import { makeShortTextScorer, readShortText } from './ranking/short-text.ts';
import type { ShortText } from './ranking/short-text.ts';
import { readLanguage } from './typed/language.ts';
import type { CustomerWords, Language } from './typed/language.ts';
import { planLiteralQuery, planQuery } from './typed/query.ts';
import type { QueryPlan } from './typed/query.ts';
import type { PlannedWord, QueryCorrection } from './typed/typed-word.ts';
import { readVocabulary } from './typed/vocabulary.ts';
import type { VocabularyFile } from './typed/vocabulary.ts';

const MOST_RESULTS = 10;
/** Articles that are shown under a refusal, as what comes nearest. */
const MOST_NEAREST = 3;
/** Pages whose titles are compared with the query before the order is final. */
const COMPARED = 10;
/** A page that answers less than this share of what the best one does is not loaded, let alone shown. */
const LEAST_SHARE = 0.2;
/** An article that is meant this likely is listed, whatever its words. */
const LEAST_CHANCE = 0.05;
const MOST_LIKELY = 4;
/** A title of one word is typed by many who mean something else. */
const LEAST_EXACT_WORDS = 2;

export { findArticleNumber } from './answers/answers.ts';

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
export function createSearch({
	index,
	vocabulary,
	words,
	answers: source,
	meaning,
}: SearchOptions): Search {
	const language = readLanguage(readVocabulary(vocabulary), words);
	const readWords = makeWordReader(words);
	const readTold = (text: string) => readWords(text).join(' ');
	const fields = new WeakMap<IndexedPage, PageField[]>();
	/** What is compared of a page, read when it is met for the first time. */
	const fieldsOf = (page: IndexedPage) => {
		const known = fields.get(page);
		if (known) return known;
		const own = listFields(page).map((text) => ({
			words: readShortText(text),
			told: readTold(text),
		}));
		fields.set(page, own);
		return own;
	};

	/** Pages by their words, the best of them loaded and compared; then those that only the meaning knows. */
	const findPages = async (plan: QueryPlan, { channel, limit, numbers }: PagesAsked) => {
		const postings = await findAll(plan, index);
		const within = channel === undefined ? undefined : await index.pagesOf(channel);
		const all = rankPages(plan, (word) => postings.get(word) ?? [], vocabulary.pages).filter(
			({ page }) => within?.has(page) ?? true,
		);
		const ranked = all
			.slice(0, Math.max(limit, COMPARED))
			.filter(({ score }, _, [best]) => score >= LEAST_SHARE * (best?.score ?? 0));
		const scoreText = makeShortTextScorer(plan, language.vocabulary);
		const load = async (own: RankedPage): Promise<LoadedPage> => {
			const page = await index.load(own.page);
			const number = Number(page.filters['number']?.[0]);
			const best = Math.max(0, ...fieldsOf(page).map(({ words }) => scoreText(words)));
			const score = own.score + WEIGHTS.wholeTitle * best;
			return { ranked: { ...own, score }, page, ...(Number.isInteger(number) && { number }) };
		};
		const loaded = await Promise.all(ranked.map(load));
		const missing = numbers.filter((number) => !loaded.some((own) => own.number === number));
		const others = await Promise.all(
			missing.map(async (number) => {
				const page = await index.pageOf(number);
				if (page === undefined || !(within?.has(page) ?? true)) return [];
				const known = all.find((own) => own.page === page);
				return [await load(known ?? { page, score: 0, coverage: 0, found: new Map() })];
			}),
		);
		return [...loaded, ...others.flat()].sort((a, b) => b.ranked.score - a.ranked.score);
	};

	return {
		async search(query, { channel, isLiteral = false, limit = MOST_RESULTS, now } = {}) {
			const plan = isLiteral ? planLiteralQuery(query) : planQuery(query, language);
			const asked = { typed: query.normalize('NFKC'), understood: plan.understood };
			const scores = isLiteral ? undefined : meaning?.ask(completeLast(asked.typed, plan));
			const number = findArticleNumber(asked.typed);
			const direct = loadAnswers(asked, source);
			const pages = await findPages(plan, {
				channel,
				limit,
				numbers: [...(number === undefined ? [] : [number]), ...listLikely(scores)],
			});
			const { things, answers } = await direct;
			const told = new Set([readTold(asked.typed), readTold(asked.understood)]);
			const exact = pages.filter(({ page }) => fieldsOf(page).some((own) => isWhole(own, told)));
			const sure = new Set([
				...(number === undefined ? [] : [number]),
				...answers.flatMap((answer) => articlesOf(answer, asked)),
				...exact.flatMap((own) => own.number ?? []),
			]);
			const unknown = findUnknown(plan, language);
			const listed = pages.flatMap(({ number: own, ranked: { score, coverage } }) =>
				own === undefined ? [] : [{ number: own, score, coverage }],
			);
			const joined =
				scores === undefined
					? undefined
					: combine({
							words: listed,
							meaning: scores,
							query: { length: plan.understood.split(' ').length, unknown },
							sure: [...sure].filter((own) => listed.some((page) => page.number === own)),
						});
			const ordered = orderPages(pages, { joined, sure: [...sure] });
			const isAnswered = answers.some((answer) => isCertain(answer, asked));
			const refused = isAnswered
				? false
				: joined === undefined || ordered.length === 0
					? ordered.length === 0
					: joined.refused;
			const { questions } = things;
			const asksBack =
				joined && answers.length === 0 && sure.size === 0 && !refused
					? findQuestion(joined.ranked, { words: readWords(asked.typed), questions })
					: findCodeQuestion(answers, { typed: asked.typed, questions });
			const question = refused ? [] : await loadDetails(asksBack, source);
			const [first] = ordered;
			const step =
				question.length > 0 || first?.number === undefined
					? []
					: findFirstStep(
							{ number: first.number, title: titleOf(first.page), path: first.page.url },
							things.steps,
						);
			const notices =
				now === undefined
					? []
					: findNotices(
							ordered.slice(0, MOST_NEAREST).flatMap((own) => own.number ?? []),
							{ notices: things.notices, now },
						);
			const elsewhere = refused
				? findElsewhere(readWords(asked.typed), things.elsewhere)
				: undefined;
			return {
				query: { typed: query, understood: plan.understood, corrections: plan.corrections },
				answers: refused ? [] : [...notices, ...answers, ...question, ...step],
				results: ordered
					.slice(0, refused ? MOST_NEAREST : limit)
					.map((own) => makeResult(plan, own.page, own.ranked)),
				certainty: isAnswered ? 1 : (joined?.certainty ?? first?.ranked.coverage ?? 0),
				refused,
				unknown: listNameable(unknown, language),
				...(elsewhere !== undefined && { elsewhere }),
			};
		},
	};
}

/**
 * The articles of a response in the order in which a reader meets them. For callers that list articles and nothing else.
 */
export function listArticles({ results }: SearchResponse): ListedArticle[] {
	return results.slice(0, MOST_RESULTS).map(({ url, title, number, sections }): ListedArticle => {
		const anchor = sections[0]?.anchor;
		return {
			url,
			title: title.map(({ text }) => text).join(''),
			...(number !== undefined && { number }),
			...(anchor !== undefined && { anchor }),
		};
	});
}

/** What a response answers with, one line for each thing: every meaning of a code that has several. */
export function listAnswers({ answers }: SearchResponse): ListedAnswer[] {
	return answers.flatMap((answer): ListedAnswer[] =>
		answer.kind === 'error'
			? answer.errors.map(({ id }) => ({ kind: answer.kind, id }))
			: [{ kind: answer.kind, id: answer.id }],
	);
}

/** Direct answers are worth a wait, but not the results: what does not arrive is left out. */
async function loadAnswers(
	asked: AskedText,
	source: AnswerSource | undefined,
): Promise<{ things: ThingsData; answers: Answer[] }> {
	const needed = neededAnswers(asked);
	const [errors, limits, things = NO_THINGS] = await Promise.all([
		needed.errors ? source?.errors().catch(() => []) : [],
		needed.limits ? source?.limits().catch(() => []) : [],
		source?.things().catch(() => NO_THINGS),
	]);
	const named = await loadDetails(findNamed(asked, things), source);
	return {
		things,
		answers: [...findAnswers(asked, { errors: errors ?? [], limits: limits ?? [] }), ...named],
	};
}

async function loadDetails(
	found: readonly FoundThing[],
	source: AnswerSource | undefined,
): Promise<Answer[]> {
	return source === undefined ? [] : loadThings(found, source.details).catch(() => []);
}

/** Articles that an answer leads to beyond doubt: of a code with one meaning, of an amount and nothing else. */
function articlesOf(answer: Answer, asked: AskedText): number[] {
	if (answer.kind === 'error' && !answer.isChoice)
		return (answer.errors[0]?.articles ?? []).slice(0, 1).map(({ number }) => number);
	if (answer.kind === 'limit' && isCertain(answer, asked)) return answer.limit.articles.slice(0, 1);
	return [];
}

/** While the last word is being typed, the meaning is asked with what it goes on to. */
function completeLast(typed: string, { terms }: QueryPlan): string {
	const last = terms.at(-1);
	if (!last || last.words[0]?.word === last.typed || !typed.endsWith(last.typed)) return typed;
	const begun = foldVietnamese(last.typed);
	const whole = last.words.find(({ word }) => {
		const folded = foldVietnamese(word);
		return folded.length > begun.length && folded.startsWith(begun);
	});
	return whole ? typed.slice(0, -last.typed.length) + whole.word : typed;
}

/** Articles that the meaning makes likely, likeliest first. */
function listLikely(scores: MeaningScores | undefined): number[] {
	if (!scores || scores.known === 0) return [];
	return [...scores.chances]
		.filter(([, chance]) => chance >= LEAST_CHANCE)
		.sort(([, a], [, b]) => b - a)
		.slice(0, MOST_LIKELY)
		.map(([number]) => number);
}

/** Words and meaning together where there is a meaning; what is sure first. */
function orderPages(
	pages: readonly LoadedPage[],
	{ joined, sure }: { joined: Combined | undefined; sure: readonly number[] },
): LoadedPage[] {
	const order = joined
		? joined.ranked.map(({ number }) => number)
		: [...sure, ...pages.flatMap(({ number }) => number ?? [])];
	const place = new Map([...new Set(order)].map((number, at) => [number, at]));
	const placeOf = ({ number }: LoadedPage) =>
		number === undefined ? place.size : (place.get(number) ?? place.size);
	return [...pages].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether the query is this title or symptom, whole: its words are one of those that were told. */
function isWhole({ told }: PageField, asked: ReadonlySet<string>): boolean {
	return told.split(' ').length >= LEAST_EXACT_WORDS && asked.has(told);
}

/** The words that the site does not have: guessed at, or not even that. */
function findUnknown(plan: QueryPlan, { vocabulary }: Language): string[] {
	const guessed = plan.corrections.map(({ typed }) => typed);
	const missing = plan.terms
		.filter(({ words: [own] }) =>
			own ? vocabulary.foldedFrequency(foldVietnamese(own.word)) === 0 : true,
		)
		.map(({ typed }) => typed);
	return [...new Set([...guessed, ...missing])];
}

/** Of the unknown words those that a reader can be told about: no numbers, and nothing that is known by name. */
function listNameable(unknown: readonly string[], { vocabulary }: Language): string[] {
	return unknown.filter((word) => !/\d/.test(word) && !vocabulary.isKept(foldVietnamese(word)));
}

async function findAll(plan: QueryPlan, index: SearchIndex): Promise<Map<PlannedWord, Posting[]>> {
	const terms = [...plan.terms, ...plan.phrases.flatMap((phrase) => phrase.terms)];
	const words = terms.flatMap((term) => term.words);
	const found = await Promise.all(words.map((planned) => index.find(planned.word, planned)));
	return new Map(words.map((planned, at) => [planned, found[at] ?? []]));
}

/** Its title, symptoms and messages. */
function listFields({ meta }: IndexedPage): string[] {
	return Object.entries(meta)
		.filter(([name]) => /^(?:title|said\d+|message\d+)$/.test(name))
		.map(([, text]) => readIndexText(text));
}

function titleOf({ meta }: IndexedPage): string {
	return readIndexText(meta['title'] ?? '');
}

function makeResult(plan: QueryPlan, page: IndexedPage, ranked: RankedPage): SearchResult {
	const isAsked = findAskedWords(plan);
	const number = Number(page.filters['number']?.[0]);
	const topic = page.filters['topic']?.[0];
	return {
		url: page.url,
		title: highlight(titleOf(page), isAsked),
		...(Number.isInteger(number) && { number }),
		...(topic !== undefined && { topic }),
		channels: page.filters['channel'] ?? [],
		sections: findSections(page, ranked, isAsked),
		score: ranked.score,
		coverage: ranked.coverage,
	};
}

interface SearchOptions {
	index: SearchIndex;
	vocabulary: VocabularyFile;
	words: CustomerWords;
	/** Loads what direct answers are made from; without it there are none. */
	answers?: AnswerSource;
	/** What was meant, beside the words; without it words alone decide, and only an empty list refuses. */
	meaning?: Meaning;
}

export interface AnswerSource {
	/** Asked only for queries that may name one. */
	errors(): Promise<AnswersData['errors']>;
	limits(): Promise<AnswersData['limits']>;
	/** Asked for every query. */
	things(): Promise<ThingsData>;
	/** Asked when a query names one of these things. */
	details: ThingDetailsSource;
}

export interface Search {
	search(query: string, options?: QueryOptions): Promise<SearchResponse>;
}

export interface QueryOptions {
	/** Only pages of this channel. */
	channel?: string;
	/** Search for the very letters: no decoding, correction or synonyms. */
	isLiteral?: boolean;
	limit?: number;
	/** The moment in milliseconds, for notices; without it none is shown. */
	now?: number;
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

/** An answer of a response, without what it says. */
interface ListedAnswer {
	kind: Answer['kind'];
	id: string;
}

/** An article of a response, without its excerpts. */
interface ListedArticle {
	/** Path from the site root. */
	url: string;
	title: string;
	number?: number;
	/** Of its best section. */
	anchor?: string;
}

export type { Answer, AnswerDestination } from './answers/answer.ts';
export type { Suggester, Suggestion } from './answers/suggestions.ts';
export type { Segment } from './ranking/highlight.ts';

interface PagesAsked {
	channel: string | undefined;
	limit: number;
	/** Articles to be loaded whatever their words. */
	numbers: readonly number[];
}

/** A title, symptom or message of a page, for comparing. */
interface PageField {
	words: ShortText;
	/** Its folded words without what says nothing. */
	told: string;
}

interface LoadedPage {
	ranked: RankedPage;
	page: IndexedPage;
	number?: number;
}
