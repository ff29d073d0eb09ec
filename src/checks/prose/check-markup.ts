import type { ArticleEntry } from '../../reading/entries.ts';
import { describer, type Problem, reminder, type Written } from '../../domain/problem.ts';

const boldLabel = /\*\*(“[^“”*]*”)\*\*/gu;
const limitValue = /(?<before>[^<>]*)<Limit\s+id="(?<id>[^"]*)"\s+as="value"/gu;
const boundBefore =
	/(?<!\p{L})(?:tối đa|nhiều nhất|tối thiểu|ít nhất|trên|dưới|hơn|quá|vượt|khoảng|trong vòng|trong|từ|đến|tới|được|hạn|còn|là|đúng|sau|mỗi|bằng|đủ)\s+$/iu;

/**
 * Wording that only the source shows: a label in quotation marks and in bold as well (rule 10), a
 * limit cited as a bare number (rule 16).
 */
export function checkMarkup({ file, source }: ArticleEntry): Problem[] {
	return source.split('\n').flatMap((text, index) => {
		const place = { file, line: index + 1 };
		const labels = [...text.matchAll(boldLabel)].map(([, written = '']) =>
			describe('bold-label', place, { written }),
		);
		// In a table the head of the column says what kind of bound it is.
		if (text.trimStart().startsWith('|') || !text.includes('as="value"')) return labels;
		const limits = [...text.matchAll(limitValue)].filter(
			({ groups }) => !boundBefore.test(groups?.['before'] ?? ''),
		);
		return [
			...labels,
			...limits.map(({ groups }) =>
				describe('bare-limit', place, { written: groups?.['id'] ?? '' }),
			),
		];
	});
}

export const markupProblems = {
	'bold-label': ({ written }: Written) =>
		reminder(
			`Nhãn ${written} vừa nằm trong dấu “ ” vừa in đậm.`,
			'Giữ dấu “ ” và bỏ hai cặp dấu *.',
		),
	'bare-limit': ({ written }: Written) =>
		reminder(
			`Giới hạn “${written}” đứng trần, người đọc không biết là tối đa hay ít nhất.`,
			'Thêm từ chỉ mức ngay trước (tối đa, ít nhất, hơn, khoảng …), hoặc bỏ as="value".',
		),
};

const describe = describer(markupProblems);
