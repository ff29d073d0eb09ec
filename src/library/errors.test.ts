import { expect, test } from 'vitest';
import { compareErrors, errorId, errorLabel } from './errors.ts';

test.each([
	[{ code: '10' }, '#10'],
	[{ code: '10', subcode: '2018278' }, '#10, mã phụ\u00a02018278'],
	[{ code: '-216' }, '-216'],
])('writes %j as customers do', (error, label) => expect(errorLabel(error)).toBe(label));

test.each([
	[{ channel: 'facebook', code: '10', subcode: '2018278' }, 'facebook-10-2018278'],
	[{ channel: 'zalo', code: '-216' }, 'zalo-216'],
	[{ channel: 'facebook', code: '-1' }, 'facebook-am-1'],
] as const)('names the file of %j', (error, id) => expect(errorId(error)).toBe(id));

test('puts a code before its subcodes and small codes first', () => {
	const codes = [
		{ code: '100' },
		{ code: '10', subcode: '2018278' },
		{ code: '-2' },
		{ code: '10' },
		{ code: '10', subcode: '33' },
	];
	expect(codes.sort(compareErrors).map(errorLabel)).toEqual([
		'-2',
		'#10',
		'#10, mã phụ\u00a033',
		'#10, mã phụ\u00a02018278',
		'#100',
	]);
});
