import { formatDate } from '../domain/dates.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { reportStrings as strings } from '../strings/report.ts';
import type { AskedRow } from './asked.ts';
import type { Report } from './report.ts';
import { listWeek } from './report-week.ts';
import { makeTable, type Cell } from './report-table.ts';
import { formatCount } from './summary.ts';

const MOST_GAPS = 50;
const MOST_MISSING = 50;

/**
 * The report as one file that needs no other: for a browser, without script.
 *
 * @param options.titles number of an article → its title
 * @param options.styles the tokens of the site, and what is laid out with them
 */
export function makeReportPage(
	report: Report,
	{ titles, styles }: { titles: ReadonlyMap<number, string>; styles: string },
): string {
	const { weeks, gaps, articles, missing, searches, lines, forgotten } = report;
	const total = (key: Figure) => weeks.reduce((sum, week) => sum + week[key], 0);
	const [first, last] = [weeks[0], weeks.at(-1)];
	const period =
		first && last
			? strings.summary.period(formatDate(first.from), formatDate(last.to), weeks.length)
			: '';
	const figures: [count: number, label: string][] = [
		[gaps.length, strings.figures.missed],
		[total('searches'), strings.figures.searches],
		[total('reads'), strings.figures.reads],
		[total('thanks'), strings.figures.thanks],
		[total('contacts'), strings.figures.contacts],
		[total('missing'), strings.figures.missing],
	];
	const columns = strings.columns;
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(strings.title)}</title>
<style>
${styles}</style>
</head>
<body>
<header>
<h1>${escapeHtml(strings.title)}</h1>
<p>${escapeHtml(`${period}. ${strings.made(formatDate(report.made))}.`)}</p>
<dl class="figures">
${figures.map(([count, label]) => `<div><dt>${escapeHtml(label)}</dt><dd>${formatCount(count)}</dd></div>`).join('\n')}
</dl>
</header>
<main>
${section(strings.gaps.heading, [
	note(gaps.length === 0 ? strings.gaps.none : strings.gaps.note),
	makeTable({
		caption: strings.gaps.heading,
		head: [columns.place, columns.query, columns.searches, columns.outcome, columns.article],
		rows: gaps
			.slice(0, MOST_GAPS)
			.map((row, at) => [{ count: at + 1 }, ...askedCells(row, titles)]),
	}),
])}
${section(strings.proposals.heading, proposals(report, titles))}
${section(strings.articles.heading, [
	note(strings.articles.note(formatCount(report.contactsFromElsewhere))),
	makeTable({
		caption: strings.articles.heading,
		head: [columns.title, columns.reads, columns.opened, columns.thanks, columns.contacts],
		rows: articles.map((row) => [
			{ text: nameArticle(row.number, titles) },
			...[row.reads, row.opened, row.thanks, row.contacts].map((count) => ({ count })),
		]),
	}),
])}
${section(strings.missing.heading, [
	note(missing.length === 0 ? strings.missing.none : strings.missing.note),
	makeTable({
		caption: strings.missing.heading,
		head: [columns.path, columns.from, columns.count],
		rows: missing
			.slice(0, MOST_MISSING)
			.map(({ path, from, count }) => [{ text: path }, { text: nameFrom(from) }, { count }]),
	}),
])}
${section(strings.weeks.heading, [
	makeTable({
		caption: strings.weeks.heading,
		head: [
			columns.week,
			columns.searches,
			columns.reads,
			columns.opened,
			columns.thanks,
			columns.contacts,
			columns.missing,
		],
		rows: weeks.map((week) => [
			{ text: strings.weeks.name(formatDate(week.from), formatDate(week.to)) },
			...[week.searches, week.reads, week.opened, week.thanks, week.contacts, week.missing].map(
				(count) => ({ count }),
			),
		]),
	}),
	...[...weeks].reverse().map((week) => listWeek(report, week)),
])}
${section(strings.searches.heading, [
	`<details><summary>${formatCount(searches.length)}</summary>`,
	makeTable({
		caption: strings.searches.heading,
		head: [columns.query, columns.searches, columns.outcome, columns.article],
		rows: searches.map((row) => askedCells(row, titles)),
	}),
	'</details>',
])}
${section(strings.limits.heading, [list(strings.limits.items)])}
${section(strings.removed.heading, [
	list([
		...strings.removed.items,
		strings.removed.veiled(formatCount(lines.veiled)),
		strings.removed.forgotten(formatCount(forgotten.searches)),
		strings.removed.unreadable(formatCount(lines.unreadable), formatCount(lines.empty)),
	]),
])}
</main>
</body>
</html>
`;
}

function askedCells(row: AskedRow, titles: ReadonlyMap<number, string>): Cell[] {
	const number = row.opened[0]?.[0] ?? row.listed[0];
	return [
		{ text: row.query, more: row.variants },
		{ count: row.searches },
		{ text: strings.outcome[row.outcome], mark: row.outcome },
		{ text: number === undefined ? '' : nameArticle(number, titles) },
	];
}

function proposals({ proposals: own }: Report, titles: ReadonlyMap<number, string>): string[] {
	const blocks = [
		...own.elsewhere.map(({ group, lines }) => ({
			name:
				group === undefined ? strings.proposals.elsewhere : strings.proposals.elsewhereGroup(group),
			lines,
		})),
		...own.phrasings.map(({ article, lines }) => ({
			name: strings.proposals.phrasings(`B${String(article)}`, titles.get(article) ?? ''),
			lines,
		})),
		...(own.golden === '' ? [] : [{ name: strings.proposals.golden, lines: own.golden }]),
	];
	if (blocks.length === 0) return [note(strings.proposals.none)];
	return [
		note(strings.proposals.note),
		...blocks.map(
			({ name, lines }) =>
				`<h3>${escapeHtml(name)}</h3>\n<pre tabindex="0">${escapeHtml(lines)}</pre>`,
		),
	];
}

function section(heading: string, parts: readonly string[]): string {
	return `<section>\n<h2>${escapeHtml(heading)}</h2>\n${parts.join('\n')}\n</section>`;
}

function note(text: string): string {
	return `<p class="note">${escapeHtml(text)}</p>`;
}

function list(items: readonly string[]): string {
	return `<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`;
}

function nameArticle(number: number, titles: ReadonlyMap<number, string>): string {
	return `B${String(number)} ${titles.get(number) ?? ''}`;
}

function nameFrom(from: string): string {
	const named: Readonly<Record<string, string>> = strings.from;
	return named[from] ?? from;
}

type Figure = 'searches' | 'reads' | 'thanks' | 'contacts' | 'missing';
