import type { SketchRow, SketchTone } from '../schemas/sketch.ts';
import { layLabel, layText, round, sizes } from './sketch-text.ts';

/** Lays out one row in a column: how high it is, and its SVG at a place. */
export function layRow(row: SketchRow, width: number): RowBlock {
	switch (row.kind) {
		case 'heading':
			return layPlain(row, {
				width,
				size: sizes.heading,
				bold: true,
				className: 'sketch-strong sketch-heading',
			});
		case 'text':
			return layPlain(row, { width, size: sizes.text, className: 'sketch-text' });
		case 'toggle':
			return layToggle(row, width);
		case 'button':
			return layButton(row, width);
		case 'notice':
			return layNotice(row, width);
		case 'item':
			return layItem(row, width);
		case 'message':
			return layMessage(row, width);
		case 'field':
			return layField(row, width);
	}
}

function layPlain(row: Row, { className, ...type }: PlainType): RowBlock {
	const label = layLabel(row.label, type);
	return { height: label.height, draw: ({ x, y }) => label.draw({ x, y, className }) };
}

function layToggle(row: Row<'toggle'>, width: number): RowBlock {
	const [track, thick] = [44, 26];
	const label = layLabel(row.label, { width: width - track - 12, size: sizes.text });
	const height = Math.max(label.height, thick);
	return {
		height,
		draw({ x, y }) {
			const left = x + width - track;
			const top = y + (height - thick) / 2;
			const [knob, middle] = [left + (row.on ? track - 13 : 13), top + 13];
			const tick = row.on ? path(`M${knob - 4} ${middle}l3 3 5-6`, 'sketch-tick') : '';
			return (
				label.draw({ x, y: y + (height - label.height) / 2, className: 'sketch-text' }) +
				box(
					{ x: left, y: top, width: track, height: thick, radius: 13 },
					row.on ? 'sketch-on' : 'sketch-off',
				) +
				`<circle class="${row.on ? 'sketch-knob' : 'sketch-knob-off'}" cx="${round(knob)}" cy="${round(middle)}" r="9"/>` +
				tick
			);
		},
	};
}

function layButton(row: Row<'button'>, width: number): RowBlock {
	const label = layLabel(row.label, { width: width - 32, size: sizes.text, bold: true });
	const [across, height] = [Math.min(width, label.width + 36), label.height + 16];
	const ink = row.primary ? 'sketch-strong sketch-on-accent' : 'sketch-strong';
	return {
		height,
		draw: ({ x, y }) =>
			box(
				{ x, y, width: across, height, radius: 8 },
				row.primary ? 'sketch-primary' : 'sketch-control',
			) + label.draw({ x: x + across / 2, y: y + 8, className: ink, anchor: 'middle' }),
	};
}

function layNotice(row: Row<'notice'>, width: number): RowBlock {
	const label = layLabel(row.label, { width: width - 50, size: sizes.text });
	const height = label.height + 22;
	return {
		height,
		draw: ({ x, y }) =>
			box({ x, y, width, height, radius: 8 }, `sketch-tint sketch-${row.tone}`) +
			`<g class="sketch-icon sketch-${row.tone}" transform="translate(${round(x + 11)} ${round(y + 12.5)})">${icons[row.tone]}</g>` +
			label.draw({ x: x + 40, y: y + 11, className: 'sketch-text' }),
	};
}

function layItem(row: Row<'item'>, width: number): RowBlock {
	const room = width - 20;
	const label = layLabel(row.label, { width: room, size: sizes.text });
	const value = row.value && layText(row.value.vi, { width: room, size: sizes.text });
	const isBeside = value && label.width + 12 + value.width <= room;
	const content = isBeside ? label.height : label.height + (value?.height ?? 0);
	const height = content + 20;
	return {
		height,
		ownMargin: 10,
		draw({ x, y }) {
			const middle = y + height / 2;
			const quiet = 'sketch-text sketch-quiet';
			return (
				label.draw({ x, y: y + 10, className: 'sketch-text' }) +
				(isBeside
					? value.draw({
							x: x + room,
							y: middle - value.height / 2,
							className: quiet,
							anchor: 'end',
						})
					: (value?.draw({ x, y: y + 10 + label.height, className: quiet }) ?? '')) +
				path(`M${round(x + width - 9)} ${round(middle - 5)}l5 5-5 5`, 'sketch-stroke')
			);
		},
	};
}

function layMessage(row: Row<'message'>, width: number): RowBlock {
	const own = row.from === 'page';
	const avatar = own ? 0 : 34;
	const label = layLabel(row.label, { width: width - 24 - avatar - 28, size: sizes.text });
	const [across, height] = [label.width + 28, label.height + 16];
	return {
		height,
		draw({ x, y }) {
			const left = own ? x + width - across : x + avatar;
			return (
				(own ? '' : person(x + 13, y + height - 13)) +
				box(
					{ x: left, y, width: across, height, radius: 16 },
					own ? 'sketch-primary' : 'sketch-bubble',
				) +
				label.draw({
					x: left + 14,
					y: y + 8,
					className: own ? 'sketch-text sketch-on-accent' : 'sketch-text',
				})
			);
		},
	};
}

function layField(row: Row<'field'>, width: number): RowBlock {
	const label = layLabel(row.label, { width, size: sizes.small, flow: 'line' });
	const value = layText(row.value?.vi ?? '', { width: width - 24, size: sizes.text });
	const boxHeight = Math.max(value.height, 23) + 16;
	return {
		height: label.height + 4 + boxHeight,
		draw({ x, y }) {
			const top = y + label.height + 4;
			return (
				label.draw({ x, y, className: 'sketch-text sketch-small' }) +
				box({ x, y: top, width, height: boxHeight, radius: 6 }, 'sketch-control') +
				value.draw({ x: x + 12, y: top + 8, className: 'sketch-text' })
			);
		},
	};
}

/** A rectangle with round corners. */
export function box({ x, y, width, height, radius }: Box, className: string): string {
	return `<rect class="${className}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"/>`;
}

export function path(d: string, className: string): string {
	return `<path class="${className}" d="${d}"/>`;
}

function person(x: number, y: number): string {
	return `<g class="sketch-person" transform="translate(${round(x)} ${round(y)})"><circle r="13"/><circle r="4" cy="-3.5"/><path d="M-7.5 8.5a7.5 6.5 0 0 1 15 0"/></g>`;
}

/** 20 × 20, strokes only. */
const icons: Record<SketchTone, string> = {
	info: '<circle cx="10" cy="10" r="8.5"/><path d="M10 9.5v4.5M10 6v.2"/>',
	warning: '<path d="M10 2 18.7 17.3H1.3ZM10 8v4.2M10 14.6v.2"/>',
	success: '<circle cx="10" cy="10" r="8.5"/><path d="m6.2 10.3 2.7 2.7 5-5.6"/>',
};

type Row<Kind extends SketchRow['kind'] = SketchRow['kind']> = SketchRow & { kind: Kind };

interface PlainType {
	width: number;
	size: number;
	bold?: boolean;
	className: string;
}

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
	radius: number;
}

export interface RowBlock {
	height: number;
	/** Empty space that the row has above and below its content, for the line between list entries. */
	ownMargin?: number;
	draw: (at: { x: number; y: number }) => string;
}
