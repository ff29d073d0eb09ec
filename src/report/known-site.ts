import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fixedPages } from '../domain/site-pages.ts';
import type { Library } from '../library/model.ts';
import { namesSchema } from '../schemas/names.ts';
import { goldenQueriesSchema } from '../schemas/search.ts';
import type { Elsewhere } from '../schemas/phrasings.ts';
import { makeWordReader } from '../search/meaning/features.ts';
import { listProductWords } from '../search/index/library-things.ts';
import { readSearchContent } from '../search/index/site-index.ts';
import { readTrustedWords } from './words/trusted-words.ts';
import type { TalliedSite } from './tally.ts';

/**
 * What the content of a site tells, as far as its log is read with it.
 *
 * @param options.content folder of the content
 * @param options.address where the site is served
 */
export async function readKnownSite(
	library: Library,
	{ content, address }: { content: string; address: URL },
): Promise<KnownSite> {
	const search = await readSearchContent(content, library);
	const read = async (name: string): Promise<unknown> =>
		parse(await readFile(join(content, name), 'utf8'));
	const golden = goldenQueriesSchema
		.parse(await read('search/golden-queries.yml'))
		.map(({ query }) => query);
	const { names, loanWords } = namesSchema.parse(await read('names.yml'));
	const articles = [...library.articles.values()];
	const told = makeWordReader(search.words);
	const lines = [
		...articles.flatMap(({ symptoms }) => symptoms),
		...[...search.phrasings.values()].flat(),
		...search.elsewhere.flatMap(({ says }) => says),
		...golden,
	];
	const known = new Set(lines.map((line) => told(line).join(' ')));
	return {
		visited: {
			address,
			base: address.pathname,
			articles: new Map(articles.map(({ path, number }) => [path, number])),
			numbers: new Set(articles.map(({ number }) => number)),
			pages: new Set(fixedPages),
		},
		trusted: readTrustedWords(library, {
			...search,
			golden,
			names: [...names, ...loanWords, ...listProductWords(library)],
		}),
		hosts: [new URL(library.site.helpDesk.url).hostname],
		titles: new Map(articles.map(({ number, title }) => [number, title.plain])),
		elsewhere: search.elsewhere,
		told,
		isKnown: (query) => known.has(told(query).join(' ')),
	};
}

export interface KnownSite extends TalliedSite {
	titles: ReadonlyMap<number, string>;
	elsewhere: Elsewhere;
	/** The folded words of a query, without greetings. */
	told: (text: string) => string[];
	/** Whether a query stands in the content already. */
	isKnown: (query: string) => boolean;
}
