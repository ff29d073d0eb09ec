import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode, qrPictures } from './qr-code.ts';

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

test('as a file they are black strokes on white squares, each with a view of its own', () => {
	const codes = [101, 102].map((number) => ({
		id: `b${String(number)}`,
		address: `https://tro-giup.example/b/${String(number)}/`,
	}));
	const picture = qrPictures(codes);
	expect(picture).toMatch(/^<svg xmlns="[^"]+" viewBox="0 0 37 74"/);
	codes.forEach(({ id, address }, index) => {
		const top = String(index * 37);
		expect(picture).toContain(
			`<view id="${id}" viewBox="0 ${top} 37 37"/><g transform="translate(0 ${top})"><path fill="#fff" d="M0 0h37v37H0z"/><path stroke="#000" d="${qrCode(address).path}"/></g>`,
		);
	});
});
