import { mistake, reminder, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

const emptyLinkTexts =
	/^(?:(?:xem|bấm|bấm vào|đọc|vào|nhấn vào)\s+)?(?:tại đây|ở đây|vào đây|đây|thêm|chi tiết|link|liên kết)$/iu;

/** What a kind of text must look like: titles, headings, sentences, link texts (rules 22 and 23). */
export function findWrongForm({ text, role }: ProseText): Found[] {
	const whole = { index: 0, written: text.replaceAll('\ufffc', '…') };
	switch (role) {
		case 'title':
			return [
				...(/[.…]$/u.test(text) ? [{ ...whole, kind: 'title-full-stop' as const }] : []),
				...findAll(text, /:/g, { kind: 'title-colon' }).map(() => ({
					...whole,
					kind: 'title-colon' as const,
				})),
			];
		case 'heading':
			return /\.$/u.test(text) ? [{ ...whole, kind: 'heading-full-stop' }] : [];
		case 'summary':
		case 'sentence':
			return /[.?…]”?$/u.test(text) || text.endsWith('\ufffc')
				? []
				: [{ ...whole, kind: 'no-full-stop' }];
		case 'link':
			if (/^(?:https?:\/\/|www\.)/.test(text)) return [{ ...whole, kind: 'link-is-address' }];
			return emptyLinkTexts.test(text.trim()) ? [{ ...whole, kind: 'empty-link-text' }] : [];
		default:
			return [];
	}
}

export const textFormProblems = {
	'title-full-stop': (_: Written) =>
		mistake('Tiêu đề kết thúc bằng dấu chấm.', 'Bỏ dấu chấm ở cuối tiêu đề.'),
	'title-colon': (_: Written) =>
		reminder('Tiêu đề có dấu hai chấm.', 'Viết thành một cụm từ, đúng lời khách thấy hoặc nói.'),
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
};

type Found = TextProblem<keyof typeof textFormProblems>;
