import { expect, test } from 'vitest';
import { withBase, withoutBase } from './addresses.ts';

test.each([
	['/', '/gioi-han/', '/gioi-han/'],
	['/tro-giup', '/gioi-han/', '/tro-giup/gioi-han/'],
	['/tro-giup/', '/b/101/?page=1#a', '/tro-giup/b/101/?page=1#a'],
])('puts base %j before %j', (base, path, expected) => expect(withBase(base, path)).toBe(expected));

test.each([
	['/', '/gioi-han/', '/gioi-han/'],
	['/tro-giup', '/tro-giup/gioi-han/', '/gioi-han/'],
	['/tro-giup/', '/tro-giup', '/'],
	['/tro-giup', '/tro-giup-khac/gioi-han/', undefined],
])('takes base %j from %j', (base, path, expected) =>
	expect(withoutBase(base, path)).toBe(expected),
);
