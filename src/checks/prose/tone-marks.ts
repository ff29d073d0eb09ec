import { mistake, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

const newPlacement =
	/(?<!\p{L})(?:\p{L}*o[àáảãạèéẻẽẹ]|(?:\p{L}*(?![qQ])\p{L})?u[ỳýỷỹỵ])(?!\p{L})/giu;
const misplaced = /(?<!\p{L})\p{L}*(?:[òóỏõọ][ae]|[ùúủũụ]y)\p{L}+(?!\p{L})/giu;
const afterQuGi = /(?<!\p{L})(?:q[ùúủũụ]|g[ìíỉĩị][aăâeêoôơuư])\p{L}*/giu;

/** Cheap to look for, and missing from nearly every text. */
const suspect = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|[òóỏõọ][ae]|[ùúủũụ]y|q[ùúủũụ]|g[ìíỉĩị][aăâeêoôơuư]/iu;

/** Tone marks in the traditional place: hóa, hủy; hoàn, chuyển; quý, giá (style sheet, rule 2). */
export function findMisplacedTones({ text }: ProseText): Found[] {
	if (!suspect.test(text)) return [];
	return [
		...findAll(text, newPlacement, { kind: 'tone-place', near: ([word]) => moveTone(word, -1) }),
		...findAll(text, misplaced, { kind: 'tone-place', near: ([word]) => moveTone(word, 1) }),
		...findAll(text, afterQuGi, { kind: 'tone-place', near: ([word]) => moveTone(word, 1) }),
	];
}

/** Moves the tone mark to the letter before or after the one that carries it. */
function moveTone(word: string, by: 1 | -1): string {
	const letters = [...word.normalize('NFC')].map((letter) => letter.normalize('NFD'));
	const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
	const from = letters.findIndex((letter) => tones.test(letter));
	const mark = tones.exec(letters[from] ?? '')?.[0] ?? '';
	return letters
		.map((letter, index) => {
			if (index === from) return letter.replace(tones, '');
			return index === from + by ? letter + mark : letter;
		})
		.join('')
		.normalize('NFC');
}

export const toneProblems = {
	'tone-place': ({ written, near }: Written) =>
		mistake(`Dấu thanh trong “${written}” đặt sai chỗ.`, `Viết “${near ?? ''}”.`),
};

type Found = TextProblem<keyof typeof toneProblems>;
