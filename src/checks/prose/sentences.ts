import { reminder, type Written } from '../../domain/problem.ts';
import type { TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

const most = 35;

/** Sentences of more than 35 syllables (style sheet, rule 13). */
export function findLongSentences({ text }: ProseText): Found[] {
	return [...text.matchAll(/[^.?!…]+(?:[.?!…]+(?!\s|$)[^.?!…]+)*/gu)].flatMap(
		({ index, 0: sentence }) => {
			const count = sentence.split(/\s+/).filter((word) => /[\p{L}\d\ufffc]/u.test(word)).length;
			if (count <= most) return [];
			const start = index + sentence.length - sentence.trimStart().length;
			const first = sentence.trim().split(/\s+/).slice(0, 6).join(' ').replaceAll('\ufffc', '…');
			return [{ kind: 'long-sentence', index: start, written: `${first} …`, near: String(count) }];
		},
	);
}

export const sentenceProblems = {
	'long-sentence': ({ written, near }: Written) =>
		reminder(
			`Câu “${written}” dài ${near ?? ''} tiếng.`,
			'Tách thành hai câu; mỗi câu nên dưới 35 tiếng.',
		),
};

type Found = TextProblem<keyof typeof sentenceProblems>;
