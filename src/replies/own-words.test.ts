import { describe, expect, test } from 'vitest';
import { fillOwnWords, parseOwnWords } from './own-words.ts';

const words = { customer: 'anh/chị', self: 'em' };

describe('with the agent’s own words', () => {
	test.each([
		['{xung_ho} gửi giúp {tu_xung} nhé:', 'Anh/chị gửi giúp em nhé:'],
		['Mở Trang của {xung_ho}. {xung_ho} sẽ thấy.', 'Mở Trang của anh/chị. Anh/chị sẽ thấy.'],
		['- {xung_ho} đọc tin bằng gì', '- Anh/chị đọc tin bằng gì'],
	])('%s → %s', (text, filled) => {
		expect(fillOwnWords(text, words)).toBe(filled);
	});
});

describe('without them no pronoun is left', () => {
	test.each([
		['Mở Trang của {xung_ho}. {xung_ho} sẽ thấy.', 'Mở Trang của shop. Sẽ thấy.'],
		['Mã của {xung_ho} là của {xung_ho}.', 'Mã của shop là của shop.'],
		['Bật quyền cho {xung_ho}.', 'Bật quyền.'],
		['Xem trên máy {xung_ho}.', 'Xem trên máy.'],
		['1. {xung_ho} đọc tin\n2. {xung_ho} mở', '1. Đọc tin\n2. Mở'],
		['https://www.facebook.com/x', 'https://www.facebook.com/x'],
	])('%j → %j', (text, filled) => {
		expect(fillOwnWords(text, undefined)).toBe(filled);
	});
});

test.each([
	[{ customer: ' anh/chị ', self: 'em' }, words],
	[{ customer: 'anh/chị', self: ' ' }, undefined],
	[
		{ customer: '{tu_xung}\n', self: 'x'.repeat(50) },
		{ customer: 'tu_xung', self: 'x'.repeat(20) },
	],
])('%j is kept as %j', (typed, kept) => {
	expect(parseOwnWords(typed)).toEqual(kept);
});
