import { expect, test } from 'vitest';
import { countHedges, countWords, figuresHead, figuresRow } from './reading-figures.ts';

test('counts words of doubt in any case and form', () => {
	expect(countHedges('Chữ trên máy bạn có thể khác. Có thể khác nữa.')).toBe(2);
	expect(
		countHedges('Theo Haravan, chưa xác nhận; Meta nói khác, suy ra từ tài liệu'.normalize('NFD')),
	).toBe(3);
	expect(countHedges('Mở cài đặt của Trang khác.')).toBe(0);
});

test('counts syllables, numbers and addresses as words', () => {
	expect(countWords('Gửi hơn 1.000 tin nhắn/giây, lỗi #10.')).toBe(7);
	expect(countWords(' › – ')).toBe(0);
});

test('a page without steps has a dash where there is nothing to measure', () => {
	const row = figuresRow({
		path: '/gioi-han/',
		width: 390,
		height: 844,
		screens: 9.84,
		screensOpen: 13.3,
		words: 1200,
		wordsOpen: 2100,
		hedges: 0,
	});
	expect(row).toBe(
		'  390×844      9.8   13.3      –       –      –   1200   2100       0  /gioi-han/',
	);
	expect(figuresHead().length).toBe(row.indexOf('  /gioi-han/'));
});
