import { expect, test } from 'vitest';
import { missingArticleText } from './missing-article.ts';

test('tells the authors what was looked for and what was offered', () => {
	expect(
		missingArticleText({
			query: 'khách kêu mất nút',
			shown: ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'],
			written: '14:05 22/11/2026',
		}),
	).toBe(
		'Không có bài phù hợp\nĐã tìm: khách kêu mất nút\nCác bài đã hiện: B1, B2, B3, B4, B5\nKhách kể: \nViết lúc: 14:05 22/11/2026',
	);
	expect(missingArticleText({ query: 'x', shown: [], written: '' })).toContain(
		'Các bài đã hiện: không có',
	);
});
