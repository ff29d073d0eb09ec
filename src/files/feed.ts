import { textHash } from '../domain/text-hash.ts';
import type { Article, Library } from '../library/model.ts';

/** Feed readers keep what they have seen: the newest are enough. */
export const mostFeedItems = 50;

/**
 * What changed in the articles, newest first: each article with its last change. Archived ones are
 * among them, so that whoever follows the site learns that they are gone.
 */
export function latestChanges(library: Library): Change[] {
	return [...library.articles.values()]
		.sort((one, other) => other.updated.localeCompare(one.updated) || other.number - one.number)
		.map((article) => ({
			article,
			// Two changes of one day are two items: feed readers skip what they have seen.
			id: `${article.label} ${article.updated} ${textHash(article.change).slice(0, 8)}`,
			title: article.title.plain,
			change: article.change,
			date: article.updated,
		}));
}

/** Changes by day, newest first. */
export function changesByDay(changes: readonly Change[]): { date: string; changes: Change[] }[] {
	return [...Map.groupBy(changes, ({ date }) => date)].map(([date, ofDay]) => ({
		date,
		changes: ofDay,
	}));
}

/** Noon in Vietnam, so that the day is the same one in every time zone where readers live. */
function momentOfDay(date: string): string {
	return `${date}T12:00:00+07:00`;
}

/**
 * A JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * @param feed.absolute a path of the site with origin and base
 */
export function jsonFeed(changes: readonly Change[], feed: FeedWords): JsonFeed {
	const { title, description, language, absolute } = feed;
	return {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		description,
		home_page_url: absolute('/'),
		feed_url: absolute('/feed.json'),
		language,
		items: changes.slice(0, mostFeedItems).map(({ article, id, date, ...change }) => ({
			id,
			url: absolute(article.path),
			title: change.title,
			summary: change.change,
			content_text: change.change,
			date_published: momentOfDay(date),
			tags: [feed.topicTitles.get(article.topic) ?? article.topic],
			language,
		})),
	};
}

/** The items of an RSS feed, as `@astrojs/rss` takes them. */
export function rssItems(
	changes: readonly Change[],
	{ absolute, topicTitles }: FeedWords,
): RssItem[] {
	return changes.slice(0, mostFeedItems).map(({ article, id, title, change, date }) => ({
		title,
		description: change,
		link: absolute(article.path),
		pubDate: new Date(momentOfDay(date)),
		categories: [topicTitles.get(article.topic) ?? article.topic],
		// The same article changes again: then it is another item, though its address is the same.
		customData: `<guid isPermaLink="false">${id}</guid>`,
	}));
}

/** One entry of the feeds and of `/moi-cap-nhat/`. */
export interface Change {
	article: Article;
	/** Of this change, the same for ever: “B101 2026-11-22 1a2b3c4d”. */
	id: string;
	title: string;
	/** What changed, one sentence. */
	change: string;
	/** `2026-11-22` */
	date: string;
}

export interface FeedWords {
	title: string;
	description: string;
	language: string;
	absolute: (path: string) => string;
	/** By topic ID. */
	topicTitles: ReadonlyMap<string, string>;
}

/** Field names as the format has them. */
interface JsonFeed {
	version: string;
	title: string;
	description: string;
	home_page_url: string;
	feed_url: string;
	language: string;
	items: {
		id: string;
		url: string;
		title: string;
		summary: string;
		content_text: string;
		date_published: string;
		tags: string[];
		language: string;
	}[];
}

interface RssItem {
	title: string;
	description: string;
	link: string;
	pubDate: Date;
	categories: string[];
	customData: string;
}
