import { reminder, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';
import type { KnownNames } from './names.ts';

// The first word of a sentence, of a heading or after a colon has its capital anyway.
const run = /(?<=[\p{L}\d,%)”]\s)(?:\p{Lu}\p{Ll}*\s)+\p{Lu}\p{Ll}*(?!\p{L})/gu;
const shouted = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** Makes the rule for capitals where Vietnamese has none: “Cách Xử Lý”, “LƯU Ý” (style sheet, rule 21). */
export function needlessCapitals({ parts }: KnownNames) {
	const isVietnameseWord = (word: string) =>
		word !== 'Trang' && !parts.has(word.toLocaleLowerCase('vi'));

	return function findCapitals({ words }: ProseText): Found[] {
		return [
			...findAll(words, run, { kind: 'capitalised-words' }).filter(
				({ written }) => written.split(/\s/).filter(isVietnameseWord).length >= 2,
			),
			...findAll(words, shouted, {
				kind: 'capitals-only',
				near: ([word]) => word.toLocaleLowerCase('vi'),
			}).filter(({ written }) => /[^\p{ASCII}]/u.test(written)),
		];
	};
}

export const capitalProblems = {
	'capitalised-words': ({ written }: Written) =>
		reminder(
			`“${written}” viết hoa nhiều tiếng liền nhau.`,
			'Chỉ viết hoa chữ đầu câu và tên riêng; chữ trên màn hình thì đặt trong dấu “ ”. Tên riêng thì thêm vào content/names.yml.',
		),
	'capitals-only': ({ written, near }: Written) =>
		reminder(`“${written}” viết toàn chữ hoa.`, `Viết “${near ?? ''}”.`),
};

type Found = TextProblem<keyof typeof capitalProblems>;
