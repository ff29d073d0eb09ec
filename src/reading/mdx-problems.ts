import { mistake } from '../domain/wording.ts';

/** What the article's format takes for code although its author meant words. */
export const mdxProblems = {
	'mdx-less-than': ({ written }: Found) =>
		mistake(
			`Dấu < ở “${written}” bị đọc thành mã lệnh.`,
			'Viết bằng chữ: “dưới”, “ít hơn”, “chưa tới”; số thì trích dẫn bằng <Limit id="…" />.',
		),
	'mdx-comment': ({ written }: Found) =>
		mistake(`Ghi chú “${written}” không đọc được.`, 'Xóa ghi chú, hoặc viết {/* ghi chú */}.'),
	'mdx-address': ({ written }: Found) =>
		mistake(
			`Địa chỉ ${written} nằm giữa hai dấu < > nên không đọc được.`,
			'Viết thành liên kết có chữ: [tên trang hoặc việc cần làm](địa chỉ).',
		),
	'mdx-open-component': ({ written }: Found) =>
		mistake(
			`${written} chưa được đóng lại.`,
			'Kết thúc bằng /> trên cùng dòng, ví dụ <Symptoms />.',
		),
	'mdx-unquoted-prop': ({ written }: Found) =>
		mistake(
			`${written} có giá trị không nằm trong ngoặc kép.`,
			'Đặt giá trị trong ngoặc kép thẳng, ví dụ <Limit id="att-25mb" />.',
		),
	'mdx-html': ({ written }: Found) =>
		mistake(
			`Bài viết không dùng được ${written}.`,
			'Xuống đoạn bằng một dòng trống, in đậm bằng **…**, liên kết bằng [chữ](địa chỉ).',
		),
	'mdx-brace': ({ written }: Found) =>
		mistake(
			`Dấu { } ở “${written}” bị đọc thành mã lệnh.`,
			'Bỏ dấu { }; trong bài, thông tin được trích dẫn bằng <Limit … /> và <ErrorCode … />.',
		),
	'mdx-import': ({ written }: Found) =>
		mistake(
			`Dòng “${written}” bị đọc thành mã lệnh.`,
			'Xóa dòng này: bài viết không nhập gì, mọi thành phần đã có sẵn.',
		),
	'mdx-unreadable': ({ detail }: { detail: string }) =>
		mistake(
			`Không đọc được bài viết từ chỗ này: ${detail}`,
			'Kiểm tra các dấu <, > và { } quanh dòng này; chữ thường trong bài không dùng các dấu đó.',
		),
};

interface Found {
	written: string;
}
