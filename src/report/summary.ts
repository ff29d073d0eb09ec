import { formatDate } from '../domain/dates.ts';
import { reportStrings as strings } from '../strings/report.ts';
import type { Report } from './report.ts';

const MOST_GAPS = 10;
const MOST_OTHERS = 3;

/** A report in a few lines, for the terminal. */
export function formatSummary({ weeks, lines, gaps, articles, missing }: Report): string[] {
	const total = (key: 'searches' | 'reads' | 'contacts') =>
		formatCount(weeks.reduce((sum, week) => sum + week[key], 0));
	const [first, last] = [weeks[0], weeks.at(-1)];
	const contacting = [...articles]
		.filter(({ contacts }) => contacts > 0)
		.sort((a, b) => b.contacts - a.contacts)
		.slice(0, MOST_OTHERS);
	const dead = missing.filter(({ from }) => from !== 'own').slice(0, MOST_OTHERS);
	const own = strings.summary;
	return [
		...(first && last
			? [own.period(formatDate(first.from), formatDate(last.to), weeks.length)]
			: []),
		own.lines(
			formatCount(lines.all),
			formatCount(lines.counted),
			formatCount(lines.robots + lines.scans),
		),
		own.counts(total('searches'), total('reads'), total('contacts')),
		...(gaps.length === 0
			? [own.noGaps]
			: [
					own.gaps,
					...gaps
						.slice(0, MOST_GAPS)
						.map(({ query, searches, outcome }) =>
							row(searches, `${query} (${strings.outcome[outcome].toLowerCase()})`),
						),
				]),
		...(contacting.length === 0
			? []
			: [
					own.contact,
					...contacting.map(({ contacts, number, title }) =>
						row(contacts, `B${String(number)} ${title}`),
					),
				]),
		...(dead.length === 0 ? [] : [own.missing, ...dead.map(({ count, path }) => row(count, path))]),
	];
}

/** 12345 → `12.345` */
export function formatCount(count: number): string {
	return count.toLocaleString('vi');
}

function row(count: number, text: string): string {
	return `${formatCount(count).padStart(8)}  ${text}`;
}
