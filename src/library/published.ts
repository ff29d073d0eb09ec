import type { Published } from '../schemas/published.ts';
import type { Article, Library } from './model.ts';
import { errorsPath } from '../domain/permalinks.ts';
import { anchorsOf } from './redirects.ts';
import { fixedFiles, fixedPages } from '../domain/site-pages.ts';

/**
 * Every address and anchor that stands today and that somebody may keep: pages, sections, facts,
 * words, short links, feeds. Sorted. Steps of the finder are left out: they are states, not places.
 */
export function addressesOf(library: Library): string[] {
	const { articles, topics, limits, errors, destinations, sources, glossary } = library;
	const anchors = (page: string, ids: Iterable<string>) => [...ids].map((id) => `${page}#${id}`);
	return sortedUnique([
		...fixedPages,
		...fixedFiles,
		...topics.map(({ path }) => path),
		...[...articles.values()].flatMap(articleAddresses),
		...[...errors.values()].flatMap(({ channel, path }) => [errorsPath(channel), path]),
		...anchors('/gioi-han/', limits.keys()),
		...anchors('/cai-dat/', destinations.keys()),
		...anchors('/nguon/', sources.keys()),
		...anchors(
			'/thuat-ngu/',
			glossary.map(({ id }) => id),
		),
	]);
}

/** The list with what stands today added and the articles' state brought up to date; nothing is removed. */
export function addPublished(published: Published, library: Library): Published {
	const articles = { ...published.articles };
	for (const { number, path, textHash: hash, updated, change } of library.articles.values()) {
		const paths = sortedUnique([...(articles[number]?.paths ?? []), path]);
		articles[number] = { hash, updated, change, paths };
	}
	return { articles, addresses: sortedUnique([...published.addresses, ...addressesOf(library)]) };
}

/** As the file holds it: one line for each article and each address, so that a change is easy to read. */
export function formatPublished({ articles, addresses }: Published): string {
	const rows = Object.entries(articles)
		.sort(([one], [other]) => Number(one) - Number(other))
		.map(([number, article]) => `\t\t"${number}": ${JSON.stringify(article)}`);
	const lines = addresses.map((address) => `\t\t${JSON.stringify(address)}`);
	return `{\n\t"articles": {\n${rows.join(',\n')}\n\t},\n\t"addresses": [\n${lines.join(',\n')}\n\t]\n}\n`;
}

function articleAddresses(article: Article): string[] {
	const { path, shortPath } = article;
	const anchors = anchorsOf(article);
	return [
		path,
		shortPath,
		...anchors.flatMap((anchor) => [`${path}#${anchor}`, `${shortPath}${anchor}/`]),
	];
}

function sortedUnique(addresses: readonly string[]): string[] {
	return [...new Set(addresses)].sort();
}
