import { formatDate } from '../../domain/dates.ts';
import { describer, mistake, type Problem } from '../../domain/problem.ts';
import { lineOf, type ContentEntries, type Entry } from '../../reading/entries.ts';

/** What is told as having happened: the day of a change, of a document, of somebody's look at it. */
const past = ['updated', 'documentDate', 'checked', 'collected'] as const;

/** Checks that nothing is told as done on a day that has not come; feeds sort by these days. */
export function checkFutureDates(entries: ContentEntries, { today }: { today: string }): Problem[] {
	const { articles, limits, errors, sources } = entries;
	const dated: Entry<Partial<Record<(typeof past)[number], unknown>>>[] = [
		...articles,
		...limits,
		...errors,
		...sources,
	];
	return dated.flatMap((entry) =>
		past.flatMap((key) => {
			const written = entry.data[key];
			if (typeof written !== 'string' || written <= today) return [];
			const place = { file: entry.file, line: lineOf(entry, key) };
			return [describe('date-in-future', place, { key, written: formatDate(written) })];
		}),
	);
}

/** A day that has not come yet. */
export const futureDateProblems = {
	'date-in-future': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” ghi ngày ${written}, ngày đó chưa tới.`,
			'Ghi ngày đã xảy ra, thường là hôm nay; kiểm tra cả năm và tháng.',
		),
};

const describe = describer(futureDateProblems);
