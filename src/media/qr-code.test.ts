import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode, qrPicture } from './qr-code.ts';

test.each(['https://tro-giup.example/b/101/', 'http://localhost:4321/b/8/', 'x'.repeat(120)])(
	'the strokes for %s cover the dark modules and no others',
	(address) => {
		const { size, path } = qrCode(address);
		const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
		let x = 0;
		let y = 0;
		for (const [, command, first, second] of path.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
			if (command === 'M') {
				x = Number(first);
				y = Math.floor(Number(second));
			} else if (command === 'm') x += Number(first);
			else for (const end = x + Number(first); x < end; x += 1) (drawn[y] ?? [])[x] = true;
		}
		expect(drawn).toEqual(encode(address, { border: 4, ecc: 'M', maskPattern: 2 }).data);
	},
);

test('as a file it is black strokes on a white square', () => {
	const { size, path } = qrCode('https://tro-giup.example/b/101/');
	const side = String(size);
	const picture = qrPicture('https://tro-giup.example/b/101/');
	expect(picture).toContain(`viewBox="0 0 ${side} ${side}"`);
	expect(picture).toMatch(/^<svg xmlns="[^"]+"[^>]*><path fill="#fff" d="M0 0h37v37H0z"\/>/);
	expect(picture).toContain(`<path stroke="#000" d="${path}"/>`);
});
