import type { ArticleEntry } from '../../reading/entries.ts';
import { describeProblem, type Problem } from '../problems.ts';

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
			describeProblem('bold-label', place, { written }),
		);
		// In a table the head of the column says what kind of bound it is.
		if (text.trimStart().startsWith('|') || !text.includes('as="value"')) return labels;
		const limits = [...text.matchAll(limitValue)].filter(
			({ groups }) => !boundBefore.test(groups?.['before'] ?? ''),
		);
		return [
			...labels,
			...limits.map(({ groups }) =>
				describeProblem('bare-limit', place, { written: groups?.['id'] ?? '' }),
			),
		];
	});
}
