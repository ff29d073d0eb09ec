import { settingsHosts } from '../../domain/hosts.ts';
import { mistake } from '../../domain/wording.ts';

/** A limit, error, destination, notice or finder that contradicts itself. */
export const factProblems = {
	'one-form': (_: object) =>
		mistake(
			'Giới hạn này phải có đúng một trong bốn: value, from và to, formula, rule.',
			'Giữ lại một cách viết và xóa các mục còn lại.',
		),
	'value-needs-bound': (_: object) =>
		mistake(
			'Con số này chưa nói rõ là giới hạn kiểu gì.',
			'Thêm đủ measure và unit; nếu dùng value thì thêm cả bound (max, min, over, about hoặc exact).',
		),
	'range-needs-both': (_: object) =>
		mistake('Khoảng số chỉ có một đầu.', 'Viết cả from và to, hoặc dùng value nếu chỉ có một số.'),
	'checked-only-live': (_: object) =>
		mistake(
			'Mục “checked” và “read” không khớp nhau.',
			'Chỉ viết checked khi đã mở tài liệu trên trình duyệt và read là live; khi đó checked là bắt buộc.',
		),
	'unread-unconfirmed': (_: object) =>
		mistake(
			'Chưa ai đọc được tài liệu (read: none) mà thông tin lại không ghi là chưa xác nhận.',
			'Đổi confidence thành unconfirmed, hoặc đọc tài liệu rồi sửa read.',
		),
	'source-not-collected': ({ fact }: { fact: string }) =>
		mistake(
			`Chưa rõ bản lưu của tài liệu này được lấy ngày nào, mà ${fact} dẫn từ bản đó và không ghi ngày.`,
			'Thêm dòng collected với ngày lấy bản lưu, ví dụ collected: 2026-11-22; hoặc thêm documentDate vào tệp kia.',
		),
	'not-a-colour': ({ written }: { written: string }) =>
		mistake(
			`“${written}” không phải là một màu.`,
			"Viết dấu # và sáu chữ số từ 0 đến f, chữ thường, đặt trong ngoặc, ví dụ '#0b6669'.",
		),
	'slot-accepts': (_: object) =>
		mistake(
			'Mục “url” và “accepts” không khớp nhau.',
			'Địa chỉ có {page} thì accepts phải nêu pageId hoặc username; không có {page} thì bỏ accepts.',
		),
	'no-url-no-needs': (_: object) =>
		mistake(
			'Màn hình này không có địa chỉ mà cũng không nói vì sao.',
			'Thêm url, hoặc ghi lý do ở needs (businessId, switched, app, copy, menu).',
		),
	'foreign-host': ({ written }: { written: string }) =>
		mistake(
			`Địa chỉ “${written}” không nằm trên các trang web được phép dẫn tới.`,
			`Dùng địa chỉ https:// trên ${settingsHosts.join(', ')}. Cần thêm trang web khác thì báo người giữ mã nguồn (src/domain/hosts.ts).`,
		),
	'unknown-slot': ({ written }: { written: string }) =>
		mistake(
			`Địa chỉ “${written}” có chỗ trống không dùng được.`,
			'Chỗ trống duy nhất là {page}, chỉ ở mục url, đứng trọn giữa hai dấu / hoặc trọn sau dấu =. Thứ khác cần điền thì bỏ khỏi địa chỉ và ghi ở needs.',
		),
	'copy-only-address': (_: object) =>
		mistake(
			'Mục “url” và “needs” không khớp nhau: chỉ địa chỉ chrome://settings/… mới phải sao chép bằng tay.',
			'Thêm copy vào needs khi url là chrome://settings/…, còn lại thì bỏ copy.',
		),
	'question-or-article': (_: object) =>
		mistake(
			'Câu trả lời này phải dẫn tới một câu hỏi hoặc một bài viết, không phải cả hai.',
			'Giữ lại question hoặc article.',
		),
	'article-needs-because': (_: object) =>
		mistake(
			'Câu trả lời dẫn tới một bài viết nhưng chưa nói vì sao là bài đó.',
			'Thêm mục because, một câu.',
		),
	'until-after-from': (_: object) =>
		mistake('Thông báo kết thúc trước khi bắt đầu.', 'Sửa until thành thời điểm sau from.'),
	'error-file-name': ({ wanted }: { wanted: string }) =>
		mistake(
			'Tên tệp không khớp với mã lỗi bên trong.',
			`Đổi tên tệp thành ${wanted}.yml, hoặc sửa channel, code, subcode cho đúng.`,
		),
};
