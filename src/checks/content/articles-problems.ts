import { mistake } from '../../domain/wording.ts';

/** An article's front matter and the shape of its text. */
export const articleProblems = {
	'three-symptoms': ({ count }: { count: number }) =>
		mistake(
			`Bài mới có ${String(count)} câu khách hay nói; bài xử lý sự cố cần ít nhất 3.`,
			'Thêm vào symptoms những câu khách thật sự viết, mỗi dòng một câu.',
		),
	'number-used-twice': ({ number, other }: { number: number; other: string }) =>
		mistake(
			`Số bài ${String(number)} đã thuộc về ${other}.`,
			'Đổi number của bài mới thành số còn trống; số đã đăng thì không bao giờ đổi.',
		),
	'missing-prop': ({ component, prop }: { component: string; prop: string }) =>
		mistake(
			`<${component}> thiếu ${prop}.`,
			`Viết <${component} ${prop}="…" /> với tên cần trích dẫn trong ngoặc kép.`,
		),
	'unknown-prop': ({
		component,
		prop,
		allowed,
	}: {
		component: string;
		prop: string;
		allowed: string;
	}) => mistake(`<${component}> không nhận “${prop}”.`, `Chỉ dùng: ${allowed}.`),
	'wrong-prop': (details: { component: string; prop: string; written: string; allowed: string }) =>
		mistake(
			`<${details.component}> không nhận ${details.prop}="${details.written}".`,
			`Các giá trị được dùng: ${details.allowed}.`,
		),
	'code-prop': ({ component, prop }: { component: string; prop: string }) =>
		mistake(
			`<${component}> có ${prop}={…}, là cách viết của mã lệnh.`,
			`Đặt giá trị trong ngoặc kép: ${prop}="…".`,
		),
};
