import { lineOf, type ContentEntries } from '../content-entries.ts';
import type { Library } from '../model.ts';
import { describeProblem, type Problem } from '../problems.ts';
import { findWrongLength } from './forms.ts';

/** Checks the length of titles and summaries as readers see them, citations written out. */
export function checkLengths(entries: ContentEntries, library: Library): Problem[] {
	return entries.articles.flatMap((entry) => {
		const article = library.articles.get(entry.data.number);
		if (article?.file !== entry.file) return [];
		return (['title', 'summary'] as const).flatMap((role) =>
			findWrongLength({ text: article[role].plain, role }).map(({ kind, written }) =>
				describeProblem(kind, { file: entry.file, line: lineOf(entry, role) }, { written }),
			),
		);
	});
}
