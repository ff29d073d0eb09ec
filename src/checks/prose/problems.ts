import { mistake, reminder, type Written } from '../../domain/wording.ts';

/** How the site writes Vietnamese: every rule of the style sheet that a machine can see. */
export const proseProblems = {
	'hidden-character': ({ written }: Written) =>
		mistake(
			`Có một ký tự không nhìn thấy (${written}) ở dòng này.`,
			'Xóa cả từ quanh đó rồi gõ lại; ký tự này thường theo vào khi dán từ trang web.',
		),
	'foreign-letter': ({ written, near }: Written) =>
		mistake(
			`Từ “${written}” có chữ cái không thuộc bảng chữ tiếng Việt, dù nhìn giống.`,
			near === undefined ? 'Gõ lại cả từ bằng bàn phím tiếng Việt.' : `Viết lại thành “${near}”.`,
		),
	'loose-mark': ({ written }: Written) =>
		mistake(
			`Từ “${written}” có dấu đứng rời, không ghép được với chữ nào.`,
			'Gõ lại cả từ bằng bàn phím tiếng Việt.',
		),
	'not-composed': ({ near }: Written) =>
		mistake(
			`Từ “${near ?? ''}” được gõ với dấu tách rời khỏi chữ.`,
			'Gõ lại cả từ bằng bàn phím tiếng Việt (Unicode dựng sẵn).',
		),
	'tone-place': ({ written, near }: Written) =>
		mistake(`Dấu thanh trong “${written}” đặt sai chỗ.`, `Viết “${near ?? ''}”.`),
	misspelling: ({ written, near }: Written) =>
		mistake(`“${written}” là cách viết không dùng ở đây.`, `Viết “${near ?? ''}”.`),
	'reader-word': ({ written }: Written) =>
		reminder(
			`“${written}” không phải là cách gọi người đọc ở đây.`,
			'Gọi người đọc là “bạn”, người nhắn cho cửa hàng là “khách”.',
		),
	'page-word': ({ written }: Written) =>
		mistake(
			`“${written}” đang dùng thay cho “Trang”.`,
			'Viết “Trang” (chữ T hoa); mỗi bài được viết một lần “Trang Facebook (fanpage)”.',
		),
	'page-word-again': (_: Written) =>
		mistake(
			'“Trang Facebook (fanpage)” được viết hơn một lần trong bài.',
			'Giữ lại lần đầu; những lần sau viết “Trang”.',
		),
	'page-number-word': ({ written }: Written) =>
		mistake(`“${written}” đang dùng thay cho “ID Trang”.`, 'Viết “ID Trang”.'),
	'avoided-word': ({ written, near }: Written) =>
		mistake(
			`Bảng thuật ngữ không dùng từ “${written}”.`,
			`Viết “${near ?? ''}”; nếu là chữ trên màn hình thì đặt trong dấu “ ”.`,
		),
	'english-word': ({ written, near }: Written) =>
		reminder(
			`“${written}” là từ tiếng Anh đứng một mình.`,
			near !== undefined
				? `Viết “${near}”; lần đầu có thể thêm tiếng Anh trong ngoặc đơn: “${near} (${written})”.`
				: 'Viết từ tiếng Việt trước, tiếng Anh trong ngoặc đơn sau nó; chữ trên màn hình thì đặt trong dấu “ ”, tên riêng thì thêm vào content/names.yml.',
		),
	'bold-label': ({ written }: Written) =>
		reminder(
			`Nhãn ${written} vừa nằm trong dấu “ ” vừa in đậm.`,
			'Giữ dấu “ ” và bỏ hai cặp dấu *.',
		),
	'press-word': ({ written }: Written) =>
		mistake(
			`“${written}” đang dùng cho việc bấm.`,
			'Viết “bấm” cho mọi thiết bị; nếu là chữ trên màn hình thì đặt trong dấu “ ”.',
		),
	exclamation: (_: Written) => mistake('Câu này có dấu chấm than.', 'Kết thúc câu bằng dấu chấm.'),
	courtesy: ({ written }: Written) =>
		mistake(`“${written}” không giúp người đọc làm được gì.`, 'Bỏ cụm từ này, giữ phần cần làm.'),
	'please-again': (_: Written) =>
		mistake(
			'“vui lòng” được viết hơn một lần trong trang này.',
			'Giữ nhiều nhất một lần; các chỗ khác bắt đầu thẳng bằng động từ.',
		),
	'aging-word': ({ written }: Written) =>
		mistake(`“${written}” sẽ sai khi thời gian trôi qua.`, 'Viết ngày cụ thể, ví dụ 23/03/2026.'),
	'short-form': ({ written }: Written) =>
		mistake(`“${written}” là chữ viết tắt.`, 'Viết đủ chữ; lời khách nói thì chuyển vào symptoms.'),
	'long-sentence': ({ written, near }: Written) =>
		reminder(
			`Câu “${written}” dài ${near ?? ''} tiếng.`,
			'Tách thành hai câu; mỗi câu nên dưới 35 tiếng.',
		),
	'english-thousands': ({ written, near }: Written) =>
		mistake(
			`“${written}” ngăn hàng nghìn bằng dấu phẩy.`,
			`Viết “${near ?? ''}”: tiếng Việt ngăn hàng nghìn bằng dấu chấm.`,
		),
	'ungrouped-number': ({ written, near }: Written) =>
		mistake(`Số “${written}” chưa có dấu chấm ngăn hàng nghìn.`, `Viết “${near ?? ''}”.`),
	'dotted-decimal': ({ written, near }: Written) =>
		mistake(
			`Số lẻ “${written}” viết bằng dấu chấm.`,
			`Viết “${near ?? ''}”: tiếng Việt dùng dấu phẩy cho số lẻ.`,
		),
	'unit-glued': ({ written, near }: Written) =>
		mistake(`“${written}” thiếu dấu cách trước đơn vị.`, `Viết “${near ?? ''}”.`),
	'percent-apart': ({ written, near }: Written) =>
		mistake(`“${written}” có dấu cách trước dấu %.`, `Viết “${near ?? ''}”.`),
	'slash-apart': ({ written }: Written) =>
		mistake(
			`Có dấu cách quanh dấu gạch chéo ở “${written}”.`,
			'Viết liền, ví dụ 40 tin nhắn/giây.',
		),
	'hyphen-range': ({ written, near }: Written) =>
		mistake(`Khoảng số “${written}” viết bằng dấu gạch nối.`, `Viết “${near ?? ''}”.`),
	'dash-range': ({ written, near }: Written) =>
		reminder(
			`Khoảng số “${written}” trong câu viết bằng dấu gạch.`,
			`Viết “${near ?? ''}”; dấu gạch chỉ dùng trong bảng.`,
		),
	'bare-limit': ({ written }: Written) =>
		reminder(
			`Giới hạn “${written}” đứng trần, người đọc không biết là tối đa hay ít nhất.`,
			'Thêm từ chỉ mức ngay trước (tối đa, ít nhất, hơn, khoảng …), hoặc bỏ as="value".',
		),
	'date-form': ({ written, near }: Written) =>
		mistake(
			`Ngày “${written}” chưa đúng cách viết của trang.`,
			near === undefined ? 'Viết theo dạng 23/03/2026.' : `Viết “${near}”.`,
		),
	'hour-form': ({ written }: Written) =>
		mistake(
			`Giờ “${written}” chưa đúng cách viết của trang.`,
			'Viết theo dạng 21:00, khoảng giờ là 22:00–06:00.',
		),
	'typed-code': ({ written, near }: Written) =>
		mistake(
			`Mã lỗi “${written}” được gõ thẳng vào chữ.`,
			near === undefined
				? 'Trích dẫn bằng <ErrorCode id="…" /> trong bài, hoặc {error:…} trong phần đầu bài và tệp .yml.'
				: `Trích dẫn bằng <ErrorCode id="${near}" /> trong bài, hoặc {error:${near}} trong phần đầu bài và tệp .yml.`,
		),
	'typed-number': ({ written, near }: Written) =>
		mistake(
			`“${written}” là con số gõ thẳng vào chữ.`,
			near === undefined
				? 'Tạo một tệp trong content/limits/ rồi trích dẫn bằng <Limit id="…" /> hoặc {limit:…}; chỉ thời gian người đọc tự chờ được gõ, sau “chờ”, “đợi”, “thử lại sau”.'
				: `Trích dẫn bằng <Limit id="${near}" /> trong bài, hoặc {limit:${near}} trong phần đầu bài và tệp .yml; nếu là thời gian người đọc tự chờ thì viết sau “chờ”, “đợi”, “thử lại sau”.`,
		),
	'straight-quotes': ({ written, near }: Written) =>
		mistake(
			`Dấu ngoặc kép ${written} không dùng ở đây.`,
			`Dùng ${near ?? ''}; bên trong “ ” dùng ‘ ’.`,
		),
	'space-before-mark': ({ written }: Written) =>
		mistake(`Có dấu cách trước “${written}”.`, 'Xóa dấu cách đó.'),
	'no-space-after-mark': ({ written }: Written) =>
		mistake(`Thiếu dấu cách sau “${written}”.`, 'Thêm một dấu cách.'),
	'space-in-brackets': ({ written }: Written) =>
		mistake(`Có dấu cách ngay sau “${written}”.`, 'Xóa dấu cách đó.'),
	'double-space': (_: Written) => mistake('Có hai dấu cách liền nhau.', 'Giữ lại một dấu cách.'),
	dots: ({ written }: Written) =>
		mistake(`“${written}” là nhiều dấu chấm liền nhau.`, 'Dùng một ký tự … hoặc một dấu chấm.'),
	'aside-dash': ({ written }: Written) =>
		mistake(
			`Dấu “${written}” không dùng để ngăn phần chú thêm.`,
			'Dùng dấu – có dấu cách hai bên, hoặc tách thành câu khác.',
		),
	'hyphen-in-word': ({ written, near }: Written) =>
		mistake(`“${written}” có dấu gạch nối giữa các tiếng.`, `Viết “${near ?? ''}”.`),
	'capitalised-words': ({ written }: Written) =>
		reminder(
			`“${written}” viết hoa nhiều tiếng liền nhau.`,
			'Chỉ viết hoa chữ đầu câu và tên riêng; chữ trên màn hình thì đặt trong dấu “ ”. Tên riêng thì thêm vào content/names.yml.',
		),
	'capitals-only': ({ written, near }: Written) =>
		reminder(`“${written}” viết toàn chữ hoa.`, `Viết “${near ?? ''}”.`),
	'title-length': ({ written }: Written) =>
		mistake(`Tiêu đề dài ${written} ký tự.`, 'Rút còn nhiều nhất 65 ký tự.'),
	'title-full-stop': (_: Written) =>
		mistake('Tiêu đề kết thúc bằng dấu chấm.', 'Bỏ dấu chấm ở cuối tiêu đề.'),
	'title-colon': (_: Written) =>
		reminder('Tiêu đề có dấu hai chấm.', 'Viết thành một cụm từ, đúng lời khách thấy hoặc nói.'),
	'summary-length': ({ written }: Written) =>
		mistake(`Tóm tắt dài ${written} ký tự.`, 'Viết một câu từ 70 đến 160 ký tự.'),
	'no-full-stop': ({ written }: Written) =>
		mistake(`Thiếu dấu chấm cuối câu: “${written}”.`, 'Thêm dấu chấm ở cuối.'),
	'heading-full-stop': ({ written }: Written) =>
		mistake(`Tiêu đề mục “${written}” kết thúc bằng dấu chấm.`, 'Bỏ dấu chấm ở cuối.'),
	'empty-link-text': ({ written }: Written) =>
		mistake(
			`Chữ của liên kết là “${written}”, không nói dẫn tới đâu.`,
			'Viết việc hoặc trang mà liên kết mở, ví dụ “Mở cài đặt nhắn tin của Trang”.',
		),
	'link-is-address': ({ written }: Written) =>
		reminder(
			`Chữ của liên kết là cả một địa chỉ: “${written}”.`,
			'Viết việc hoặc trang mà liên kết mở; bản in đã có sẵn địa chỉ.',
		),
	'alt-says-picture': (_: object) =>
		mistake(
			'Chữ thay ảnh mở đầu bằng “Ảnh” hoặc “Hình”.',
			'Nói ngay điều người đọc cần tìm trong ảnh, ví dụ “Dòng báo hộp thư đã bị tắt nằm dưới …”.',
		),
	'alt-file-name': ({ written }: Written) =>
		mistake(
			`Chữ thay ảnh là tên tệp: “${written}”.`,
			'Nói điều người đọc cần tìm trong ảnh, từ 30 đến 150 ký tự.',
		),
	'alt-length': ({ written }: Written) =>
		mistake(
			`Chữ thay ảnh dài ${written} ký tự.`,
			'Viết từ 30 đến 150 ký tự: người đọc cần tìm gì trong ảnh.',
		),
};

export type ProseProblemKind = keyof typeof proseProblems;
