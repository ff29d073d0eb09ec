import type { Library } from '../../library/model.ts';
import { articleCard, ogCard, type OgCard } from './og-card.ts';

/**
 * Every card of the site: one for each article and topic, and one for all other pages. The hash of
 * what is on a card is part of its name, so it may be kept forever.
 */
export function libraryCards(library: Library, { tagline }: { tagline: string }): LibraryCards {
	const titles = new Map(library.topics.map(({ id, title }) => [id, title]));
	return {
		site: file('site', ogCard({ eyebrow: library.site.name, title: tagline })),
		topics: new Map(
			library.topics.map(({ id, title, description }) => [
				id,
				file(id, ogCard({ eyebrow: title, title: description.replace(/\.$/, '') })),
			]),
		),
		articles: new Map(
			[...library.articles.values()].map((article) => [
				article.number,
				file(String(article.number), articleCard(article, titles.get(article.topic) ?? '')),
			]),
		),
	};
}

/** All of them, to be drawn. */
export function allCards({ site, topics, articles }: LibraryCards): CardFile[] {
	return [site, ...topics.values(), ...articles.values()];
}

/** One of them by its name. */
export function getCard({ site, topics, articles }: LibraryCards, name: string): CardFile {
	const card = name === site.name ? site : (topics.get(name) ?? articles.get(Number(name)));
	if (!card) throw new Error(`There is no card ${name}`);
	return card;
}

function file(name: string, card: OgCard): CardFile {
	return { name, path: `/og/${name}-${card.hash.slice(0, 10)}.jpg`, card };
}

export interface LibraryCards {
	/** For pages that have none of their own. */
	site: CardFile;
	/** By ID. */
	topics: Map<string, CardFile>;
	/** By number. */
	articles: Map<number, CardFile>;
}

interface CardFile {
	/** `site`, the ID of a topic, or the number of an article. */
	name: string;
	/** `/og/101-0f3c9ab21d.jpg` */
	path: string;
	card: OgCard;
}
