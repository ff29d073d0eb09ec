import { mistake, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

/** Quotation marks, spaces around marks, dashes and dots (style sheet, rules 19 and 20). */
export function findMisplacedPunctuation({ text, words }: ProseText): Found[] {
	return [
		...findAll(text, /["«»„]/gu, { kind: 'straight-quotes', near: () => '“ ”' }),
		...findAll(words, /(?<![\p{L}\d])'[^'\n]+'(?!\p{L})/gu, {
			kind: 'straight-quotes',
			near: () => '‘ ’',
		}),
		...findAll(words, /(?<=\S)[ \u00a0]+[,.;:?…)](?!\d)/gu, { kind: 'space-before-mark' }),
		...findAll(text, /(?<=\S)[ \u00a0]+”/gu, { kind: 'space-before-mark' }),
		...findAll(
			words,
			/[,;:?…](?=[\p{L}“(])|(?<!(?<!\p{L})(?:TP|TX|TT|Q|P|TS))\.(?=\p{Lu}|[^\p{ASCII}\ufffc]\p{L})/gu,
			{
				kind: 'no-space-after-mark',
			},
		),
		...findAll(words, /\([ \u00a0]|“[ \u00a0]/gu, { kind: 'space-in-brackets' }),
		...findAll(words, /(?<=\S) {2,}(?=\S)/gu, { kind: 'double-space' }),
		...findAll(words, /\.{2,}/gu, { kind: 'dots', near: () => '…' }),
		...findAll(words, /(?<=\S)\s(?:-|--|—)\s(?=\S)|—/gu, { kind: 'aside-dash', near: () => '–' }),
		...findAll(words, /(?<![\p{L}-])\p{L}+-\p{L}+(?![\p{L}-])/gu, {
			kind: 'hyphen-in-word',
			near: ([word]) => word.replace('-', ' '),
		}).filter(({ written }) => /[^\p{ASCII}]/u.test(written)),
	];
}

export const punctuationProblems = {
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
};

type Found = TextProblem<keyof typeof punctuationProblems>;
