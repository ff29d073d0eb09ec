import { breakLines } from './line-breaks.ts';
import { makeLetterWidths, measureText } from './text-width.ts';
import type { SketchLabel } from '../schemas/sketch.ts';

/**
 * How wide a text will be at a font size, in the unit of that size. An estimate from above: the
 * reader's system font is not known, so each letter counts as in Noto Sans, among the wider ones,
 * plus what DejaVu Sans needs, the widest that a browser falls back to. Diacritics add nothing;
 * ơ and ư have a horn and count more.
 */
export function estimateTextWidth(text: string, { size, bold = false }: Type): number {
	return measureText(text, { size, widths: systemFont }) * (bold ? 1.22 : 1.08);
}

/** The lines of a text and their height; text is drawn from the top left corner that it is given. */
export function layText(text: string, { width, ...type }: Type & { width: number }): TextBlock {
	const lines = breakLines(text, { width, measure: (part) => estimateTextWidth(part, type) });
	return {
		width: Math.max(0, ...lines.map((line) => estimateTextWidth(line, type))),
		height: lines.length * lineHeight(type),
		draw: (at) =>
			lines
				.map((line, index) =>
					drawLine(escapeXml(line), { ...at, y: at.y + index * lineHeight(type), ...type }),
				)
				.join(''),
	};
}

/**
 * A label: Vietnamese, and under it the English one, smaller and in brackets; `flow: 'line'` puts
 * both on one line where they fit. The other settings say how the Vietnamese is set.
 */
export function layLabel(
	label: SketchLabel,
	{ flow = 'stack', ...type }: Type & { width: number; flow?: 'line' | 'stack' },
): TextBlock {
	const vietnamese = layText(label.vi, type);
	// “Spam” (Spam) would say it twice.
	if (label.en === undefined || label.en === label.vi) return vietnamese;
	const english = layText(`(${label.en})`, { width: type.width, size: sizes.small, lang: 'en' });

	const together = vietnamese.width + type.size * 0.3 + english.width;
	if (flow === 'line' && together <= type.width)
		return {
			width: together,
			height: vietnamese.height,
			draw: (at) =>
				drawLine(
					`${escapeXml(label.vi)} <tspan class="sketch-english" lang="en">(${escapeXml(label.en ?? '')})</tspan>`,
					{ ...at, ...type },
				),
		};
	return {
		width: Math.max(vietnamese.width, english.width),
		height: vietnamese.height + english.height,
		draw: (at) =>
			vietnamese.draw(at) +
			english.draw({
				...at,
				y: at.y + vietnamese.height,
				className: `${at.className} sketch-english`,
			}),
	};
}

/** One unit is 0.86 px where a sketch is narrowest (288 px), so the smallest text is 12 px there. */
export const sizes = { small: 14, text: 15.5, heading: 17 } as const;

/** One line of text whose box, not whose baseline, begins at `y`. */
function drawLine(
	markup: string,
	{ x, y, className, anchor, size, lang }: TextPlace & Type,
): string {
	const attributes = [
		`class="${className}"`,
		`x="${round(x)}"`,
		`y="${round(y + lineHeight({ size }) / 2 + size * 0.36)}"`,
		anchor ? `text-anchor="${anchor}"` : '',
		lang ? `lang="${lang}"` : '',
	];
	return `<text ${attributes.filter(Boolean).join(' ')}>${markup}</text>`;
}

/** Room for Ặ, Ỗ and ữ: one and a half times the size. */
function lineHeight({ size }: Type): number {
	return Math.round(size * 1.5);
}

export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const systemFont = makeLetterWidths({
	0.23: "‘’'|",
	0.28: 'ijl .,:;!\u00a0',
	0.34: '()[]-›f“”/rI',
	0.38: 't·',
	0.46: 'czs?_*',
	0.53: 'vyxkL–',
	0.56: 'aeSET',
	0.6: '0123456789+YZ=XFJ',
	0.63: 'obdghnpquđPVKR',
	0.66: 'ACB#',
	0.76: 'DGUĐHN&',
	0.82: 'OQw…M%',
	0.96: 'm@W—',
	// The horn of ơ and ư.
	0.05: '\u031b',
});

interface Type {
	size: number;
	bold?: boolean;
	lang?: string;
}

interface TextPlace {
	x: number;
	y: number;
	className: string;
	/** Which point of the text stands at `x`; its start when left out. */
	anchor?: 'middle' | 'end';
}

export interface TextBlock {
	width: number;
	height: number;
	draw: (at: TextPlace) => string;
}
