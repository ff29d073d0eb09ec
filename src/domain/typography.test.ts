import { expect, test } from 'vitest';
import { setNoBreakSpaces, withOrdinarySpaces } from './typography.ts';

test.each([
	['Chờ 5 phút rồi thử lại', 'Chờ 5\u00a0phút rồi thử lại'],
	['Dán ID Trang vào ô', 'Dán ID\u00a0Trang vào ô'],
	['Kết nối lại Zalo OA', 'Kết nối lại Zalo\u00a0OA'],
	['Báo lỗi #551', 'Báo lỗi\u00a0#551'],
	['Mã phụ 2018278', 'Mã phụ\u00a02018278'],
	['Xem bài 101', 'Xem bài\u00a0101'],
	['Năm 2026 ngàyxưa', 'Năm 2026 ngàyxưa'],
])('keeps together what belongs together in %j', (text, expected) =>
	expect(setNoBreakSpaces(text)).toBe(expected),
);

test('gives the ordinary spaces back', () =>
	expect(withOrdinarySpaces(setNoBreakSpaces('Chờ 5 phút'))).toBe('Chờ 5 phút'));
