import type { ArticleEntry, ContentEntries } from './content-entries.ts';
import type { Facts } from './join-facts.ts';
import type { Article } from './model.ts';
import { textHash } from './text-hash.ts';

/**
 * Hash of everything an article's page shows: its own file and pictures, the facts it cites, the
 * titles it links to, the words explained, the notices and the finder question at its top. Two equal
 * hashes mean that the page need not be built again.
 */
export function pageHash(article: Article, { entry, entries, facts, articles }: PageParts): string {
	const linked = new Set(entry.body.links.map(({ href }) => href.split('#')[0]));
	const titles = [...articles.values()]
		.filter(
			({ number, path }) =>
				linked.has(path) ||
				article.archived?.see === number ||
				article.notThis.some((other) => other.article === number) ||
				article.related.some((other) => other.number === number),
		)
		.map(({ number, title, path, summary }) => [number, title.plain, path, summary.plain]);
	const shown = {
		path: article.path,
		source: entry.source,
		siblings: entry.siblings,
		limits: article.limits.map((id) => facts.limits.get(id)),
		errors: [...article.errors, ...article.errorsNamingIt].map((id) => facts.errors.get(id)),
		destinations: article.destinations.map((id) => facts.destinations.get(id)),
		related: article.related,
		titles,
		glossary: entries.glossary?.data,
		topics: entries.topics?.data.topics.map(({ id, title }) => [id, title]),
		notices: entries.notices?.data.filter((notice) => notice.articles.includes(article.number)),
		questions: entries.finder?.data.questions.filter((question) =>
			question.showIn.includes(article.number),
		),
	};
	return textHash(JSON.stringify(shown, withoutLists));
}

/** Lists that other articles change, and that no article page shows. */
function withoutLists(key: string, value: unknown): unknown {
	return ['citedBy', 'evidence', 'find'].includes(key) ? undefined : value;
}

interface PageParts {
	entry: ArticleEntry;
	entries: ContentEntries;
	facts: Facts;
	articles: ReadonlyMap<number, Article>;
}
