import type { Article, Library } from './model.ts';
import { textHash } from '../domain/text-hash.ts';

/** What only an article's own page shows, or no article's page at all. */
const ownToArticles = {
	change: undefined,
	destinations: undefined,
	errors: undefined,
	errorsNamingIt: undefined,
	hash: undefined,
	done: undefined,
	limits: undefined,
	mine: undefined,
	needs: undefined,
	related: undefined,
	settingsLinks: undefined,
	sketches: undefined,
	steps: undefined,
	textHash: undefined,
	updated: undefined,
} satisfies Partial<Record<keyof Article, undefined>>;
const unpublished = new Set(['citedBy', 'evidence', 'find']);

/**
 * Hash of all that more than one article's page may show: every fact, title, address, notice, word
 * of the glossary, question of the finder. Left out is named above; what is added to the library
 * later counts until somebody names it. So an article whose text alone is edited leaves other
 * pages as they are, and any other edit makes all of them anew.
 */
export function sharedHash(library: Library): string {
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
