import sharp from 'sharp';
import { expect, test } from 'vitest';
import { guessScale, preparePhoneCapture, scaledArea } from './phone-capture.ts';

/** Left half dark, right half light, as a phone stores it. */
function picture({ width = 60, height = 20, format = 'png', orientation = 1 }: Stored = {}) {
	const half = { create: { width: width / 2, height, channels: 3 as const, background: '#000' } };
	return sharp({ create: { width, height, channels: 3, background: '#fff' } })
		.composite([{ input: half, left: 0, top: 0 }])
		.withExif({ IFD0: { Copyright: 'Nguyễn Văn A' }, IFD3: { GPSLatitude: '10/1 46/1 0/1' } })
		.withMetadata({ orientation })
		.toFormat(format)
		.toBuffer();
}

test.each(['png', 'jpeg', 'webp'] as const)(
	'a %s becomes an upright PNG that tells nothing else',
	async (format) => {
		const made = await preparePhoneCapture(await picture({ format, orientation: 6 }));
		if (!made.ok) throw new Error(made.reason);
		const { width, height, exif, orientation, icc, ...others } = await sharp(made.png).metadata();
		expect({ format: others.format, width, height, exif, orientation, icc }).toEqual({
			format: 'png',
			width: 20,
			height: 60,
			exif: undefined,
			orientation: undefined,
			icc: undefined,
		});
		// Turned by a quarter to the right: the left half is now the upper one.
		const { data } = await sharp(made.png).greyscale().raw().toBuffer({ resolveWithObject: true });
		expect([(data[10] ?? 99) < 10, (data.at(-10) ?? 0) > 245]).toEqual([true, true]);
	},
);

const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };

test.each([
	['of 12 Mpx', 4032, 3024, undefined],
	// Noise, which no PNG keeps small.
	['of more bytes than may stand there', 1600, 1200, noise],
])('a photo %s is sized down until it may', async (_what, width, height, own) => {
	const photo = await sharp({
		create: { width, height, channels: 3, background: '#000', ...(own && { noise: own }) },
	})
		.jpeg({ quality: 90 })
		.toBuffer();
	const made = await preparePhoneCapture(photo);
	if (!made.ok) throw new Error(made.reason);
	expect(made.factor).toBeLessThan(1);
	expect(made.png.length).toBeLessThanOrEqual(5_000_000);
	expect(made.width * made.height).toBeLessThanOrEqual(3840 * 2160);
	expect(made.width / made.height).toBeCloseTo(4032 / 3024, 2);
	expect(made.factor).toBeCloseTo(made.width / width, 5);
});

test.each([
	['HEIC', '\0\0\0\x18ftypheic\0\0\0\0', 'Ảnh ở dạng HEIC của iPhone'],
	['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG là bản vẽ'],
	['text', 'Đây không phải ảnh', 'Tệp này không phải là ảnh'],
	['PDF', '%PDF-1.7', 'Tệp ở dạng PDF'],
	['PNG broken off', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'Không đọc được ảnh'],
])('says what to do with %s', async (_name, bytes, says) => {
	const made = await preparePhoneCapture(Buffer.from(bytes, 'latin1'));
	expect(made.ok ? '' : made.reason).toContain(says);
	expect(made.ok ? '' : made.reason).toMatch(/^\p{Lu}[^!]*\.$/u);
});

test('an area on a picture sized down covers all it covered before', () => {
	expect(scaledArea({ x: 101, y: 11, width: 50, height: 3 }, 0.5)).toEqual({
		x: 50,
		y: 5,
		width: 26,
		height: 2,
	});
	expect(scaledArea({ x: 3, y: 4, width: 5, height: 6 }, 1)).toEqual({
		x: 3,
		y: 4,
		width: 5,
		height: 6,
	});
});

test.each([
	[1170, 2532, 3],
	[750, 1334, 2],
	[360, 800, 1],
	[1280, 800, 1],
	[2880, 1800, 2],
])('takes %i × %i for a screen of factor %i', (width, height, scale) =>
	expect(guessScale({ width, height })).toBe(scale),
);

interface Stored {
	width?: number;
	height?: number;
	format?: 'png' | 'jpeg' | 'webp';
	orientation?: number;
}
