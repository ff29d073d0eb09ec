import { expect, test } from 'vitest';
import { makeSketch } from '../tests/support/make-sketch.ts';
import { sketchAlt } from './sketch-alt.ts';

const rows = [
	{ heading: { vi: 'Quá nhiều tin nhắn', en: 'Too many messages' }, marked: 1 },
	{ notice: { vi: 'Câu báo', known: false }, tone: 'warning', marked: 1 },
	{ button: { vi: 'Chỗ bấm', known: false }, marked: 2 },
];
const callouts = ['Vùng cần tìm.', 'Bấm chỗ này.'];

test('says what it shows, the words of the screen at each number, and the screen', () => {
	expect(sketchAlt(makeSketch({ rows, callouts }))).toBe(
		'Hình vẽ: Hộp thư Trang đang bị tắt. Số 1: “Quá nhiều tin nhắn”. ' +
			'Màn hình máy tính “Cài đặt Trang”.',
	);
});

test('stays short, whatever stands in the drawing', () => {
	const long = { vi: 'Cho phép phần mềm đọc và trả lời tin nhắn của tài khoản doanh nghiệp này' };
	const alt = sketchAlt(
		makeSketch({ rows: [{ toggle: long, on: true, marked: 1 }, ...rows.slice(2)], callouts }),
	);
	expect(alt.length).toBeLessThanOrEqual(150);
	expect(alt).toContain('Hộp thư Trang đang bị tắt');
	expect(alt).toMatch(/\.$/);
});

test('prefers the words of the author', () => {
	expect(sketchAlt(makeSketch({ alt: 'Hộp thư bị tắt' }))).toBe('Hộp thư bị tắt');
});
