import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawScreenshot, screenshotHash } from './screenshot.ts';

const mask = { x: 100, y: 60, width: 160, height: 48 };
let capture: Buffer;

/** 400 × 200, white, with black stripes as narrow as letters everywhere. */
beforeAll(async () => {
	const stripes = Array.from(
		{ length: 50 },
		(_, at) => `<rect x="${at * 8}" width="4" height="200"/>`,
	);
	capture = await sharp(
		Buffer.from(
			`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="#fff"/>${stripes.join('')}</svg>`,
		),
	)
		.flatten()
		.withExif({ IFD0: { Copyright: 'Nguyễn Văn A' } })
		.png()
		.toBuffer();
});

describe.each(['avif', 'webp', 'png'] as const)('as %s', (format) => {
	test('is as wide as asked, and no wider than the capture', async () => {
		const small = await sharp(
			await drawScreenshot(capture, { masks: [], width: 200, format }),
		).metadata();
		const large = await sharp(
			await drawScreenshot(capture, { masks: [], width: 900, format }),
		).metadata();
		expect([small.width, small.height]).toEqual([200, 100]);
		expect([large.width, large.height]).toEqual([400, 200]);
	});

	test('leaves nothing to read inside a mask, and everything outside', async () => {
		const file = await drawScreenshot(capture, { masks: [mask], width: 400, format });
		expect(await contrast(file, { left: 110, top: 70, width: 140, height: 28 })).toBeLessThan(6);
		expect(await contrast(file, { left: 110, top: 130, width: 140, height: 28 })).toBeGreaterThan(
			100,
		);
	});

	test('carries no metadata of the capture', async () => {
		expect((await sharp(capture).metadata()).exif).toBeDefined();
		const file = await drawScreenshot(capture, { masks: [mask], width: 400, format });
		expect((await sharp(file).metadata()).exif).toBeUndefined();
	});
});

test('keeps a capture without masks as it was', async () => {
	const file = await drawScreenshot(capture, { masks: [], width: 400, format: 'png' });
	const pixels = (image: Buffer) => sharp(image).removeAlpha().raw().toBuffer();
	expect((await pixels(file)).equals(await pixels(capture))).toBe(true);
});

test.each([
	['beside the capture', { x: 900, y: 0, width: 10, height: 10 }],
	['over its right edge', { x: 380, y: 100, width: 21, height: 10 }],
	['over its lower edge', { x: 0, y: 195, width: 10, height: 6 }],
	['without any width', { x: 10, y: 10, width: 0, height: 10 }],
	['over its left edge', { x: -1, y: 10, width: 10, height: 10 }],
])('makes no file with a mask %s', async (_, outside) => {
	const drawn = drawScreenshot(capture, { masks: [mask, outside], width: 400, format: 'png' });
	await expect(drawn).rejects.toThrow('A mask lies outside its capture');
});

test('takes a mask up to the edges', async () => {
	const masks = [
		{ x: 0, y: 0, width: 400, height: 100 },
		{ x: 399, y: 199, width: 1, height: 1 },
	];
	const file = await drawScreenshot(capture, { masks, width: 400, format: 'png' });
	expect(await contrast(file, { left: 0, top: 0, width: 400, height: 100 })).toBeLessThan(10);
});

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('stored with EXIF orientation %i', (orientation) => {
	describe.each(['png', 'jpeg'] as const)('as %s', (stored) => {
		let turned: Buffer;
		beforeAll(async () => {
			turned = await storeTurned(capture, { orientation, stored });
		});

		test.each([
			['avif', 400],
			['webp', 400],
			['png', 400],
			['avif', 200],
			['webp', 200],
		] as const)('is covered in %s, %i pixels wide', async (format, width) => {
			const file = await drawScreenshot(turned, { masks: [mask], width, format });
			const { exif, orientation: left, ...size } = await sharp(file).metadata();
			expect([size.width, size.height, exif, left]).toEqual([
				width,
				width / 2,
				undefined,
				undefined,
			]);
			const scale = width / 400;
			const covered = { left: 108, top: 68, width: 144, height: 32 };
			expect(await contrast(file, scaled(covered, scale))).toBeLessThan(6);
			for (const open of [
				{ left: 0, top: 0, width: 400, height: 50 },
				{ left: 0, top: 120, width: 400, height: 80 },
				{ left: 0, top: 0, width: 90, height: 200 },
				{ left: 270, top: 0, width: 130, height: 200 },
			])
				expect(await contrast(file, scaled(open, scale))).toBeGreaterThan(100);
		});
	});
});

