import { formatDate } from '../domain/dates.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { reportStrings as words } from '../strings/report.ts';
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
			? words.summary.period(formatDate(first.from), formatDate(last.to), weeks.length)
			: '';
	const figures: [count: number, label: string][] = [
		[gaps.length, words.figures.missed],
		[total('searches'), words.figures.searches],
		[total('reads'), words.figures.reads],
		[total('thanks'), words.figures.thanks],
		[total('contacts'), words.figures.contacts],
		[total('missing'), words.figures.missing],
	];
	const columns = words.columns;
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(words.title)}</title>
<style>
${styles}</style>
</head>
<body>
<header>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(`${period}. ${words.made(formatDate(report.made))}.`)}</p>
<dl class="figures">
${figures.map(([count, label]) => `<div><dt>${escapeHtml(label)}</dt><dd>${formatCount(count)}</dd></div>`).join('\n')}
</dl>
</header>
<main>
${section(words.gaps.heading, [
	note(gaps.length === 0 ? words.gaps.none : words.gaps.note),
	makeTable({
		caption: words.gaps.heading,
		head: [columns.place, columns.query, columns.searches, columns.outcome, columns.article],
		rows: gaps
			.slice(0, MOST_GAPS)
			.map((row, at) => [{ count: at + 1 }, ...askedCells(row, titles)]),
	}),
])}
${section(words.proposals.heading, proposals(report, titles))}
${section(words.articles.heading, [
	note(words.articles.note(formatCount(report.contactsFromElsewhere))),
	makeTable({
		caption: words.articles.heading,
		head: [columns.title, columns.reads, columns.opened, columns.thanks, columns.contacts],
		rows: articles.map((row) => [
			{ text: nameArticle(row.number, titles) },
			...[row.reads, row.opened, row.thanks, row.contacts].map((count) => ({ count })),
		]),
	}),
])}
${section(words.missing.heading, [
	note(missing.length === 0 ? words.missing.none : words.missing.note),
	makeTable({
		caption: words.missing.heading,
		head: [columns.path, columns.from, columns.count],
		rows: missing
			.slice(0, MOST_MISSING)
			.map(({ path, from, count }) => [{ text: path }, { text: nameFrom(from) }, { count }]),
	}),
])}
${section(words.weeks.heading, [
	makeTable({
		caption: words.weeks.heading,
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
			{ text: words.weeks.name(formatDate(week.from), formatDate(week.to)) },
			...[week.searches, week.reads, week.opened, week.thanks, week.contacts, week.missing].map(
				(count) => ({ count }),
			),
		]),
	}),
	...[...weeks].reverse().map((week) => listWeek(report, week)),
])}
${section(words.searches.heading, [
	`<details><summary>${formatCount(searches.length)}</summary>`,
	makeTable({
		caption: words.searches.heading,
		head: [columns.query, columns.searches, columns.outcome, columns.article],
		rows: searches.map((row) => askedCells(row, titles)),
	}),
	'</details>',
])}
${section(words.limits.heading, [list(words.limits.items)])}
${section(words.removed.heading, [
	list([
		...words.removed.items,
		words.removed.veiled(formatCount(lines.veiled)),
		words.removed.forgotten(formatCount(forgotten.searches)),
		words.removed.unreadable(formatCount(lines.unreadable), formatCount(lines.empty)),
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
		{ text: words.outcome[row.outcome], mark: row.outcome },
		{ text: number === undefined ? '' : nameArticle(number, titles) },
	];
}

function proposals({ proposals: own }: Report, titles: ReadonlyMap<number, string>): string[] {
	const blocks = [
		...own.elsewhere.map(({ group, lines }) => ({
			name: group === undefined ? words.proposals.elsewhere : words.proposals.elsewhereGroup(group),
			lines,
		})),
		...own.phrasings.map(({ article, lines }) => ({
			name: words.proposals.phrasings(`B${String(article)}`, titles.get(article) ?? ''),
			lines,
		})),
		...(own.golden === '' ? [] : [{ name: words.proposals.golden, lines: own.golden }]),
	];
	if (blocks.length === 0) return [note(words.proposals.none)];
	return [
		note(words.proposals.note),
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
	const named: Readonly<Record<string, string>> = words.from;
	return named[from] ?? from;
}

type Figure = 'searches' | 'reads' | 'thanks' | 'contacts' | 'missing';
