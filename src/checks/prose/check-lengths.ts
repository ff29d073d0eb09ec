import { lineOf, type ContentEntries } from '../../reading/entries.ts';
import type { Library } from '../../library/model.ts';
import type { Inline } from '../../reading/inline.ts';
import { describer, mistake, type Problem, type Written } from '../../domain/problem.ts';

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
			.flatMap((role) => {
				const { length } = [...article[role].plain];
				const { least, most } = bounds[role];
				if (length >= least && length <= most) return [];
				const place = { file: entry.file, line: lineOf(entry, role) };
				return [describe(`${role}-length`, place, { written: String(length) })];
			});
	});
}

const bounds = {
	title: { least: 0, most: 65 },
	summary: { least: 70, most: 160 },
};

export const lengthProblems = {
	'title-length': ({ written }: Written) =>
		mistake(`Tiêu đề dài ${written} ký tự.`, 'Rút còn nhiều nhất 65 ký tự.'),
	'summary-length': ({ written }: Written) =>
		mistake(`Tóm tắt dài ${written} ký tự.`, 'Viết một câu từ 70 đến 160 ký tự.'),
};

const describe = describer(lengthProblems);
