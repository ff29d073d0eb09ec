/**
 * The site's facts as JSON, for other tools of the support team: `/api/articles.json`,
 * `/api/limits.json`, `/api/errors.json`, `/api/destinations.json`. Each file is
 * `{ version, items }`, and every item has every field that is named here; what is not known is
 * `null`. Within a version fields are only added; when one is removed or changes its meaning, the
 * version rises. Texts are plain, with ordinary spaces; addresses are complete.
 */
import { provenanceOf } from '../library/provenance.ts';
import type {
	Article,
	ErrorFact,
	Library,
	LimitFact,
	SettingsDestination,
} from '../library/model.ts';
import { markdownPath } from '../domain/permalinks.ts';
import { withOrdinarySpaces } from '../domain/typography.ts';

const apiVersion = 1;

/** Every article, archived ones included, by number. */
export function articlesApi(library: Library, { absolute }: Addresses) {
	const { articles, topics } = library;
	const titles = new Map(topics.map(({ id, title }) => [id, title]));
	return api(articles, (article: Article) => ({
		/** Permanent, never given to another article. */
		number: article.number,
		/** “B101” */
		label: article.label,
		kind: article.kind,
		title: article.title.plain,
		summary: article.summary.plain,
		topic: { id: article.topic, title: titles.get(article.topic) ?? article.topic },
		channels: article.channels,
		/** Changes when the article is renamed; the old one leads on. */
		url: absolute(article.path),
		/** Never changes. */
		shortUrl: absolute(article.shortPath),
		markdownUrl: absolute(markdownPath(article)),
		/** What customers say, in their words. */
		symptoms: article.symptoms,
		/** The conditions under which it is this article; none in the old form. */
		mine: article.mine.map(({ plain }) => plain),
		/** What the fix takes: minutes, device, role. */
		takes: article.needs,
		/** The question at its end. */
		done: article.done.asks,
		/** Look-alikes: how to tell, and the number of the other article. */
		notThis: article.notThis.map(({ says, article: number }) => ({ says: says.plain, number })),
		sections: article.sections.map(({ anchor, heading }) => ({
			anchor,
			heading,
			shortUrl: absolute(`${article.shortPath}${anchor}/`),
		})),
		/** The steps of the fix, in order. */
		steps: article.steps.map(({ plain }) => plain),
		/** What support needs to know. */
		ask: article.ask,
		/** When to contact support. */
		escalate: article.escalate?.plain,
		/** IDs in the other files, most likely error first. */
		errors: [...new Set([...article.errorsNamingIt, ...article.errors])],
		limits: article.limits,
		/** Those limits in words, each with the document that states it. */
		figures: article.limits.flatMap((id) => {
			const limit = library.limits.get(id);
			return limit ? [{ id, text: limit.phrase, source: sourceOf(limit) }] : [];
		}),
		destinations: article.destinations,
		/** Numbers. */
		related: article.related.map(({ number }) => number),
		/** `2026-11-22` */
		updated: article.updated,
		/** What changed that day. */
		change: article.change,
		/** Set when the article is out of use: why, and the number of the one to read instead. */
		archived: article.archived && { why: article.archived.why, see: article.archived.see },
	}));
}

/** Every limit, by ID. */
export function limitsApi({ limits }: Library, { absolute }: Addresses) {
	return api(limits, (limit: LimitFact) => ({
		id: limit.id,
		subject: limit.subject,
		/** The limit in words: “hơn 40 tin nhắn/giây”. */
		text: limit.phrase,
		/** One of `value`, `from` and `to`, `formula`, `rule` is set. */
		value: limit.value,
		from: limit.from,
		to: limit.to,
		formula: limit.formula,
		rule: limit.rule,
		bound: limit.bound,
		/** What is counted: `message` is never `api-call`. */
		measure: limit.measure,
		unit: limit.unit,
		per: limit.per,
		scope: limit.scope,
		condition: limit.condition,
		/** The day it takes effect. */
		effective: limit.effective,
		note: limit.note,
		channel: limit.channel,
		audience: limit.audience,
		url: absolute(limit.path),
		/** Numbers of the articles that cite it. */
		articles: limit.citedBy,
		/** Older values, never current. */
		previously: limit.previously.map(({ says, until, source }) => ({
			says,
			until,
			sourceUrl: source.url,
		})),
		source: sourceOf(limit),
	}));
}

/** Every error code, by ID. */
export function errorsApi({ errors }: Library, { absolute }: Addresses) {
	return api(errors, (error: ErrorFact) => ({
		id: error.id,
		/** “#10, mã phụ 2018278” */
		label: error.label,
		channel: error.channel,
		/** Text: a number would lose digits. */
		code: error.code,
		subcode: error.subcode,
		/** What the customer sees or pastes. */
		messages: error.messages,
		meaning: error.meaning.plain,
		fix: error.fix.plain,
		note: error.note,
		audience: error.audience,
		/** Numbers, most likely first. */
		articles: error.articles,
		url: absolute(error.path),
		source: sourceOf(error),
	}));
}

/** Every settings screen, by ID. */
export function destinationsApi({ destinations }: Library, { absolute }: Addresses) {
	return api(destinations, (destination: SettingsDestination) => ({
		id: destination.id,
		name: destination.name,
		task: destination.task,
		channel: destination.channel,
		/** Labels in the order of pressing. */
		menu: destination.menu.map(({ vi, en }) => ({ vi, en })),
		/** “Cài đặt › Nhắn tin” */
		menuText: destination.menuText,
		menuOnPhone: destination.menuOnPhone?.map(({ vi, en }) => ({ vi, en })),
		/** With at most one slot, `{page}`; null where only the menu leads there. */
		urlTemplate: destination.url,
		urlAfterSwitching: destination.urlAfterSwitching,
		/** What may stand in the slot: `pageId`, `username`. */
		accepts: destination.accepts,
		/** What else it takes: a business ID, being switched into the Page, the application, copying. */
		needs: destination.requires,
		role: destination.role,
		hint: destination.hint,
		/** Its place on our page of settings screens. */
		url: absolute(destination.path),
		articles: destination.citedBy,
		source: sourceOf(destination),
	}));
}

/** As the files are written: no-break spaces become ordinary in every text, what is missing `null`. */
export function formatApi(file: { version: number; items: readonly object[] }): string {
	const plain = (_key: string, value: unknown) =>
		typeof value === 'string' ? withOrdinarySpaces(value) : (value ?? null);
	return JSON.stringify(file, plain, '\t');
}

function api<Entry, Item extends object>(
	entries: ReadonlyMap<unknown, Entry>,
	itemOf: (entry: Entry) => Item,
) {
	return { version: apiVersion, items: [...entries.values()].map(itemOf) };
}

/** What a fact rests on. */
function sourceOf(fact: LimitFact | ErrorFact | SettingsDestination) {
	const { source, read, confidence, documentDate, documentDateIs, checked } = provenanceOf(fact);
	return {
		id: source.id,
		title: source.title,
		publisher: source.publisher,
		url: source.url,
		/** Which state of the document was seen: `2026-03-23`. */
		documentDate,
		/** What that date is, if not the document's own: the day of our copy, of an entry, of a quotation. */
		documentDateIs,
		/** The day somebody opened the document itself. */
		checked,
		/** How it was seen: itself, a stored copy, a quotation, not at all. */
		read,
		/** Only `confirmed` may be stated as current; `unconfirmed` never without saying so. */
		confidence,
	};
}

interface Addresses {
	/** A path of the site with origin and base. */
	absolute: (path: string) => string;
}