test('shows nothing through a mask on a transparent capture', async () => {
	const faint = await sharp(capture).ensureAlpha(0.3).png().toBuffer();
	const file = await drawScreenshot(faint, { masks: [mask], width: 400, format: 'png' });
	expect(await contrast(file, { left: 110, top: 70, width: 140, height: 28 })).toBeLessThan(6);
});

test.each([
	['grey', () => sharp(capture).toColourspace('b-w').png()],
	['grey and transparent', () => sharp(capture).ensureAlpha(0.5).toColourspace('b-w').png()],
	['of few colours', () => sharp(capture).png({ palette: true })],
	['of 16 bits', () => sharp(capture).toColourspace('rgb16').png()],
])('masks a capture that is %s', async (_, store) => {
	const file = await drawScreenshot(await store().toBuffer(), {
		masks: [mask],
		width: 400,
		format: 'png',
	});
	expect(await contrast(file, { left: 110, top: 70, width: 140, height: 28 })).toBeLessThan(6);
	expect(await contrast(file, { left: 110, top: 130, width: 140, height: 28 })).toBeGreaterThan(
		100,
	);
});

test.each(['avif', 'webp', 'png'] as const)('publishes no place in %s', async (format) => {
	const located = await sharp(capture)
		.withExif({ IFD3: { GPSLatitude: '10/1 46/1 0/1', GPSLatitudeRef: 'N' } })
		.withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Quận 1</a></x:xmpmeta>')
		.png()
		.toBuffer();
	const before = await sharp(located).metadata();
	expect([before.exif, before.xmp]).not.toContain(undefined);
	const file = await drawScreenshot(located, { masks: [], width: 400, format });
	const { exif, xmp, iptc, icc, comments } = await sharp(file).metadata();
	expect([exif, xmp, iptc, icc, comments]).toEqual(Array.from({ length: 5 }));
});

test('has another name when the capture or a mask changes', async () => {
	const other = await sharp(capture).negate().png().toBuffer();
	const hashes = [
		screenshotHash(capture, []),
		screenshotHash(capture, [mask]),
		screenshotHash(other, []),
	];
	expect(new Set(hashes).size).toBe(3);
	expect(screenshotHash(Buffer.from(capture), [mask])).toBe(hashes[1]);
});

/** The largest deviation of brightness in an area: stripes have 127, an even colour 0. */
async function contrast(
	file: Buffer,
	area: Required<Parameters<ReturnType<typeof sharp>['extract']>[0]>,
) {
	const { data, width } = await brightnessOf(file);
	const rows = Array.from({ length: area.height }, (_, row) => {
		const from = (area.top + row) * width + area.left;
		return data.subarray(from, from + area.width);
	});
	const values = rows.flatMap((row) => [...row]);
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

const seen = new WeakMap<Buffer, Promise<Brightness>>();

/** Of each pixel, worked out once a file. */
function brightnessOf(file: Buffer): Promise<Brightness> {
	const known =
		seen.get(file) ??
		sharp(file)
			.removeAlpha()
			.greyscale()
			.raw()
			.toBuffer({ resolveWithObject: true })
			.then(({ data, info }) => ({ data, width: info.width }));
	seen.set(file, known);
	return known;
}

/** The same picture as it leaves a phone: its pixels turned, and a note how to turn them back. */
async function storeTurned(
	upright: Buffer,
	{ orientation, stored }: { orientation: number; stored: 'png' | 'jpeg' },
) {
	// What brings each stored picture upright: https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf
	const turned = {
		1: () => sharp(upright),
		2: () => sharp(upright).flop(),
		3: () => sharp(upright).rotate(180),
		4: () => sharp(upright).flip(),
		5: () => sharp(upright).rotate(90).flop(),
		6: () => sharp(upright).rotate(270),
		7: () => sharp(upright).rotate(270).flop(),
		8: () => sharp(upright).rotate(90),
	}[orientation];
	if (!turned) throw new Error('EXIF knows eight orientations');
	// In two goes: sharp turns first and mirrors last only within one.
	const pixels = await turned().png().toBuffer();
	return sharp(pixels)
		.withMetadata({ orientation })
		.toFormat(stored, stored === 'jpeg' ? { quality: 100 } : {})
		.toBuffer();
}

function scaled(
	{ left, top, width, height }: { left: number; top: number; width: number; height: number },
	scale: number,
) {
	return { left: left * scale, top: top * scale, width: width * scale, height: height * scale };
}

interface Brightness {
	/** One byte a pixel, row by row. */
	data: Buffer;
	width: number;
}
