import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { evened } from './prepare.ts';
import { encodePgm, scaled, toGrey, turned } from './pixels.ts';

const grey = (rows: number[][]) => ({
	width: rows[0]?.length ?? 0,
	height: rows.length,
	data: Uint8Array.from(rows.flat()),
});

describe('turning', () => {
	test.each([1, 2, 3, 4, 5, 6, 7, 8])(
		'does what sharp does for orientation %i',
		async (orientation) => {
			const own = grey([
				[10, 20, 30],
				[40, 50, 60],
			]);
			const raw = { width: 3, height: 2, channels: 1 as const };
			const file = await sharp(own.data, { raw }).withMetadata({ orientation }).png().toBuffer();
			const { data, info } = await sharp(file)
				.autoOrient()
				.greyscale()
				.raw()
				.toBuffer({ resolveWithObject: true });
			expect(turned(own, orientation)).toEqual({
				width: info.width,
				height: info.height,
				data: Uint8Array.from(data),
			});
		},
	);
});

test('what is transparent lies on white', () => {
	const pixels = {
		width: 2,
		height: 1,
		channels: 4,
		data: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 255),
	};
	expect([...toGrey(pixels).data]).toEqual([255, 0]);
});

test('a smaller picture has the mean of what was there, so that moiré goes', () => {
	const stripes = grey(
		Array.from({ length: 40 }, (_, y) => Array.from({ length: 40 }, (_, x) => ((x + y) % 2) * 200)),
	);
	const { data, width } = scaled(stripes, 0.25);
	expect(width).toBe(10);
	expect(Math.max(...data) - Math.min(...data)).toBeLessThan(8);
});

test.each([
	['light', 240, 20],
	['dark', 20, 240],
])('letters of a %s theme come out dark on white', (_, ground, ink) => {
	const isInk = (x: number, y: number) => x % 10 < 2 && y > 20 && y < 30;
	const own = grey(
		Array.from({ length: 60 }, (_, y) =>
			Array.from({ length: 60 }, (_, x) => (isInk(x, y) ? ink : ground)),
		),
	);
	const even = evened(own, 24);
	expect(even.data[25 * 60 + 31]).toBeLessThan(30);
	expect(even.data[5 * 60 + 31]).toBeGreaterThan(225);
});

test('a graymap has its size in its head and one byte a pixel', () => {
	const file = encodePgm(
		grey([
			[1, 2],
			[3, 4],
		]),
	);
	expect(new TextDecoder('latin1').decode(file)).toBe('P5\n2 2\n255\n\x01\x02\x03\x04');
});
