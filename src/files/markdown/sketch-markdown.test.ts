import { expect, test } from 'vitest';
import { makeSketch } from '../../tests/support/make-sketch.ts';
import { sketchMarkdown } from './sketch-markdown.ts';

test('says device, screen, menu, rows in their order, states, marked areas and what they mean', () => {
	const sketch = makeSketch({
		side: [
			{ label: { vi: 'Nhắn tin', en: 'Messaging' } },
			{ label: { vi: 'Nền tảng Messenger' }, active: true },
		],
		rows: [
			{ heading: { vi: 'Quá nhiều tin nhắn', en: 'Too many messages' }, marked: 1 },
			{ notice: { vi: 'Hộp thư đã bị tắt' }, tone: 'warning', marked: 1 },
			{ toggle: { vi: 'Cho phép truy cập' }, on: false },
			{ button: { vi: 'Bật lại' }, marked: 2 },
		],
		callouts: ['Vùng cần tìm', 'Bấm nút này.'],
	});
	expect(sketchMarkdown(sketch)).toBe(
		'Hình vẽ màn hình máy tính “Cài đặt Trang” (Page settings). ' +
			'Menu bên cạnh: “Nhắn tin” (Messaging), “Nền tảng Messenger” (đang mở). ' +
			'Từ trên xuống: vùng khoanh số 1 gồm tiêu đề “Quá nhiều tin nhắn” (Too many messages), ' +
			'thông báo cảnh báo “Hộp thư đã bị tắt”; công tắc “Cho phép truy cập” đang tắt; ' +
			'vùng khoanh số 2 gồm nút “Bật lại”. Số 1: Vùng cần tìm. Số 2: Bấm nút này.',
	);
});

test('says who wrote a message and what stands in fields and lists', () => {
	const sketch = makeSketch({
		device: 'phone',
		frame: { vi: 'Hộp thư' },
		rows: [
			{ message: { vi: 'Còn hàng không?' } },
			{ message: { vi: 'Dạ còn' }, from: 'page' },
			{ item: { vi: 'Tin nhắn chờ' }, value: { vi: '3' } },
			{ field: { vi: 'ID Trang' }, value: { vi: '100012345678901' } },
			{ field: { vi: 'Ghi chú' } },
		],
	});
	expect(sketchMarkdown(sketch)).toBe(
		'Hình vẽ màn hình điện thoại “Hộp thư”. ' +
			'Từ trên xuống: tin nhắn của khách “Còn hàng không?”; tin nhắn của Trang “Dạ còn”; ' +
			'mục “Tin nhắn chờ” có giá trị “3”; ô nhập “ID Trang” đang có “100012345678901”; ' +
			'ô nhập “Ghi chú” đang để trống.',
	);
});

test('tells the words of the screen from what only describes them', () => {
	const sketch = makeSketch({
		frame: { vi: 'Hộp thư' },
		rows: [
			{ notice: { vi: 'Câu báo lỗi', known: false }, tone: 'warning' },
			{ notice: { vi: 'Tin có thể đến chậm', en: 'May be delayed', known: false } },
		],
	});
	expect(sketchMarkdown(sketch)).toContain(
		'Từ trên xuống: thông báo cảnh báo câu báo lỗi; thông báo “May be delayed” (tin có thể đến chậm).',
	);
});
