import { expect, test } from 'vitest';
import { findInk, findTextBlocks } from './text-blocks.ts';

/** A white sheet with letters 8 wide and 10 high, twelve pixels apart, and what else is drawn. */
function makeSheet(
	draw: (box: (left: number, top: number, size: [number, number]) => void) => void,
) {
	const [width, height] = [400, 300];
	const data = new Uint8Array(width * height).fill(255);
	draw((left, top, [across, down]) => {
		for (let y = top; y < top + down; y++)
			data.fill(0, y * width + left, y * width + left + across);
	});
	return { width, height, data };
}

test('finds what hangs together', () => {
	const sheet = makeSheet((box) => {
		box(0, 0, [8, 10]);
		box(392, 290, [8, 10]);
		box(393, 280, [2, 10]);
	});
	expect(findInk(sheet).ink).toEqual([
		{ left: 0, top: 0, width: 8, height: 10, count: 80 },
		{ left: 392, top: 280, width: 8, height: 20, count: 100 },
	]);
});

test('tells the texts of a screen apart, the longest first, without frames and specks', () => {
	const sheet = makeSheet((box) => {
		for (let at = 0; at < 5; at++) box(20 + 12 * at, 20, [8, 10]);
		// Two lines of one paragraph, in a frame.
		for (let at = 0; at < 12; at++) box(200 + 12 * at, 120 + 18 * (at % 2), [8, 10]);
		box(180, 100, [200, 2]);
		box(180, 100, [2, 60]);
		box(180, 160, [200, 2]);
		box(50, 250, [2, 2]);
	});
	const blocks = findTextBlocks(sheet, 10);
	expect(blocks.map(({ letters, left, top }) => ({ letters, left, top }))).toEqual([
		{ letters: 12, left: 193, top: 113 },
		{ letters: 5, left: 13, top: 13 },
	]);
	const [first] = blocks;
	expect(first?.grey).toMatchObject({ width: 154, height: 42 });
	expect(first?.grey.data.filter((value) => value === 0)).toHaveLength(12 * 80);
});

test('a sheet without text has no blocks', () => {
	expect(
		findTextBlocks(
			makeSheet(() => undefined),
			10,
		),
	).toEqual([]);
});
