import { expect, test } from 'vitest';
import { Pointers } from './pointers.ts';

test('one finger pans and does not zoom', () => {
	const pointers = new Pointers();
	pointers.press(1, { x: 10, y: 10 });
	expect(pointers.move(1, { x: 15, y: 30 })).toEqual({
		by: { x: 5, y: 20 },
		growth: 1,
		middle: { x: 15, y: 30 },
	});
});

test('two fingers zoom by how far they spread, around the middle between them', () => {
	const pointers = new Pointers();
	pointers.press(1, { x: 100, y: 100 });
	pointers.press(2, { x: 200, y: 100 });
	expect(pointers.move(2, { x: 300, y: 100 })).toEqual({
		by: { x: 50, y: 0 },
		growth: 2,
		middle: { x: 200, y: 100 },
	});
});

test('a pointer that only passes over, or was lifted, does nothing', () => {
	const pointers = new Pointers();
	expect(pointers.move(7, { x: 1, y: 1 })).toBeUndefined();
	pointers.press(7, { x: 1, y: 1 });
	pointers.release(7);
	expect(pointers.move(7, { x: 2, y: 2 })).toBeUndefined();
});

test('lifting one of two fingers does not make the picture jump', () => {
	const pointers = new Pointers();
	pointers.press(1, { x: 100, y: 100 });
	pointers.press(2, { x: 200, y: 100 });
	pointers.release(1);
	expect(pointers.move(2, { x: 201, y: 100 })?.by).toEqual({ x: 1, y: 0 });
});
