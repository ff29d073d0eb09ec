/**
 * The site's facts as JSON, for other tools of the support team: `/api/articles.json`,
 * `/api/limits.json`, `/api/errors.json`, `/api/destinations.json`. Each file is
 * `{ version, items }`. Within a version fields are only added; when one is removed or changes its
 * meaning, the version rises. Texts are plain, with ordinary spaces; addresses are complete.
 */
import type { Audience, Channel, Confidence, DocumentDateIs, Read } from '../schemas/common.ts';
import type { ArticleKind } from '../schemas/article.ts';
import type { Library, Provenance, SettingsDestination } from '../library/model.ts';
import { markdownPath } from '../domain/permalinks.ts';
import { withOrdinarySpaces } from '../domain/typography.ts';

export const apiVersion = 1;

/** Every article, archived ones included, by number. */
export function articlesApi(library: Library, { absolute }: Addresses): Api<ApiArticle> {
	const topics = new Map(library.topics.map(({ id, title }) => [id, title]));
	return api(
		[...library.articles.values()].map((article) => ({
			number: article.number,
			label: article.label,
			kind: article.kind,
			title: article.title.plain,
			summary: article.summary.plain,
			topic: { id: article.topic, title: topics.get(article.topic) ?? article.topic },
			channels: article.channels,
			url: absolute(article.path),
			shortUrl: absolute(article.shortPath),
			markdownUrl: absolute(markdownPath(article)),
			symptoms: article.symptoms,
			notThis: article.notThis.map(({ says, article: number }) => ({ says: says.plain, number })),
			sections: article.sections.map(({ anchor, heading }) => ({
				anchor,
				heading,
				shortUrl: absolute(`${article.shortPath}${anchor}/`),
			})),
			steps: article.steps.map(({ plain }) => plain),
			ask: article.ask,
			escalate: article.escalate?.plain ?? null,
			errors: [...new Set([...article.errorsNamingIt, ...article.errors])],
			limits: article.limits,
			destinations: article.destinations,
			related: article.related.map(({ number }) => number),
			updated: article.updated,
			change: article.change,
			archived: article.archived
				? { why: article.archived.why, see: article.archived.see ?? null }
				: null,
		})),
	);
}

/** Every limit, by ID. */
export function limitsApi(library: Library, { absolute }: Addresses): Api<ApiLimit> {
	return api(
		[...library.limits.values()].map((limit) => ({
			id: limit.id,
			subject: limit.subject,
			text: limit.phrase,
			value: limit.value ?? null,
			from: limit.from ?? null,
			to: limit.to ?? null,
			formula: limit.formula ?? null,
			rule: limit.rule ?? null,
			bound: limit.bound ?? null,
			measure: limit.measure ?? null,
			unit: limit.unit ?? null,
			per: limit.per ?? null,
			scope: limit.scope,
			condition: limit.condition ?? null,
			effective: limit.effective ?? null,
			note: limit.note ?? null,
			channel: limit.channel,
			audience: limit.audience,
			url: absolute(limit.path),
			articles: limit.citedBy,
			previously: limit.previously.map(({ says, until, source }) => ({
				says,
				until: until ?? null,
				sourceUrl: source.url,
			})),
			source: sourceOf(limit),
		})),
	);
}

/** Every error code, by ID. */
export function errorsApi(library: Library, { absolute }: Addresses): Api<ApiError> {
	return api(
		[...library.errors.values()].map((error) => ({
			id: error.id,
			label: error.label,
			channel: error.channel,
			code: error.code,
			subcode: error.subcode ?? null,
			messages: error.messages,
			meaning: error.meaning.plain,
			fix: error.fix.plain,
			note: error.note ?? null,
			audience: error.audience,
			articles: error.articles,
			url: absolute(error.path),
			source: sourceOf(error),
		})),
	);
}

/** Every settings screen, by ID. */
export function destinationsApi(library: Library, { absolute }: Addresses): Api<ApiDestination> {
	return api(
		[...library.destinations.values()].map((destination) => ({
			id: destination.id,
			name: destination.name,
			task: destination.task,
			channel: destination.channel,
			menu: destination.menu.map(({ vi, en }) => ({ vi, en: en ?? null })),
			menuText: destination.menuText,
			menuOnPhone: destination.menuOnPhone?.map(({ vi, en }) => ({ vi, en: en ?? null })) ?? null,
			urlTemplate: destination.url ?? null,
			urlAfterSwitching: destination.urlAfterSwitching ?? null,
			accepts: destination.accepts,
			needs: destination.needs,
			role: destination.role,
			hint: destination.hint ?? null,
			url: absolute(destination.path),
			articles: destination.citedBy,
			source: sourceOf(destination),
		})),
	);
}

/** As the files are written: no-break spaces become ordinary in every text. */
export function formatApi(api: Api<unknown>): string {
	const plain = (_key: string, value: unknown) =>
		typeof value === 'string' ? withOrdinarySpaces(value) : value;
	return JSON.stringify(api, plain, '\t');
}

