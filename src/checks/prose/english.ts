import { vietnameseSyllable } from '../../domain/english.ts';
import { reminder, type Written } from '../../domain/problem.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';
import { wholeWords } from './whole-words.ts';
import type { KnownNames } from './names.ts';

const asciiWord = /(?<![\p{L}\d.@/_-])[A-Za-z]{2,}(?![\p{L}\d@/_-])/gu;
/** Has a rule of its own. */
const pageWord = /^(?:fan)?pages?$/i;
const units = /^(?:KB|MB|GB|byte|bytes)$/;

/**
 * English words that are neither names nor written in brackets after their Vietnamese (style sheet,
 * rule 9), and the English of the glossary's terms. Words that the glossary says not to write are
 * reported as such. Partly: “spam” and “ban” look Vietnamese.
 */
export function englishWords(glossary: readonly GlossaryEntry[], { parts }: KnownNames) {
	const known = new Set(
		glossary
			.flatMap(({ term, avoid }) => [term, ...avoid])
			.flatMap((words) => words.toLowerCase().split(/\s+/)),
	);
	const terms = new Map(
		glossary.flatMap(({ term, en }) =>
			en === undefined || en.split(' ').every((word) => parts.has(word.toLowerCase()))
				? []
				: [[en.toLowerCase(), term] as const],
		),
	);
	const pattern = wholeWords([...terms.keys()]);

	return function findEnglishWords({ words }: ProseText): Found[] {
		const named =
			terms.size === 0
				? []
				: findAll(words, pattern, {
						kind: 'english-word',
						near: ([en]) => terms.get(en.toLowerCase().replace(/\s+/g, ' ')),
					});
		const isNamed = (index: number) =>
			named.some((one) => one.index <= index && index < one.index + one.written.length);
		const others = findAll(words, asciiWord, { kind: 'english-word' }).filter(
			({ index, written }) =>
				!isNamed(index) &&
				!vietnameseSyllable.test(written) &&
				!pageWord.test(written) &&
				!units.test(written) &&
				!parts.has(written.toLowerCase()) &&
				!known.has(written.toLowerCase()),
		);
		return [
			...named.filter(
				({ written }) => !known.has(written.toLowerCase()) && !pageWord.test(written),
			),
			...others,
		];
	};
}

export const englishProblems = {
	'english-word': ({ written, near }: Written) =>
		reminder(
			`“${written}” là từ tiếng Anh đứng một mình.`,
			near !== undefined
				? `Viết “${near}”; lần đầu có thể thêm tiếng Anh trong ngoặc đơn: “${near} (${written})”.`
				: 'Viết từ tiếng Việt trước, tiếng Anh trong ngoặc đơn sau nó; chữ trên màn hình thì đặt trong dấu “ ”, tên riêng thì thêm vào content/names.yml.',
		),
};

type Found = TextProblem<keyof typeof englishProblems>;
