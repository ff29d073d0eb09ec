import { lineOf, type ContentEntries } from '../../reading/entries.ts';
import type { Inline, Library } from '../../library/model.ts';
import { describeProblem, type Problem } from '../problems.ts';
import { findWrongLength } from './forms.ts';

/**
 * Checks the length of titles and summaries as readers see them, citations written out. A text that
 * names a fact which is not there is left alone: its length is not known yet.
 */
export function checkLengths(entries: ContentEntries, library: Library): Problem[] {
	const isKnown = (inline: Inline) =>
		(inline.kind !== 'limit' || library.limits.has(inline.id)) &&
		(inline.kind !== 'error' || library.errors.has(inline.id));
	return entries.articles.flatMap((entry) => {
		const article = library.articles.get(entry.data.number);
		if (article?.file !== entry.file) return [];
		return (['title', 'summary'] as const)
			.filter((role) => article[role].inlines.every(isKnown))
			.flatMap((role) =>
				findWrongLength({ text: article[role].plain, role }).map(({ kind, written }) =>
					describeProblem(kind, { file: entry.file, line: lineOf(entry, role) }, { written }),
				),
			);
	});
}
