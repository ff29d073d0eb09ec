import { expect, test } from 'vitest';
import { makeVariants } from './typing-variants.ts';

test('types a query in every way', () =>
	expect(makeVariants('hộp thư được khóa không', { ko: 'không' })).toEqual({
		typed: 'hộp thư được khóa không',
		unaccented: 'hop thu duoc khoa khong',
		nfd: 'hộp thư được khóa không'.normalize('NFD'),
		telex: 'hoopj thuw dduwowcj khoas khoong',
		vni: 'ho6p5 thu7 d9u7o7c5 khoa1 kho6ng',
		tone: 'hộp thư được khoá không',
		abbreviated: 'hộp thư được khóa ko',
		typo: 'hộp thư được khóa kôhng',
		'unaccented typo': 'hop thu duoc khoa kohng',
		prefix: 'hộp thư được khóa khôn',
		glued: 'hộpthư được khóa không',
	}));

test('leaves out what changes nothing', () =>
	expect(Object.keys(makeVariants('551', {}))).toEqual(['typed']));