function api<Item>(items: Item[]): Api<Item> {
	return { version: apiVersion, items };
}

function sourceOf(
	fact:
		| Pick<
				Provenance,
				'source' | 'read' | 'confidence' | 'documentDate' | 'documentDateIs' | 'checked'
		  >
		| SettingsDestination,
): ApiSource {
	const { source, read, confidence } = fact;
	return {
		id: source.id,
		title: source.title,
		publisher: source.publisher,
		url: source.url,
		documentDate: ('documentDate' in fact ? fact.documentDate : source.documentDate) ?? null,
		documentDateIs: ('documentDate' in fact ? fact.documentDateIs : source.documentDateIs) ?? null,
		checked: ('checked' in fact ? fact.checked : undefined) ?? null,
		read,
		confidence,
	};
}

interface Addresses {
	/** A path of the site with origin and base. */
	absolute: (path: string) => string;
}

/** One file. */
export interface Api<Item> {
	version: typeof apiVersion;
	items: Item[];
}

/** What a fact rests on. */
export interface ApiSource {
	id: string;
	title: string;
	publisher: string;
	url: string;
	/** Which state of the document was seen: `2026-03-23`. */
	documentDate: string | null;
	/** What that date is, if not the document's own: the day of our copy, of an entry, of a quotation. */
	documentDateIs: DocumentDateIs | null;
	/** The day somebody opened the document itself. */
	checked: string | null;
	/** How it was seen: itself, a stored copy, a quotation, not at all. */
	read: Read;
	/** Only `confirmed` may be stated as current; `unconfirmed` never without saying so. */
	confidence: Confidence;
}

export interface ApiArticle {
	/** Permanent, never given to another article. */
	number: number;
	/** “B101” */
	label: string;
	kind: ArticleKind;
	title: string;
	summary: string;
	topic: { id: string; title: string };
	channels: Channel[];
	/** Changes when the article is renamed; the old one leads on. */
	url: string;
	/** Never changes. */
	shortUrl: string;
	markdownUrl: string;
	/** What customers say, in their words. */
	symptoms: string[];
	/** Look-alikes: how to tell, and the number of the other article. */
	notThis: { says: string; number: number }[];
	sections: { anchor: string; heading: string; shortUrl: string }[];
	/** The steps of the fix, in order. */
	steps: string[];
	/** What support needs to know. */
	ask: string[];
	/** When to contact support. */
	escalate: string | null;
	/** IDs in the other files, most likely error first. */
	errors: string[];
	limits: string[];
	destinations: string[];
	/** Numbers. */
	related: number[];
	/** `2026-11-22` */
	updated: string;
	/** What changed that day. */
	change: string;
	/** Set when the article is out of use: why, and the number of the one to read instead. */
	archived: { why: string; see: number | null } | null;
}

export interface ApiLimit {
	id: string;
	subject: string;
	/** The limit in words: “hơn 40 tin nhắn/giây”. */
	text: string;
	/** One of `value`, `from` and `to`, `formula`, `rule` is set. */
	value: number | null;
	from: number | null;
	to: number | null;
	formula: string | null;
	rule: string | null;
	bound: string | null;
	/** What is counted: `message` is never `api-call`. */
	measure: string | null;
	unit: string | null;
	per: string | null;
	scope: string;
	condition: string | null;
	/** The day it takes effect. */
	effective: string | null;
	note: string | null;
	channel: Channel;
	audience: Audience;
	url: string;
	/** Numbers of the articles that cite it. */
	articles: number[];
	/** Older values, never current. */
	previously: { says: string; until: string | null; sourceUrl: string }[];
	source: ApiSource;
}

export interface ApiError {
	id: string;
	/** “#10, mã phụ 2018278” */
	label: string;
	channel: Channel;
	/** Text: a number would lose digits. */
	code: string;
	subcode: string | null;
	/** What the customer sees or pastes. */
	messages: string[];
	meaning: string;
	fix: string;
	note: string | null;
	audience: Audience;
	/** Numbers, most likely first. */
	articles: number[];
	url: string;
	source: ApiSource;
}

export interface ApiDestination {
	id: string;
	name: string;
	task: string;
	channel: Channel;
	/** Labels in the order of pressing. */
	menu: { vi: string; en: string | null }[];
	/** “Cài đặt › Nhắn tin” */
	menuText: string;
	menuOnPhone: { vi: string; en: string | null }[] | null;
	/** With at most one slot, `{page}`; null where only the menu leads there. */
	urlTemplate: string | null;
	urlAfterSwitching: string | null;
	/** What may stand in the slot. */
	accepts: ('pageId' | 'username')[];
	/** What else it takes: a business ID, being switched into the Page, the application, copying. */
	needs: ('businessId' | 'switched' | 'app' | 'copy' | 'menu')[];
	role: string;
	hint: string | null;
	/** Its place on our page of settings screens. */
	url: string;
	articles: number[];
	source: ApiSource;
}
