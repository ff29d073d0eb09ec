import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from './line-breaks.ts';

const letters = { measure: (text: string) => [...text].length };

test.each([
	['Quá nhiều tin nhắn', 30, ['Quá nhiều tin nhắn']],
	['Quá nhiều tin nhắn', 10, ['Quá nhiều', 'tin nhắn']],
	['', 10, []],
	['  ', 10, []],
])('breaks %j at %i letters into %j', (text, width, lines) => {
	expect(breakLines(text, { width, ...letters })).toEqual(lines);
});

test('leaves no syllable alone on the last line when a word can come down to it', () => {
	// Greedy breaking would give “Cho phép truy cập hộp” and a lone “thư”.
	const lines = breakLines('Cho phép truy cập hộp thư', { width: 21, ...letters });
	expect(lines).toHaveLength(2);
	expect(lines.at(-1)).toMatch(/ /);
});

test('never breaks inside a compound held by a no-break space', () => {
	const lines = breakLines('Lấy ID\u00a0Trang ở\u00a0đâu', { width: 10, ...letters });
	expect(lines).toEqual(['Lấy', 'ID\u00a0Trang', 'ở\u00a0đâu']);
});

test('takes a compound on the last line as more than one syllable', () => {
	expect(breakLines('Mở trang cài\u00a0đặt', { width: 8, ...letters })).toEqual([
		'Mở trang',
		'cài\u00a0đặt',
	]);
});

test.each([
	['Xem thông báo mới', 13, ['Xem', 'thông báo mới']],
	['Tài khoản khác', 10, ['Tài khoản', 'khác']],
	['Ứng dụng mặc định', 14, ['Ứng dụng', 'mặc định']],
	['TÀI KHOẢN khác nữa', 14, ['TÀI KHOẢN', 'khác nữa']],
])('does not break %j inside a known compound', (text, width, lines) => {
	expect(breakLines(text, { width, ...letters })).toEqual(lines);
	expect(breakLines(text.normalize('NFD'), { width: 99, ...letters })).toHaveLength(1);
});

test('breaks inside a compound rather than leave a syllable alone', () => {
	const lines = breakLines('Nên xem lại mọi tin nhắn', { width: 20, ...letters });
	expect(lines).toEqual(['Nên xem lại', 'mọi tin nhắn']);
	expect(breakLines('Chưa có mọi tin nhắn', { width: 17, ...letters }).at(-1)).toMatch(/ /);
});

test('cuts an address after its punctuation', () => {
	expect(breakLines('business.facebook.com/latest/inbox', { width: 14, ...letters })).toEqual([
		'business.',
		'facebook.com/',
		'latest/inbox',
	]);
});

test('cuts a compound wider than a line at its no-break space, and a word between letters', () => {
	expect(breakLines('tin\u00a0nhắn', { width: 5, ...letters })).toEqual(['tin', 'nhắn']);
	expect(breakLines('messenger', { width: 4, ...letters })).toEqual(['mess', 'enge', 'r']);
});

test('keeps every letter and never exceeds the width', () => {
	const word = fc.stringMatching(/^[a-zăđơưẫộ]{1,12}$/u);
	fc.assert(
		fc.property(
			fc.array(word, { maxLength: 15 }),
			fc.integer({ min: 3, max: 30 }),
			(words, width) => {
				const lines = breakLines(words.join(' '), { width, ...letters });
				expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
				for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
			},
		),
	);
});
