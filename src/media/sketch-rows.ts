import type { SketchRow } from '../schemas/sketch.ts';
import { box, layRow, path, type RowBlock } from './sketch-row.ts';
import { round } from './sketch-text.ts';

/** All rows under each other, with a dashed outline and a number around those that are marked. */
export function layRows(rows: SketchRow[], width: number): RowBlock {
	const parts: Part[] = [];
	const marks: Mark[] = [];
	let y = 0;
	for (const row of rows) {
		const before = parts.at(-1);
		const block = layRow(row, width);
		y += before ? gapBetween(before, { row, block }) : row.marked ? markPadding - 2 : 0;
		parts.push({ y, block, row, divided: before !== undefined && isOneList(before.row, row) });

		const own = Math.min(block.ownMargin ?? 0, markPadding - 2);
		const bottom = y + block.height + markPadding - own;
		const mark = marks.at(-1);
		if (mark && mark.number === row.marked) mark.bottom = bottom;
		else if (row.marked) marks.push({ number: row.marked, top: y - markPadding + own, bottom });
		y += block.height;
	}
	if (rows.at(-1)?.marked) y += markPadding - 2;

	return {
		height: y,
		draw: (at) =>
			marks.map((mark) => drawOutline(mark, { ...at, width })).join('') +
			parts.map((part) => drawPart(part, { ...at, width })).join('') +
			marks.map((mark) => drawNumber(mark, at)).join(''),
	};
}

const markPadding = 10;

/** Neighbouring list entries, with a line instead of a gap between them. */
function isOneList(before: SketchRow, row: SketchRow): boolean {
	return before.kind === 'item' && row.kind === 'item' && before.marked === row.marked;
}

function gapBetween(before: Laid, after: Laid): number {
	if (isOneList(before.row, after.row)) return 0;
	const [above, below] = [before.row.marked, after.row.marked];
	const ownMargins = (before.block.ownMargin ?? 0) + (after.block.ownMargin ?? 0);
	if (above !== below)
		return 13 + (above ? markPadding : 0) + (below ? markPadding : 0) - ownMargins * 0.8;
	const isClose = before.row.kind === 'heading' || before.row.kind === 'message';
	return (isClose ? 8 : 14) - ownMargins * 0.5;
}

function drawPart({ y, block, divided }: Part, at: Column): string {
	const top = round(at.y + y);
	const line = divided ? path(`M${at.x} ${top}h${at.width}`, 'sketch-line') : '';
	return line + block.draw({ x: at.x, y: top });
}

function drawOutline({ top, bottom }: Mark, { x, y, width }: Column): string {
	return box(
		{
			x: x - markPadding,
			y: y + top,
			width: width + 2 * markPadding,
			height: bottom - top,
			radius: 10,
		},
		'sketch-mark',
	);
}

function drawNumber({ number, top }: Mark, at: { x: number; y: number }): string {
	const [x, y] = [at.x - markPadding + 3, at.y + top + 1];
	return (
		`<circle class="sketch-badge" cx="${round(x)}" cy="${round(y)}" r="11"/>` +
		`<text class="sketch-number" x="${round(x)}" y="${round(y + 5)}" text-anchor="middle">${number}</text>`
	);
}

interface Laid {
	row: SketchRow;
	block: RowBlock;
}

interface Part extends Laid {
	y: number;
	/** Whether a line stands above it. */
	divided: boolean;
}

interface Mark {
	number: number;
	top: number;
	bottom: number;
}

interface Column {
	x: number;
	y: number;
	width: number;
}
