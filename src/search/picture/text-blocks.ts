import type { Grey } from './pixels.ts';

/** What is darker belongs to a letter. */
const DARK = 140;
/** White around a block, in letters: the engine wants some. */
const MARGIN = 0.7;

/**
 * What hangs together in dark pixels, and for each pixel the place of its own in that list, or -1. Frames and lines are
 * such too: who asks for letters says how high they are.
 *
 * @param grey dark on white
 */
export function findInk({ width, height, data }: Grey): { ink: Ink[]; owners: Int32Array } {
	const owners = new Int32Array(data.length).fill(-1);
	const ink: Ink[] = [];
	const stack: number[] = [];
	for (let start = 0; start < data.length; start++) {
		if ((data[start] ?? 255) > DARK || owners[start] !== -1) continue;
		const own = ink.length;
		let [left, right, top, bottom, count] = [width, 0, height, 0, 0];
		stack.push(start);
		owners[start] = own;
		while (stack.length > 0) {
			const at = stack.pop() ?? 0;
			const y = Math.floor(at / width);
			const x = at - y * width;
			count++;
			if (x < left) left = x;
			if (x > right) right = x;
			if (y < top) top = y;
			if (y > bottom) bottom = y;
			const add = (next: number) => {
				if (owners[next] !== -1 || (data[next] ?? 255) > DARK) return;
				owners[next] = own;
				stack.push(next);
			};
			if (x > 0) add(at - 1);
			if (x < width - 1) add(at + 1);
			if (y > 0) add(at - width);
			if (y < height - 1) add(at + width);
		}
		ink.push({ left, top, width: right - left + 1, height: bottom - top + 1, count });
	}
	return { ink, owners };
}

/**
 * The pieces of text of a picture, each alone on white: paragraphs, bubbles, entries of a menu. The one with most letters
 * first, which names an error more often than any other.
 *
 * @param grey dark on white
 * @param letter how high most letters are
 */
export function findTextBlocks(grey: Grey, letter: number): TextBlock[] {
	const letters = findInk(grey).ink.filter(
		({ width, height }) => height > 0.4 * letter && height < 5 * letter && width < 12 * letter,
	);
	const cell = Math.max(2, Math.round(letter / 3));
	const columns = Math.ceil(grey.width / cell);
	const rows = Math.ceil(grey.height / cell);
	const covered = new Uint8Array(columns * rows).fill(255);
	for (const { left, top, width, height } of letters) {
		const size = Math.max(letter, Math.min(height, 3 * letter));
		const [across, down] = [1.1 * size, 0.5 * size];
		const last = Math.min(columns - 1, Math.floor((left + width + across) / cell));
		const lowest = Math.min(rows - 1, Math.floor((top + height + down) / cell));
		const begin = Math.max(0, Math.floor((left - across) / cell));
		for (let y = Math.max(0, Math.floor((top - down) / cell)); y <= lowest; y++)
			covered.fill(0, y * columns + begin, y * columns + last + 1);
	}
	const { ink: areas, owners } = findInk({ width: columns, height: rows, data: covered });
	const blocks = areas.map(() => ({
		letters: 0,
		left: Infinity,
		top: Infinity,
		right: 0,
		bottom: 0,
	}));
	for (const { left, top, width, height } of letters) {
		const owner =
			owners[
				Math.floor((top + height / 2) / cell) * columns + Math.floor((left + width / 2) / cell)
			];
		const own = blocks[owner ?? -1];
		if (!own) continue;
		own.letters++;
		own.left = Math.min(own.left, left);
		own.top = Math.min(own.top, top);
		own.right = Math.max(own.right, left + width);
		own.bottom = Math.max(own.bottom, top + height);
	}
	const margin = Math.round(MARGIN * letter);
	return blocks
		.map((own, at) => ({ own, at }))
		.filter(({ own }) => own.letters > 1)
		.sort((a, b) => b.own.letters - a.own.letters)
		.map(({ own, at }) => {
			const left = Math.max(0, own.left - margin);
			const top = Math.max(0, own.top - margin);
			const width = Math.min(grey.width, own.right + margin) - left;
			const height = Math.min(grey.height, own.bottom + margin) - top;
			const data = new Uint8Array(width * height).fill(255);
			for (let y = 0; y < height; y++) {
				const row = Math.floor((top + y) / cell) * columns;
				const from = (top + y) * grey.width + left;
				for (let x = 0; x < width; x++)
					if (owners[row + Math.floor((left + x) / cell)] === at)
						data[y * width + x] = grey.data[from + x] ?? 255;
			}
			return { left, top, letters: own.letters, grey: { width, height, data } };
		});
}

interface Ink {
	left: number;
	top: number;
	width: number;
	height: number;
	/** Of pixels. */
	count: number;
}

export interface TextBlock {
	/** Where it stands in the picture, in pixels. */
	left: number;
	top: number;
	/** How many letters it seems to have. */
	letters: number;
	grey: Grey;
}
