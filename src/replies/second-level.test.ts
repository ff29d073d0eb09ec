import { expect, test } from 'vitest';
import { secondLevelText } from './second-level.ts';

test('hands on the message, the Page, the code and what was tried', () => {
	expect(
		secondLevelText({
			message: 'máy in không chạy\nsđt 0912345678\n',
			page: 'https://www.facebook.com/shophoalan',
			code: '#551',
			shown: ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'],
			written: '14:05 22/11/2026',
		}),
	).toBe(
		[
			'Nhờ cấp hai xử lý, chưa có bài phù hợp',
			'Khách viết:',
			'máy in không chạy',
			'sđt 0912345678',
			'Trang: https://www.facebook.com/shophoalan',
			'Mã lỗi: #551',
			'Các bài đã hiện: B1, B2, B3, B4, B5',
			'Viết lúc: 14:05 22/11/2026',
		].join('\n'),
	);
});

test('leaves out what the message does not name', () => {
	expect(secondLevelText({ message: 'x', shown: [], written: '14:05 22/11/2026' })).toBe(
		'Nhờ cấp hai xử lý, chưa có bài phù hợp\nKhách viết:\nx\nCác bài đã hiện: không có\nViết lúc: 14:05 22/11/2026',
	);
});
