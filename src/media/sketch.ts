import type { Sketch, SketchLabel, SketchRow } from '../schemas/sketch.ts';

/**
 * Draws a sketch as HTML: a window, grey bars for words that are not known, marigold around the
 * marked places with their numbers, a pointer on what is pressed. It carries classes only (the Content
 * Security Policy refuses `style=""`); `styles/sketch.css` has the colours.
 */
export function sketchHtml(sketch: Sketch): string {
	const menu = drawMenu(sketch);
	return (
		`<div class="sketch-bar">${barStart[sketch.device]}${inline(sketch.frame, 'span')}</div>` +
		`<div class="sketch-body"${menu ? '' : ' data-single'}>${menu}` +
		`<div class="sketch-main">${groupByMark(sketch.rows).map(drawGroup).join('')}</div></div>`
	);
}

const barStart = {
	computer: '<i></i><i></i><i></i>',
	phone: sign('M14 6l-6 6 6 6'),
} as const;

/** At least three entries, so that a menu looks like one; only the open one stands out. */
function drawMenu({ side }: Sketch): string {
	if (side.length === 0) return '';
	const entries = side.map(({ label, active }) =>
		active ? `<b>${words(label)}</b>` : `<span>${words(label)}</span>`,
	);
	if (side.length === 1) entries.unshift(bar(true));
	while (entries.length < 4) entries.push(bar(entries.length === 3));
	return `<div class="sketch-side">${entries.join('')}</div>`;
}

/** Neighbouring rows with the same number share one marked place. */
function groupByMark(rows: readonly SketchRow[]): SketchRow[][] {
	const groups: SketchRow[][] = [];
	for (const row of rows) {
		const group = groups.at(-1);
		if (group && row.marked !== undefined && group[0]?.marked === row.marked) group.push(row);
		else groups.push([row]);
	}
	return groups;
}

function drawGroup(rows: SketchRow[]): string {
	const drawn = rows.map(drawRow).join('');
	const number = rows[0]?.marked;
	if (number === undefined) return drawn;
	const good = rows.some((row) => row.kind === 'notice' && row.tone === 'success');
	const pressed = rows.some((row) => row.kind === 'button' && row.primary);
	return (
		`<div class="here"${good ? ' data-good' : ''}><span class="here-n">${String(number)}</span>` +
		`${drawn}${pressed ? pointer : ''}</div>`
	);
}

function drawRow(row: SketchRow): string {
	switch (row.kind) {
		case 'heading':
			return inline(row.label, 'b');
		case 'text':
			return row.label.known
				? inline(row.label, 'span')
				: `<span class="sketch-lines">${bar()}${bar(true)}</span>`;
		case 'toggle':
			return part('toggle', `${inline(row.label, 'span')}<i${row.on ? ' data-on' : ''}></i>`);
		case 'button':
			return `<span class="fake-button">${words(row.label)}</span>`;
		case 'notice':
			return part(
				'notice',
				sign(noticeSigns[row.tone]) + inline(row.label, 'span'),
				`data-tone="${row.tone}"`,
			);
		case 'item':
			return part('item', inline(row.label, 'span') + (row.value ? words(row.value) : ''));
		case 'field':
			return part(
				'field',
				`${inline(row.label, 'span')}<span>${row.value ? breakable(words(row.value)) : ''}</span>`,
			);
		case 'message':
			return part('message', inline(row.label, 'span'), `data-from="${row.from}"`);
	}
}

/** What the screen says, or a bar. Where only its English is known, that. */
function words(label: SketchLabel): string {
	if (label.known) return escape(label.vi);
	return label.en === undefined ? bar() : `<span lang="en">${escape(label.en)}</span>`;
}

/** The same in an element of its own, with the English that the screen may show instead. */
function inline(label: SketchLabel, element: 'b' | 'span'): string {
	// “Spam” (Spam) would say it twice.
	const isTold = label.known && label.en !== undefined && label.en !== label.vi;
	const english = isTold ? ` <span lang="en">(${escape(label.en ?? '')})</span>` : '';
	return `<${element}>${words(label)}${english}</${element}>`;
}

/** An address may break after its slashes, rather than in the middle of a word. */
function breakable(html: string): string {
	return html.replace(/(?<=\w)\/(?=\w)/g, '/<wbr>');
}

function part(name: string, inner: string, attribute = ''): string {
	return `<div class="sketch-${name}"${attribute && ` ${attribute}`}>${inner}</div>`;
}

function bar(short = false): string {
	return `<span class="bar"${short ? ' data-short' : ''}></span>`;
}

function sign(path: string): string {
	return `<svg class="sketch-sign" width="18" height="18" viewBox="0 0 24 24"><path d="${path}"/></svg>`;
}

const noticeSigns = {
	info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5.5m0-9v.1',
	warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5m0 2.4v.1',
	success: 'M5 12.5l4.5 4.5L19 7',
} as const;

const pointer =
	'<svg class="pointer" width="26" height="30" viewBox="0 0 26 30">' +
	'<path d="M3 2v21l5.5-5 3.6 9 4.2-1.8-3.7-8.6H21z"/></svg>';

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
