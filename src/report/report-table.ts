import { escapeHtml } from '../domain/escape-html.ts';
import { formatCount } from './summary.ts';

/** A table that becomes a list of rows on a narrow screen: each cell carries the name of its column. Empty without rows. */
export function makeTable({ caption, head, rows }: Table): string {
	if (rows.length === 0) return '';
	const cell = (own: Cell, at: number) => {
		const label = escapeHtml(head[at] ?? '');
		if ('count' in own)
			return `<td class="count" data-label="${label}">${formatCount(own.count)}</td>`;
		const text = escapeHtml(own.text);
		const shown = own.mark === undefined ? text : `<span class="mark ${own.mark}">${text}</span>`;
		const more = (own.more ?? []).map((line) => `<small>${escapeHtml(line)}</small>`).join('');
		return `<td data-label="${label}"><span>${shown}${more}</span></td>`;
	};
	return `<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
}

interface Table {
	/** For those who hear the page; the heading above says it to the others. */
	caption: string;
	head: readonly string[];
	rows: readonly (readonly Cell[])[];
}

/** A number, or a text with lines below it, as a mark of that class. */
export type Cell = { count: number } | { text: string; more?: readonly string[]; mark?: string };
