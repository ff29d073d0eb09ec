import { mistake } from '../domain/wording.ts';

/** A drawing whose rows, marks and callouts do not fit together. */
export const sketchProblems = {
	'one-kind': (_: object) =>
		mistake(
			'Mỗi dòng trong rows phải là đúng một loại.',
			'Giữ lại một trong: heading, text, toggle, button, notice, item, message, field.',
		),
	'not-of-this-kind': (_: object) =>
		mistake(
			'Mục này không đi với loại dòng đó.',
			'Mục on đi với toggle, primary với button, tone với notice, from với message, value với item và field.',
		),
	'toggle-needs-on': (_: object) =>
		mistake('Công tắc chưa nói đang bật hay tắt.', 'Thêm on: true (bật) hoặc on: false (tắt).'),
	'one-active': (_: object) =>
		mistake('Có hơn một mục đang mở trong menu.', 'Giữ active: true ở một mục.'),
	'mark-without-callout': (_: object) =>
		mistake(
			'Số đánh dấu này chưa có lời giải thích.',
			'Thêm một dòng vào callouts, đúng thứ tự của số.',
		),
	'mark-apart': (_: object) =>
		mistake(
			'Các dòng cùng một số đánh dấu không đứng liền nhau.',
			'Xếp chúng liền nhau, hoặc dùng số khác cho nhóm sau.',
		),
	'callout-without-mark': (_: object) =>
		mistake(
			'Lời giải thích này không thuộc về dòng nào trong hình.',
			'Thêm marked với số của nó vào một dòng trong rows, hoặc xóa lời giải thích.',
		),
};
