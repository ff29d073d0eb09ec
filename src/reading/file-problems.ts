import { didYouMean, mistake, type Written } from '../domain/wording.ts';

/** A file that cannot be read, or that does not have the form its folder asks for. */
export const fileProblems = {
	'missing-file': ({ name }: { name: string }) =>
		mistake(`Thiếu tệp ${name}.`, 'Tạo lại tệp này; cách viết có trong content/README.md.'),
	'bad-file-name': ({ written }: { written: string }) =>
		mistake(
			`Tên “${written}” không dùng được làm địa chỉ.`,
			'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ trang-vuot-gioi-han.',
		),
	'no-front-matter': (_: object) =>
		mistake(
			'Bài viết chưa có phần thông tin ở đầu tệp.',
			'Mở đầu tệp bằng một dòng ---, các thông tin của bài, rồi một dòng --- nữa.',
		),
	'yaml-tab': (_: object) =>
		mistake('Dòng này thụt vào bằng phím Tab.', 'Thay bằng dấu cách: mỗi bậc hai dấu cách.'),
	'yaml-duplicate-key': ({ key }: { key: string }) =>
		mistake(`Mục “${key}” được viết hai lần.`, 'Giữ lại một dòng; nếu để cả hai, một dòng sẽ mất.'),
	'yaml-lost-text': ({ written }: { written: string }) =>
		mistake(
			`Phần “${written}” sẽ mất vì máy đọc nó là ghi chú.`,
			'Đặt cả câu trong ngoặc kép, ví dụ "Lỗi #10 khi gửi tin"; mã lỗi thì trích dẫn bằng {error:…}.',
		),
	'yaml-dotted-number': ({ written, near, read }: Written & { read: string }) =>
		mistake(
			`Số ${written} sẽ được đọc thành ${read}.`,
			`Trong tệp .yml viết số liền: ${near ?? ''}. Trang web tự thêm dấu chấm.`,
		),
	'yaml-comma-number': ({ written, near }: Written) =>
		mistake(
			`Số ${written} có dấu phẩy nên không đọc được thành số.`,
			`Trong tệp .yml viết ${near ?? ''}: số liền, phần lẻ sau dấu chấm. Trang web tự đổi dấu.`,
		),
	'stray-file': ({ written, near }: Written) =>
		mistake(
			`Tệp “${written}” không nằm ở chỗ nào được đọc, nên sẽ không ai thấy.`,
			`${didYouMean(near)}Chuyển tệp vào đúng thư mục, sửa đuôi tên tệp, hoặc xóa đi.`,
		),
	'yaml-unreadable': ({ detail }: { detail: string }) =>
		mistake(
			`Không đọc được chỗ này: ${detail}`,
			'Mỗi dòng có dạng “tên: giá trị”, các dòng cùng cấp thụt vào bằng nhau; đặt giá trị trong ngoặc kép nếu nó có dấu : hoặc #.',
		),
	'yaml-open-quote': ({ written }: Written) =>
		mistake(
			`Dòng này mở ngoặc kép mà không đóng lại: ${written}`,
			'Thêm dấu ngoặc kép ở cuối giá trị, hoặc bỏ dấu ở đầu.',
		),
	'missing-key': ({ key }: { key: string }) =>
		mistake(`Thiếu mục “${key}”.`, `Thêm dòng “${key}: …”; ý nghĩa có trong content/README.md.`),
	'unknown-key': ({ written, near }: Written) =>
		mistake(`Không có mục nào tên “${written}”.`, `${didYouMean(near)}Sửa tên hoặc xóa dòng này.`),
	'wrong-choice': ({ key, written, near, allowed }: Written & { key: string; allowed: string }) =>
		mistake(
			`Mục “${key}” không nhận giá trị “${written}”.`,
			`${didYouMean(near)}Các giá trị được dùng: ${allowed}.`,
		),
	'wrong-type': ({ key, wanted, written }: { key: string; wanted: string; written: string }) =>
		mistake(`Mục “${key}” cần ${wanted}, nhưng đang là ${written}.`, `Viết lại thành ${wanted}.`),
	'needs-quotes': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” là chữ nhưng ${written} đang được đọc thành số.`,
			`Đặt trong ngoặc kép: "${written}". Nếu không, số dài sẽ mất chữ số.`,
		),
	'bad-date': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một ngày có thật: “${written}”.`,
			'Viết theo dạng năm-tháng-ngày, ví dụ 2026-03-23.',
		),
	'bad-moment': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một thời điểm: “${written}”.`,
			'Viết cả ngày, giờ và múi giờ, ví dụ 2026-11-22T08:00:00+07:00.',
		),
	'bad-id': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một tên đúng: “${written}”.`,
			'Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ trang-vuot-gioi-han.',
		),
	'bad-code': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một mã lỗi: “${written}”.`,
			'Chỉ viết các chữ số của mã, đặt trong ngoặc kép, ví dụ "10" hoặc "-216".',
		),
	'bad-url': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không phải là một địa chỉ web: “${written}”.`,
			'Dán cả địa chỉ, bắt đầu bằng https://.',
		),
	'empty-text': ({ key }: { key: string }) =>
		mistake(`Mục “${key}” đang để trống.`, 'Điền nội dung, hoặc xóa cả dòng nếu không cần.'),
	'empty-list': ({ key, least }: { key: string; least: number }) =>
		mistake(
			`Mục “${key}” cần ít nhất ${String(least)} dòng.`,
			'Thêm dòng bắt đầu bằng dấu - bên dưới.',
		),
	'untrimmed-text': ({ key }: { key: string }) =>
		mistake(`Mục “${key}” có dấu cách thừa ở đầu hoặc cuối.`, 'Xóa dấu cách thừa trong ngoặc kép.'),
	'wrong-number': ({ key, written }: { key: string; written: string }) =>
		mistake(
			`Mục “${key}” không nhận số ${written}.`,
			'Viết một số đúng loại: số bài từ 100 đến 99999, giới hạn lớn hơn 0, số đánh dấu từ 1; vùng trên ảnh chụp có x và y từ 0, width và height từ 1.',
		),
	'wrong-form': ({ key, detail }: { key: string; detail: string }) =>
		mistake(
			`Mục “${key}” chưa đúng dạng: ${detail}.`,
			'Xem mẫu trong content/README.md rồi sửa lại.',
		),
};
