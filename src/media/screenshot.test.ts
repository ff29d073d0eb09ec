import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawScreenshot, screenshotHash } from './screenshot.ts';

const mask = { x: 100, y: 60, width: 160, height: 48 };
let capture: Buffer;

/** 400 × 200, white, with black stripes as narrow as letters everywhere. */
beforeAll(async () => {
	const stripes = Array.from(
		{ length: 100 },
		(_, at) => `<rect x="${at * 4}" width="2" height="200"/>`,
	);
	capture = await sharp(
		Buffer.from(
			`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="#fff"/>${stripes.join('')}</svg>`,
		),
	)
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

test('takes a mask over the edge, and one beside the capture', async () => {
	const masks = [
		{ x: 380, y: 180, width: 100, height: 100 },
		{ x: 900, y: 0, width: 10, height: 10 },
	];
	const file = await drawScreenshot(capture, { masks, width: 400, format: 'png' });
	expect(await contrast(file, { left: 384, top: 184, width: 12, height: 12 })).toBeLessThan(6);
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
	const part = await sharp(file).removeAlpha().extract(area).greyscale().png().toBuffer();
	return (await sharp(part).stats()).channels[0]?.stdev ?? 0;
}
