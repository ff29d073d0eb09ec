import type { ArticleEntry, ContentEntries } from '../reading/entries.ts';
import type { Facts } from './join-facts.ts';
import type { Article } from './model.ts';
import { textHash } from '../domain/text-hash.ts';

/**
 * Hash of everything an article's page shows: its own file and pictures, the facts it cites, the
 * titles it links to, the words explained, the notices and the finder question at its top. Two equal
 * hashes mean that the page need not be built again.
 */
export function pageHash(
	article: Article,
	{ entry, entries, facts, articles, byPath }: PageParts,
): string {
	const linked = entry.body.links.map(({ href }) => byPath.get(href.split('#')[0] ?? ''));
	const named = [
		article.archived?.see,
		...article.notThis.map((other) => other.article),
		...article.related.map((other) => other.number),
	];
	const titles = [...linked, ...named]
		.map((number) => articles.get(number ?? -1))
		.map((other) => other && [other.number, other.title.plain, other.path, other.summary.plain]);
	const finder = entries.finder?.data;
	const shown = {
		path: article.path,
		source: entry.source,
		siblings: entry.siblings.map(({ name, hash }) => [name, hash]),
		limits: article.limits.map((id) => partHash(facts.limits.get(id))),
		errors: [...article.errors, ...article.errorsNamingIt].map((id) =>
			partHash(facts.errors.get(id)),
		),
		destinations: article.destinations.map((id) => partHash(facts.destinations.get(id))),
		related: article.related,
		titles,
		glossary: partHash(entries.glossary?.data),
		topics: entries.topics?.data.topics.map(({ id, title }) => [id, title]),
		notices: entries.notices?.data.filter((notice) => notice.articles.includes(article.number)),
		// The answers of its question lead to addresses that the whole finder decides.
		finder:
			finder?.questions.some(({ showIn }) => showIn.includes(article.number)) && partHash(finder),
	};
	return textHash(JSON.stringify(shown));
}

const partHashes = new WeakMap<object, string>();

/** Of something that many pages show, so that it is worked out once. */
function partHash(part: object | undefined): string | undefined {
	if (!part) return undefined;
	const known = partHashes.get(part);
	if (known !== undefined) return known;
	const hash = textHash(JSON.stringify(part, withoutLists));
	partHashes.set(part, hash);
	return hash;
}

/** Lists that other articles change, and that no article page shows. */
function withoutLists(key: string, value: unknown): unknown {
	return ['alsoCalled', 'citedBy', 'evidence', 'find'].includes(key) ? undefined : value;
}

interface PageParts {
	entry: ArticleEntry;
	entries: ContentEntries;
	facts: Facts;
	articles: ReadonlyMap<number, Article>;
	/** Numbers of articles by their path. */
	byPath: ReadonlyMap<string, number>;
}
