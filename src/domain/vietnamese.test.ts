import { describe, expect, test } from 'vitest';
import { findWords, foldVietnamese, hasDiacritics, splitWords } from './vietnamese.ts';

describe('foldVietnamese', () => {
	test.each([
		['Đường', 'duong'],
		['Đường'.normalize('NFD'), 'duong'],
		['duong', 'duong'],
		['ƯỚC ƠN Ặ Ỗ ữ ỵ', 'uoc on a o u y'],
		['khoẻ và khỏe', 'khoe va khoe'],
		['Lỗi #551: 72.000 tin/giây', 'loi #551: 72.000 tin/giay'],
		['', ''],
	])('folds %j to %j', (text, folded) => expect(foldVietnamese(text)).toBe(folded));

	test('folding twice changes nothing more', () => {
		const once = foldVietnamese('Trang bị VÔ HIỆU HÓA');
		expect(foldVietnamese(once)).toBe(once);
	});
});

test.each([
	['tin nhan', false],
	['tin nhắn', true],
	['tin nhắn'.normalize('NFD'), true],
	['di', false],
	['đi', true],
	['551', false],
])('hasDiacritics(%j) is %j', (text, expected) => expect(hasDiacritics(text)).toBe(expected));

test('splits words at everything that is neither letter nor digit, whatever the normal form', () => {
	const words = ['tin', 'giây', '551', 'messenger', 'platform'];
	expect(splitWords('Tin/giây (#551) messenger_platform')).toEqual(words);
	expect(splitWords('Tin/giây (#551) messenger_platform'.normalize('NFD'))).toEqual(words);
	expect(splitWords(' … ')).toEqual([]);
});

test('finds where each word stands', () => {
	expect(findWords('Lỗi #551.')).toEqual([
		{ word: 'Lỗi', start: 0 },
		{ word: '551', start: 5 },
	]);
});
