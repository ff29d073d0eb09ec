import { sketchAlt } from './sketch-alt.ts';
import type { Sketch } from '../schemas/sketch.ts';
import { layMenu, menuWidth, type MenuBlock } from './sketch-menu.ts';
import { box, path, type RowBlock } from './sketch-row.ts';
import { layRows } from './sketch-rows.ts';
import { layLabel, round, sizes } from './sketch-text.ts';

/**
 * Draws a sketch as SVG markup: a calm frame, its labels, and the marked areas with their numbers.
 * It carries classes only (the Content Security Policy refuses `style=""`); `Sketch.astro` has the
 * colours. Lengths are units of the drawing, `sizes` says how they become pixels.
 */
export function sketchSvg(sketch: Sketch): string {
	const device = devices[sketch.device];
	const isBeside = sketch.device === 'computer';
	const menu =
		sketch.side.length === 0
			? noMenu
			: layMenu(sketch, { width: isBeside ? menuWidth(sketch) : device.width });
	const left = isBeside ? menu.width : 0;
	const bar = layBar(sketch, device.width);
	const top = bar.height + (isBeside ? 0 : menu.height);
	const rows = layRows(sketch.rows, device.width - left - 2 * margin);

	const bottom = top + Math.max(rows.height + 2 * margin, isBeside ? menu.height : 0);
	const frame = { x: 1, y: 1, width: device.width, height: bottom + device.foot };
	const [width, height] = [frame.width + 2, round(frame.height + 2)];
	return (
		`<svg class="sketch-drawing sketch-${sketch.device}" viewBox="0 0 ${width} ${height}"` +
		` width="${width}" height="${height}" role="img" aria-label="${escapeAttribute(sketchAlt(sketch))}">` +
		box({ ...frame, radius: device.radius }, 'sketch-frame') +
		drawGround(menu, {
			y: 1 + bar.height,
			width: device.width,
			height: frame.height - bar.height,
		}) +
		bar.draw(frame) +
		menu.draw({ x: 1, y: 1 + bar.height }) +
		rows.draw({ x: 1 + left + margin, y: 1 + top + margin }) +
		(device.foot ? path(`M${width / 2 - 45} ${round(height - 10)}h90`, 'sketch-home') : '') +
		'</svg>'
	);
}

/** Space between the frame and what is in it. */
const margin = 18;
const devices = {
	computer: { width: 334, radius: 10, foot: 0 },
	phone: { width: 292, radius: 28, foot: 14 },
} as const;
const noMenu: MenuBlock = { width: 0, height: 0, draw: () => '' };

/** The title bar: three dots and a name on a computer, a back arrow and a name on a phone. */
function layBar(sketch: Sketch, width: number): RowBlock {
	const isPhone = sketch.device === 'phone';
	const start = isPhone ? 46 : 62;
	const name = layLabel(sketch.frame, {
		width: width - start - 16,
		size: isPhone ? sizes.heading : sizes.text,
		bold: true,
		flow: 'line',
	});
	const height = name.height + (isPhone ? 28 : 18);
	return {
		height,
		draw({ x, y }) {
			const middle = round(y + height / 2 + (isPhone ? 4 : 0));
			const dots = [18, 31, 44].map((at) => `M${x + at} ${middle}h0`).join('');
			return (
				(isPhone
					? path(`M${x + 28} ${middle - 6}l-6 6 6 6`, 'sketch-stroke')
					: path(dots, 'sketch-dots')) +
				name.draw({
					x: x + start,
					y: middle - name.height / 2,
					className: isPhone ? 'sketch-strong sketch-heading' : 'sketch-strong',
				}) +
				path(`M${x} ${round(y + height)}h${width}`, 'sketch-line')
			);
		},
	};
}

/** The tinted ground of a menu: to the foot of the frame on a computer, with its round corner. */
function drawGround(
	menu: MenuBlock,
	{ y, width, height }: Record<'y' | 'width' | 'height', number>,
) {
	if (menu.height === 0) return '';
	const start = `M1 ${round(y)}h${menu.width}v`;
	if (menu.width === width)
		return (
			path(`${start}${round(menu.height)}h-${width}z`, 'sketch-ground') +
			path(`M1 ${round(y + menu.height)}h${width}`, 'sketch-line')
		);
	return (
		path(`${start}${round(height)}h-${menu.width - 10}a10 10 0 0 1-10-10z`, 'sketch-ground') +
		path(`M${1 + menu.width} ${round(y)}v${round(height)}`, 'sketch-line')
	);
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
