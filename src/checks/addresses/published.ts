import { articleTextHash } from '../../library/article-text-hash.ts';
import { lineOf, type ContentEntries } from '../../reading/entries.ts';
import { formatDate } from '../../domain/dates.ts';
import { describeProblem, type Problem } from '../problems.ts';

/**
 * Checks articles against what has been published: a changed text carries a new date and says what
 * changed, and a published number never disappears.
 */
export function checkPublished(entries: ContentEntries): Problem[] {
	const { published } = entries;
	if (!published) return [];
	const problems = entries.articles.flatMap((entry): Problem[] => {
		const { number, updated, change } = entry.data;
		const before = published.data.articles[String(number)];
		if (!before) return [];
		const at = (key: string) => ({ file: entry.file, line: lineOf(entry, key) });
		if (updated < before.updated)
			return [
				describeProblem('updated-earlier', at('updated'), {
					written: updated,
					published: formatDate(before.updated),
				}),
			];
		if (articleTextHash(entry) === before.hash) return [];
		// Several changes on one day are one entry in the feeds, if it says something new.
		if (updated === before.updated && change === before.change)
			return [
				describeProblem('change-not-dated', at('updated'), { updated: formatDate(before.updated) }),
			];
		if (change === before.change)
			return [describeProblem('change-not-said', at('change'), { change })];
		return [];
	});
	const present = new Set([
		...entries.articles.map(({ data }) => data.number),
		...entries.broken.map(({ number }) => number),
	]);
	for (const [number, { paths }] of Object.entries(published.data.articles))
		if (!present.has(Number(number))) {
			const last = paths?.at(-1);
			const file = last === undefined ? published.file : `content/articles${last}index.mdx`;
			problems.push(describeProblem('article-removed', { file }, { number }));
		}
	return problems;
}
