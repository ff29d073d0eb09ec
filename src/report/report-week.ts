import { formatDate } from '../domain/dates.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import { reportStrings as strings } from '../strings/report.ts';
import type { Report } from './report.ts';
import { formatCount } from './summary.ts';

const MOST = 10;

/** What one week had most of each, folded. */
export function listWeek(report: Report, { from, to }: { from: string; to: string }): string {
	const top = <Row>(
		rows: readonly Row[],
		{ count, name }: { count: (row: Row) => number | undefined; name: (row: Row) => string },
	) =>
		rows
			.flatMap((row): [number, string][] => {
				const own = count(row) ?? 0;
				return own === 0 ? [] : [[own, name(row)]];
			})
			.sort(([a], [b]) => b - a)
			.slice(0, MOST);
	const asked = {
		count: ({ weeks }: Report['gaps'][number]) => weeks[from],
		name: ({ query }: Report['gaps'][number]) => query,
	};
	const nameOf = ({ number, title }: Report['articles'][number]) => `B${String(number)} ${title}`;
	const own = strings.weeks;
	const lists: [string, [number, string][]][] = [
		[own.missed, top(report.gaps, asked)],
		[own.searched, top(report.searches, asked)],
		[own.read, top(report.articles, { count: ({ weeks }) => weeks[from], name: nameOf })],
		[
			own.contacted,
			top(report.articles, { count: ({ contactWeeks }) => contactWeeks[from], name: nameOf }),
		],
		[
			own.dead,
			top(report.missing, { count: ({ weeks }) => weeks[from], name: ({ path }) => path }),
		],
	];
	return `<details>
<summary>${escapeHtml(own.name(formatDate(from), formatDate(to)))}</summary>
<div class="lists">
${lists
	.filter(([, rows]) => rows.length > 0)
	.map(
		([heading, rows]) => `<div><h3>${escapeHtml(heading)}</h3>
<ol>
${rows.map(([count, name]) => `<li><span>${escapeHtml(name)}</span> <b>${formatCount(count)}</b></li>`).join('\n')}
</ol></div>`,
	)
	.join('\n')}
</div>
</details>`;
}
