import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textHash } from '../domain/text-hash.ts';
import type { Article, Library } from './model.ts';

/**
 * The one hash that decides whether what is made of an article must be made again: the article
 * itself, all that it may show of the rest of the library, all code, and the site's address. For
 * `cacheKey` of `getStaticPaths`: a file whose key is that of the last build is taken from there.
 * Astro compares code too, but only what the route itself imports, and one stylesheet serves all
 * pages.
 *
 * @param options.address of the site, base path included
 */
export function pageKey(
	article: Article,
	{ library, address }: { library: Library; address: string },
): string {
	buildHash ??= hashFiles();
	const shared = sharedHashes.get(library) ?? hashShared(library);
	sharedHashes.set(library, shared);
	const own = articleHashes.get(article) ?? textHash(JSON.stringify(article));
	articleHashes.set(article, own);
	return textHash([buildHash, address, shared, own].join('\n'));
}

const sharedHashes = new WeakMap<Library, string>();
/** Several pages are made of one article. */
const articleHashes = new WeakMap<Article, string>();
let buildHash: string | undefined;

/** What no page of another article shows. */
const ownToArticles = {
	change: undefined,
	destinations: undefined,
	done: undefined,
	errors: undefined,
	errorsNamingIt: undefined,
	limits: undefined,
	mine: undefined,
	needs: undefined,
	related: undefined,
	settingsLinks: undefined,
	sketches: undefined,
	sourceHash: undefined,
	steps: undefined,
	textHash: undefined,
	updated: undefined,
} satisfies Partial<Record<keyof Article, undefined>>;
const unpublished = new Set(['alsoCalled', 'citedBy', 'evidence', 'find']);

/**
 * Hash of all that more than one article's page may show: every fact, title, address, notice, word
 * of the glossary, question of the finder. Left out is named above; what is added to the library
 * later counts until somebody names it. So an article whose text alone is edited leaves other
 * pages as they are, and any other edit makes all of them anew.
 */
function hashShared(library: Library): string {
	const { topics, common, limits, errors, destinations, sources } = library;
	const { glossary, notices, finder } = library;
	const articles = [...library.articles.values()].map((article) => ({
		...article,
		...ownToArticles,
		sections: article.sections.map(({ anchor, heading, subsections }) => [
			anchor,
			heading,
			subsections,
		]),
	}));
	const facts = [limits, errors, destinations, sources].map((all) => [...all.values()]);
	return textHash(
		JSON.stringify([articles, topics, common, glossary, notices, finder]) +
			JSON.stringify(facts, (key, value: unknown) => (unpublished.has(key) ? undefined : value)),
	);
}

/** Of whatever can change a page and is not in the library: code, packages, settings of the site. */
function hashFiles(): string {
	const isTest = (path: string) =>
		path.startsWith(join('src', 'tests')) || /\.test\.ts$/.test(path);
	const code = filesIn('src', { recursive: true }).filter((path) => !isTest(path));
	const settings = filesIn('content', { recursive: false }).filter((path) => path.endsWith('.yml'));
	const texts = ['astro.config.mjs', 'package-lock.json', ...code, ...settings]
		.toSorted()
		.map((path) => path + readFileSync(path, 'latin1'));
	return textHash(texts.join('\n'));
}

function filesIn(folder: string, options: { recursive: boolean }): string[] {
	return readdirSync(folder, { ...options, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}
