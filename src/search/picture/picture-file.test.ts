import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { findPictureKind, takeOrientation } from './picture-file.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const blank = sharp({ create: { width: 4, height: 2, channels: 3, background: '#fff' } });

describe('the kind of a file', () => {
	test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)(
		'knows a %s by its content',
		async (kind) => {
			expect(findPictureKind(await blank.clone().toFormat(kind).toBuffer())).toBe(kind);
		},
	);

	test.each([
		['\0\0\0\x18ftypheic\0\0\0\0', 'heic'],
		['\0\0\0\x18ftypmif1\0\0\0\0', 'heic'],
		['BM\x3a\0', 'bmp'],
		['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
		['<?xml version="1.0"?>\n<svg/>', 'svg'],
		['<html><svg/></html>', 'other'],
		['Lỗi #10', 'other'],
		['', 'other'],
	])('reads %j as %s', (text, kind) => {
		expect(findPictureKind(bytesOf(text))).toBe(kind);
	});
});

describe('the orientation of a JPEG', () => {
	test.each([1, 3, 6, 8])('is taken out of the file: %i', async (orientation) => {
		const file = Uint8Array.from(
			await blank.clone().jpeg().withMetadata({ orientation }).toBuffer(),
		);
		const taken = takeOrientation(file);
		expect(taken.orientation).toBe(orientation);
		const { orientation: left = 1 } = await sharp(taken.bytes).metadata();
		expect(left).toBe(1);
	});

	test('is none in a file that is cut short or no JPEG', () => {
		for (const text of ['', '\xff\xd8\xff\xe1\0\x10Exif', '\x89PNG'])
			expect(takeOrientation(bytesOf(text)).orientation).toBe(1);
	});
});
