import { rowsOf, scaled, toGrey, turned } from './pixels.ts';
import type { Grey, Pixels } from './pixels.ts';
import { findInk, findTextBlocks } from './text-blocks.ts';
import type { TextBlock } from './text-blocks.ts';

/** Letters without ascenders stand so high in what the engine reads best, in pixels (measured: 14 to 26 read alike). */
const LETTER_HEIGHT = 19;
const LEAST_SCALE = 0.3;
const MOST_SCALE = 3;
/** Larger pictures are made smaller before anything else is looked at, in pixels. */
const MOST_LOOKED_AT = 4_000_000;
/** How high letters are is looked for in so many bands, of so many pixels together. */
const BANDS = 4;
const BANDS_SIZE = 800_000;
/** So many letters say how high they are without the rest of the picture. */
const ENOUGH = 30;

/**
 * A picture, made ready for the engine: turned as it was meant, grey, dark on a light even ground whatever the theme,
 * shadows or bubbles, letters of one size; cut into its pieces of text, those with most letters first.
 */
export function preparePicture(
	pixels: Pixels,
	{ orientation = 1 }: { orientation?: number } = {},
): TextBlock[] {
	const whole = turned(toGrey(pixels), orientation);
	const looked = scaled(
		whole,
		Math.min(1, Math.sqrt(MOST_LOOKED_AT / (whole.width * whole.height))),
	);
	const found = findLetterHeight(looked);
	const wanted = found === undefined ? 1 : LETTER_HEIGHT / found;
	// Made smaller before it is cut, larger only after: there is less to do.
	const small = scaled(looked, Math.max(LEAST_SCALE, Math.min(wanted, 1)));
	const letter = (found ?? LETTER_HEIGHT) * (small.width / looked.width);
	const enlarged = Math.max(1, Math.min(LETTER_HEIGHT / letter, MOST_SCALE));
	return findTextBlocks(evened(small, blockFor(letter)), letter).map((block) => ({
		...block,
		left: block.left * enlarged,
		top: block.top * enlarged,
		grey: scaled(block.grey, enlarged),
	}));
}

/** The ground is looked for in squares that are some letters wide. */
function blockFor(letter: number): number {
	return Math.max(12, Math.round(letter * 2.2));
}

/**
 * Dark on white, by how far each pixel is from the ground around it: the same for light and dark themes, coloured bubbles
 * and uneven light.
 */
export function evened(grey: Grey, block: number): Grey {
	const { width, height } = grey;
	const columns = Math.max(1, Math.ceil(width / block));
	const rows = Math.max(1, Math.ceil(height / block));
	const ground = smoothed(medians(grey, { block, columns, rows }), { columns, rows });
	const data = new Uint8Array(width * height);
	const far = new Uint32Array(256);
	/** The ground of one row of pixels at the middles of the squares. */
	const row = new Float32Array(columns);
	const [lefts, parts] = placesOf(width, { block, most: columns - 1 });
	const [aboves, shares] = placesOf(height, { block, most: rows - 1 });
	for (let y = 0, at = 0; y < height; y++) {
		const above = aboves[y] ?? 0;
		const below = Math.min(rows - 1, above + 1);
		const share = shares[y] ?? 0;
		for (let own = 0; own < columns; own++)
			row[own] =
				(ground[above * columns + own] ?? 0) * (1 - share) +
				(ground[below * columns + own] ?? 0) * share;
		for (let x = 0; x < width; x++, at++) {
			const left = lefts[x] ?? 0;
			const from = row[left] ?? 0;
			const to = left + 1 < columns ? (row[left + 1] ?? 0) : from;
			const distance = Math.abs((grey.data[at] ?? 0) - from - (to - from) * (parts[x] ?? 0));
			data[at] = distance;
			far[data[at] ?? 0] = (far[data[at] ?? 0] ?? 0) + 1;
		}
	}
	// What is as far as the farthest hundredth is black.
	let rest = data.length * 0.01;
	let black = 255;
	while (black > 40 && rest > 0) rest -= far[black--] ?? 0;
	const shades = Uint8Array.from(far, (_, own) => 255 - Math.min(255, (own * 255) / black));
	for (let at = 0; at < data.length; at++) data[at] = shades[data[at] ?? 0] ?? 0;
	return { width, height, data };
}

