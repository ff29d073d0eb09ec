import type { z } from 'astro/zod';
import { productHosts, settingsHosts } from '../domain/hosts.ts';
import { describer, mistake, type Place, type Problem, type Written } from '../domain/problem.ts';
import { longestAlt } from '../schemas/sketch.ts';

/**
 * Words the rules that schemas state themselves: a refinement in `src/schemas/` gives a name as its
 * message, and the name is found here. `undefined` when it is not.
 */
export function ruleProblem(
	{ message, input }: z.core.$ZodIssueCustom,
	{ written, place }: { written: string; place: Place },
): Problem | undefined {
	switch (message) {
		case 'three-symptoms':
			return describe(message, place, { count: lengthOf(input, 'symptoms') });
		case 'alt-too-short':
		case 'alt-too-long':
			return describe('alt-length', place, { written: String([...written].length) });
		case 'alt-says-picture':
		case 'alt-file-name':
		case 'not-a-colour':
		case 'foreign-host':
		case 'unknown-slot':
			return describe(message, place, { written });
		default:
			return isPlainRule(message) ? describe(message, place, {}) : undefined;
	}
}

function isPlainRule(name: string): name is keyof typeof plainRules {
	return Object.hasOwn(plainRules, name);
}

/** A rule for a whole object gets the object: how long is the list in it? */
function lengthOf(value: unknown, key: string): number {
	if (typeof value !== 'object' || value === null) return 0;
	const list: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
	return Array.isArray(list) ? list.length : 0;
}

/** Rules of a schema that need nothing but their name to be told. */
const plainRules = {
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
	'slot-accepts': (_: object) =>
		mistake(
			'Mục “url” và “accepts” không khớp nhau.',
			'Địa chỉ có {page} thì accepts phải nêu pageId hoặc username; không có {page} thì bỏ accepts.',
		),
	'no-url-no-requires': (_: object) =>
		mistake(
			'Màn hình này không có địa chỉ mà cũng không nói vì sao.',
			'Thêm url, hoặc ghi lý do ở requires (businessId, switched, app, copy, menu).',
		),
	'copy-only-address': (_: object) =>
		mistake(
			'Mục “url” và “requires” không khớp nhau: chỉ địa chỉ chrome://settings/… mới phải sao chép bằng tay.',
			'Thêm copy vào requires khi url là chrome://settings/…, còn lại thì bỏ copy.',
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
	'sketch-alt-long': (_: object) =>
		mistake(
			`Lời thay cho hình dài quá ${String(longestAlt)} ký tự.`,
			'Viết gọn: hình cho thấy gì, ở màn hình nào. Lời giải thích các số đã có ở callouts.',
		),
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

/** Rules of a schema that show what was written. */
const quotingRules = {
	'three-symptoms': ({ count }: { count: number }) =>
		mistake(
			`Bài mới có ${String(count)} câu khách hay nói; bài xử lý sự cố cần ít nhất 3.`,
			'Thêm vào symptoms những câu khách thật sự viết, mỗi dòng một câu.',
		),
	'not-a-colour': ({ written }: { written: string }) =>
		mistake(
			`“${written}” không phải là một màu.`,
			"Viết dấu # và sáu chữ số từ 0 đến f, chữ thường, đặt trong ngoặc, ví dụ '#0b6669'.",
		),
	'foreign-host': ({ written }: { written: string }) =>
		mistake(
			`Địa chỉ “${written}” không nằm trên các trang web được phép dẫn tới.`,
			`Dùng địa chỉ https:// trên ${[...settingsHosts, ...productHosts].join(', ')}. Cần thêm trang web khác thì báo người giữ mã nguồn (src/domain/hosts.ts).`,
		),
	'unknown-slot': ({ written }: { written: string }) =>
		mistake(
			`Địa chỉ “${written}” có chỗ trống không dùng được.`,
			'Chỗ trống duy nhất là {page}, chỉ ở mục url, đứng trọn giữa hai dấu / hoặc trọn sau dấu =. Thứ khác cần điền thì bỏ khỏi địa chỉ và ghi ở requires.',
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

/** A file that contradicts itself: a limit, error, destination, notice, finder, sketch or picture. */
export const ruleProblems = { ...plainRules, ...quotingRules };

const describe = describer(ruleProblems);
