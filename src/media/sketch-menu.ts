import type { Sketch } from '../schemas/sketch.ts';
import { box, path } from './sketch-row.ts';
import { estimateTextWidth, layLabel, round, sizes } from './sketch-text.ts';

/** How wide a menu beside the content is: its longest word fits, and the content keeps its room. */
export function menuWidth(sketch: Sketch): number {
	const words = sketch.side.flatMap(({ label, active }) => [
		...label.vi
			.split(' ')
			.map((word) => estimateTextWidth(word, { size: sizes.text, bold: active })),
		...`(${label.en ?? ''})`
			.split(' ')
			.map((word) => estimateTextWidth(word, { size: sizes.small })),
	]);
	return Math.min(Math.max(118, Math.ceil(Math.max(...words)) + textInset), 140);
}

/**
 * The menu of a screen, its open entry set off by a bar: a column beside the content on a
 * computer, a block above it on a phone. `width` is the whole width that it takes.
 */
export function layMenu(sketch: Sketch, { width }: { width: number }): MenuBlock {
	const entries = sketch.side.map(({ label, active }) => ({
		active,
		block: layLabel(label, { width: width - textInset, size: sizes.text, bold: active }),
	}));
	return {
		width,
		height: entries.reduce((sum, { block }) => sum + block.height + 2 * entryPadding, 16),
		draw({ x, y }) {
			let top = y + 8;
			return entries
				.map(({ active, block }) => {
					const drawn =
						(active ? drawOpen({ x, y: top, width, height: block.height }) : '') +
						block.draw({
							x: x + 15,
							y: top + entryPadding,
							className: active ? 'sketch-strong' : 'sketch-text',
						});
					top += block.height + 2 * entryPadding;
					return drawn;
				})
				.join('');
		},
	};
}

const entryPadding = 7;
const textInset = 24;

function drawOpen({ x, y, width, height }: Area): string {
	return (
		box(
			{ x: x + 6, y, width: width - 12, height: height + 2 * entryPadding, radius: 6 },
			'sketch-open',
		) + path(`M${round(x + 7.5)} ${round(y + entryPadding + 2)}v${round(height - 4)}`, 'sketch-bar')
	);
}

interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface MenuBlock {
	width: number;
	height: number;
	draw: (at: { x: number; y: number }) => string;
}