/**
 * How high most letters are, in pixels; nothing where there are too few. Marks and dots count for nothing. Bands of a
 * large picture tell it as well as the whole.
 */
function findLetterHeight(grey: Grey): number | undefined {
	const bands = bandsOf(grey);
	const heights = bands.flatMap((band) => letterHeights(evened(band, blockFor(LETTER_HEIGHT))));
	if (heights.length < ENOUGH && bands.length > 1)
		heights.push(...letterHeights(evened(grey, blockFor(LETTER_HEIGHT))));
	if (heights.length < 12) return undefined;
	heights.sort((a, b) => a - b);
	return heights[Math.floor(heights.length * 0.5)];
}

/** Some bands from top to bottom; a small picture whole. */
function bandsOf(grey: Grey): Grey[] {
	const high = Math.floor(BANDS_SIZE / grey.width / BANDS);
	if (high * BANDS > grey.height * 0.8) return [grey];
	const step = grey.height / BANDS;
	return Array.from({ length: BANDS }, (_, at) => {
		const top = Math.round(at * step + (step - high) / 2);
		return rowsOf(grey, { top, bottom: top + high });
	});
}

/** Heights of what may be a letter. */
function letterHeights(grey: Grey): number[] {
	return findInk(grey)
		.ink.filter(({ width, height, count }) => {
			const isLetter =
				height >= 5 &&
				height <= 120 &&
				width <= height * 3 &&
				width >= height * 0.12 &&
				count >= height;
			// Dots and marks are as wide as high and small; lines and frames are not letters.
			return isLetter && count < height * width * 0.95;
		})
		.map(({ height }) => height);
}

/** The brightness in the middle of each square's own; every other pixel of every other row tells it as well. */
function medians(grey: Grey, { block, columns, rows }: Blocks & { block: number }): Float32Array {
	const found = new Float32Array(columns * rows);
	const counts = new Uint32Array(256);
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++) {
			counts.fill(0);
			let total = 0;
			const bottom = Math.min(grey.height, (row + 1) * block);
			const right = Math.min(grey.width, (column + 1) * block);
			for (let y = row * block; y < bottom; y += 2)
				for (let x = column * block; x < right; x += 2, total++) {
					const value = grey.data[y * grey.width + x] ?? 0;
					counts[value] = (counts[value] ?? 0) + 1;
				}
			let rest = total / 2;
			let value = 0;
			while (value < 255 && (rest -= counts[value] ?? 0) > 0) value++;
			found[row * columns + column] = value;
		}
	return found;
}

/** For every pixel the square before it, by their middles, and how far it lies towards the next: 0 to 1. */
function placesOf(
	pixels: number,
	{ block, most }: { block: number; most: number },
): [Int32Array, Float32Array] {
	const befores = new Int32Array(pixels);
	const parts = new Float32Array(pixels);
	for (let at = 0; at < pixels; at++) {
		const place = clamp((at + 0.5) / block - 0.5, most);
		befores[at] = Math.floor(place);
		parts[at] = place - Math.floor(place);
	}
	return [befores, parts];
}

/** The median of each square and its neighbours: one full of bold letters does not count as ground. */
function smoothed(ground: Float32Array, { columns, rows }: Blocks): Float32Array {
	return ground.map((_, at) => {
		const column = at % columns;
		const row = (at - column) / columns;
		const near: number[] = [];
		for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
			for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++)
				near.push(ground[y * columns + x] ?? 0);
		near.sort((a, b) => a - b);
		return near[near.length >> 1] ?? 0;
	});
}

function clamp(value: number, most: number): number {
	return Math.max(0, Math.min(most, value));
}

interface Blocks {
	columns: number;
	rows: number;
}
