import { toWrite } from '../../domain/to-write.ts';
import { describer, mistake, type Place, type Problem } from '../../domain/problem.ts';
import { shorten } from '../../domain/shorten.ts';
import { lineOf, type ContentEntries } from '../../reading/entries.ts';

/** Hints of `npm run new` that still stand where their author has to write: nobody may read them. */
export function checkUnwritten({ articles, finder }: ContentEntries): Problem[] {
	const inArticles = articles.flatMap(({ file, source }) =>
		source.split('\n').flatMap((text, index) => {
			const at = text.indexOf(toWrite);
			const written = text.slice(at + toWrite.length).replace(/(?:">|["'])?\s*$/, '');
			return at < 0
				? []
				: [
						describe(
							'not-written',
							{ file, line: index + 1 },
							{ written: shorten(written.trim()) },
						),
					];
		}),
	);
	const inFinder = finder?.data.questions.flatMap(({ answers }, index) =>
		answers.flatMap((answer, position) =>
			(['says', 'because'] as const).flatMap((key) => {
				const path = `questions.${String(index)}.answers.${String(position)}.${key}`;
				return findUnwritten(answer[key], { file: finder.file, line: lineOf(finder, path) });
			}),
		),
	);
	return [...inArticles, ...(inFinder ?? [])];
}

/** The same for one value, which holds nothing else where it is still a hint. */
export function findUnwritten(text: string | undefined, place: Place): Problem[] {
	if (text?.startsWith(toWrite) !== true) return [];
	return [describe('not-written', place, { written: text.slice(toWrite.length).trim() })];
}

export const unwrittenProblems = {
	'not-written': ({ written }: { written: string }) =>
		mistake(
			`Chỗ này còn lời nhắc của bài mẫu: “${written}”.`,
			'Viết nội dung thay cho lời nhắc; dòng không cần thì xóa.',
		),
};

const describe = describer(unwrittenProblems);
