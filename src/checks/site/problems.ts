import { mistake } from '../../domain/wording.ts';

/** What is wrong with the finished pages; mostly a matter of the code, sometimes of a text. */
export const builtProblems = {
	'built-link-gone': ({ address, others }: Linked) =>
		mistake(
			`Liên kết tới ${address} không dẫn tới trang hay tệp nào${alsoOn(others)}.`,
			'Sửa địa chỉ, hoặc tạo lại trang hay tệp đó.',
		),
	'built-anchor-gone': ({ address, others }: Linked) =>
		mistake(
			`Liên kết tới ${address} trỏ vào một vị trí không có trên trang đó${alsoOn(others)}.`,
			'Sửa phần sau dấu #, hoặc đặt lại vị trí đó trên trang.',
		),
	'built-link-no-slash': ({ address, others }: Linked) =>
		mistake(
			`Liên kết tới ${address} thiếu dấu / ở cuối${alsoOn(others)}.`,
			'Thêm dấu / vào cuối địa chỉ.',
		),
	'built-link-outside': ({ address, others }: Linked) =>
		mistake(
			`Liên kết tới ${address} nằm ngoài thư mục của trung tâm trợ giúp${alsoOn(others)}.`,
			'Viết liên kết qua site.href() để thêm phần đầu của địa chỉ.',
		),
	'built-id-twice': ({ id }: { id: string }) =>
		mistake(
			`Hai chỗ trên trang cùng mang id “${id}”, nên liên kết tới đó mở sai chỗ.`,
			'Đổi tên neo của một trong hai mục.',
		),
	'built-meta-missing': ({ field }: { field: string }) =>
		mistake(
			`Trang thiếu “${field}” cho máy tìm kiếm và khung xem trước.`,
			'Truyền title và description cho bố cục của trang.',
		),
	'built-description': ({ length }: { length: number }) =>
		mistake(
			`Phần mô tả của trang dài ${String(length)} ký tự.`,
			'Viết mô tả từ 70 đến 160 ký tự; với bài viết, đó là summary.',
		),
	'built-title-twice': ({ title, other }: { title: string; other: string }) =>
		mistake(
			`Trang có cùng tiêu đề “${title}” với ${other}.`,
			'Đổi một trong hai tiêu đề để người tìm phân biệt được.',
		),
	'built-canonical': ({ written }: { written: string }) =>
		mistake(
			`Địa chỉ chính thức của trang đang ghi là “${written}”, không phải địa chỉ của chính trang.`,
			'Truyền đúng path cho bố cục của trang.',
		),
	'built-lookbehind': ({ written }: { written: string }) =>
		mistake(
			`Mã chạy trong trình duyệt có biểu thức nhìn lùi “${written}”, mà iPhone trước iOS 16.4 không đọc được: cả tệp này sẽ không chạy.`,
			'Viết lại biểu thức không dùng (?<= hay (?<!, ví dụ (?:^|\\P{L}) thay cho (?<!\\p{L}).',
		),
	'built-json-ld': (_: object) =>
		mistake(
			'Dữ liệu JSON-LD của trang không đọc được.',
			'Dùng các hàm trong src/components/site/json-ld.ts để tạo dữ liệu này.',
		),
};

function alsoOn(others: number): string {
	return others === 0 ? '' : ` (còn ở ${String(others)} trang khác)`;
}

interface Linked {
	address: string;
	/** How many more pages have the same link. */
	others: number;
}
