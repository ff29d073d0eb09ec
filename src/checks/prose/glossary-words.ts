import { mistake, type Written } from '../../domain/problem.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';
import { wholeWords } from './whole-words.ts';
import type { KnownNames } from './names.ts';
import { isFirstNaming } from './forbidden-words.ts';

/** Makes the rule for the words that the glossary says not to write (style sheet, rule 7). */
export function avoidedWords(glossary: readonly GlossaryEntry[], { properNames }: KnownNames) {
	const terms = new Map(
		glossary.flatMap(({ term, avoid }) =>
			avoid.map((word) => [word.toLocaleLowerCase('vi'), term]),
		),
	);
	const pattern = wholeWords([...terms.keys()]);
	// “App” in “Mini App” is part of a name, and a term may contain a word that is avoided alone.
	const wholes = wholeWords([...properNames, ...glossary.map(({ term }) => term)]);

	return function findAvoidedWords({ words }: ProseText): Found[] {
		if (terms.size === 0) return [];
		const found = findAll(words, pattern, {
			kind: 'avoided-word',
			near: ([word]) => terms.get(word.toLocaleLowerCase('vi').replace(/\s+/g, ' ')),
		});
		if (found.length === 0) return [];
		const allowed = [...words.matchAll(wholes)].map(({ index, 0: { length } }) => ({
			index,
			end: index + length,
		}));
		return found.filter(
			({ index, written: { length } }) =>
				!isFirstNaming(words, index) &&
				!allowed.some((whole) => whole.index <= index && index + length <= whole.end),
		);
	};
}

export const avoidedWordProblems = {
	'avoided-word': ({ written, near }: Written) =>
		mistake(
			`Bảng thuật ngữ không dùng từ “${written}”.`,
			`Viết “${near ?? ''}”; nếu là chữ trên màn hình thì đặt trong dấu “ ”.`,
		),
};

type Found = TextProblem<keyof typeof avoidedWordProblems>;
