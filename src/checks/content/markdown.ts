import { describer, mistake, type Problem, type Written } from '../../domain/problem.ts';
import { shorten } from '../../domain/shorten.ts';
import type { ArticleEntry, ConstructName } from '../../reading/entries.ts';

/**
 * Checks that an article holds only the Markdown that the site uses. Everything else loses words,
 * asks another host, or looks unlike the rest, and mostly it was typed by accident.
 */
export function checkMarkdown({ file, body }: ArticleEntry): Problem[] {
	return body.foreign.map(({ construct, line, written }) =>
		describe('markdown-not-used', { file, line }, { construct, written: shorten(written) }),
	);
}

/** What the construct does to the article, and what to write instead. */
const wordings: Record<ConstructName, { does: string; cure: string }> = {
	image: {
		does: 'chèn một ảnh mà không ai kiểm tra',
		cure: 'Đặt tệp .png và tệp .screenshot.yml cạnh bài rồi viết <Screenshot name="…" /> trên một dòng riêng.',
	},
	'strike-through': {
		does: 'bị đọc thành chữ gạch ngang vì có dấu ~',
		cure: 'Khoảng số viết “từ 5 đến 7 phút”; điều không còn đúng thì xóa hẳn.',
	},
	emphasis: {
		does: 'bị đọc thành chữ nghiêng vì có dấu * hoặc _',
		cure: 'In đậm bằng **…**; tên có dấu gạch dưới hay dấu sao thì đặt giữa hai dấu `.',
	},
	'line-break': {
		does: 'ngắt dòng giữa đoạn bằng dấu cách thừa hoặc dấu \\ ở cuối dòng',
		cure: 'Xóa dấu ở cuối dòng; muốn sang đoạn mới thì để một dòng trống.',
	},
	rule: {
		does: 'bị đọc thành đường kẻ ngang',
		cure: 'Xóa dòng này; các phần được ngăn bằng tiêu đề ##.',
	},
	reference: {
		does: 'bị đọc thành liên kết để ở chỗ khác, nên có chữ sẽ mất',
		cure: 'Viết liên kết ngay trong câu, không có dấu cách ở giữa: [chữ](/chủ-đề/bài/).',
	},
	footnote: {
		does: 'bị đọc thành chú thích cuối trang',
		cure: 'Viết điều cần nói vào câu; nguồn của con số tự có khi trích dẫn bằng <Limit id="…" />.',
	},
	quotation: {
		does: 'bị đọc thành đoạn trích vì mở đầu bằng dấu >',
		cure: 'Viết bằng chữ: “hơn”, “trên”. Lời cảnh báo thì mở đầu bằng chữ đậm: > **Điều cần nhớ.** …',
	},
	'table-alignment': {
		does: 'là bảng có dấu : để canh lề, cách viết mà trang chặn',
		cure: 'Dưới dòng tiêu đề của bảng chỉ viết ---, không có dấu hai chấm.',
	},
	'table-cell': {
		does: 'là bảng có dòng nhiều ô hơn dòng đầu, các ô thừa sẽ mất',
		cure: 'Thêm cột vào dòng tiêu đề của bảng, hoặc gộp các ô thừa.',
	},
	'check-box': {
		does: 'bị đọc thành ô đánh dấu',
		cure: 'Bỏ [ ] hoặc [x], giữ dấu - ở đầu dòng.',
	},
	'list-sign': {
		does: 'bị đọc thành danh sách vì mở đầu bằng + hoặc *',
		cure: 'Danh sách viết bằng dấu -; dấu cộng của một con số thì viết liền với số.',
	},
	'list-number': {
		does: 'bị đọc thành danh sách đánh số',
		cure: 'Viết lại câu để dòng không mở đầu bằng một số và dấu chấm.',
	},
	'underlined-heading': {
		does: 'bị đọc thành tiêu đề vì dòng dưới là --- hoặc ===',
		cure: 'Xóa dòng dưới; tiêu đề viết bằng ## ở đầu dòng.',
	},
	'heading-attribute': {
		does: 'có thêm thuộc tính ngoài tên neo',
		cure: 'Giữa hai dấu { } chỉ viết tên neo, ví dụ {#cach-xu-ly}.',
	},
	'bare-address': {
		does: 'tự thành liên kết',
		cure: 'Viết thành liên kết có chữ: [tên trang](địa chỉ); địa chỉ chỉ để đọc thì đặt giữa hai dấu `.',
	},
	'link-title': {
		does: 'là liên kết có chữ trong ngoặc kép mà khách không thấy',
		cure: 'Xóa phần trong ngoặc kép sau địa chỉ.',
	},
	escape: {
		does: 'có dấu \\ mà khách không thấy',
		cure: 'Xóa dấu \\; đường dẫn hay mã có dấu này thì đặt giữa hai dấu `.',
	},
	entity: {
		does: 'viết một ký tự bằng mã của trang web',
		cure: 'Gõ thẳng ký tự đó; dấu cách thì gõ dấu cách thường.',
	},
	code: {
		does: 'là khối mã viết theo cách khác',
		cure: 'Mở và đóng khối mã bằng ba dấu `, không viết gì thêm sau tên ngôn ngữ.',
	},
	other: {
		does: 'là cách viết không dùng trong bài',
		cure: 'Chỉ dùng đoạn văn, tiêu đề ##, danh sách -, chữ đậm **…**, liên kết và các thành phần trong content/README.md.',
	},
};

/** Markdown that an article does not use. */
export const markdownProblems = {
	'markdown-not-used': ({ construct, written }: Written & { construct: ConstructName }) =>
		mistake(`“${written}” ${wordings[construct].does}.`, wordings[construct].cure),
};

const describe = describer(markdownProblems);
