import { expect, test } from 'vitest';
import { describeLength, readTextLimits } from './text-lengths.ts';
import type { TextLimit } from './text-lengths.ts';

const limits: TextLimit[] = [
	{ channel: 'Instagram', value: 1000, measure: 'byte' },
	{ channel: 'Messenger', value: 2000, measure: 'character' },
];

test.each([
	['a'.repeat(1000), '1.000 ký tự · Instagram 1.000/1.000 byte · Messenger 1.000/2.000 ký tự', ''],
	[
		'a'.repeat(1001),
		'1.001 ký tự · Instagram 1.001/1.000 byte · Messenger 1.001/2.000 ký tự',
		'Dài quá một tin: Instagram (1.001 trên tối đa 1.000 byte).',
	],
	// Two or three bytes a letter.
	[
		'ế'.repeat(400),
		'400 ký tự · Instagram 1.200/1.000 byte · Messenger 400/2.000 ký tự',
		'Dài quá một tin: Instagram (1.200 trên tối đa 1.000 byte).',
	],
	[
		'ế'.repeat(2001),
		'2.001 ký tự · Instagram 6.003/1.000 byte · Messenger 2.001/2.000 ký tự',
		'Dài quá một tin: Instagram (6.003 trên tối đa 1.000 byte), Messenger (2.001 trên tối đa 2.000 ký tự).',
	],
	['', '0 ký tự · Instagram 0/1.000 byte · Messenger 0/2.000 ký tự', ''],
])(
	'%#: says the length beside each limit, and which channel takes no such message',
	(text, says, tooLong) => {
		expect(describeLength(text, limits)).toEqual({ says, tooLong });
	},
);

test('without limits nothing is too long', () => {
	expect(describeLength('a'.repeat(9000), []).tooLong).toBe('');
});

test.each([[undefined], ['x'], [[{ channel: 'A', value: '5', measure: 'byte' }, null]]])(
	'reads no limit from %j',
	(value) => expect(readTextLimits(value)).toEqual([]),
);
