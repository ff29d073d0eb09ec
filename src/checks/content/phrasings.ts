import { describer, mistake, reminder, type Problem } from '../../domain/problem.ts';
import { makeToldWords } from '../../domain/told-words.ts';
import type { Library } from '../../library/model.ts';
import { readPhrasings, type Said } from '../../reading/phrasings-file.ts';

/**
 * What is wrong with the sentences of customers, form included: a sentence may stand under two articles only with a
 * reason, and two that read alike add nothing.
 */
export async function checkPhrasings(directory: string, library: Library): Promise<Problem[]> {
	const { said, around, problems } = await readPhrasings(directory, library.articles.values());
	const readTold = makeToldWords(around);
	return [...problems, ...compareSaid(said, (text) => readTold(text).join(' '))];
}

/** Sentences that are the same once they are folded and nothing is left of greetings. */
function compareSaid(said: readonly Said[], keyOf: (text: string) => string): Problem[] {
	return [...Map.groupBy(said, ({ says }) => keyOf(says)).values()].flatMap(([first, ...others]) =>
		others.flatMap((other) => {
			if (!first) return [];
			const place = { file: other.file, line: other.line };
			const written = other.says;
			if (first.number === other.number)
				return describe('phrasing-twice', place, { written, other: first.says });
			if (other.number === undefined)
				return describe('phrasing-elsewhere-too', place, { written, other: first.file });
			if (first.reason !== undefined && other.reason !== undefined) return [];
			return describe('phrasing-under-two', place, { written, other: first.file });
		}),
	);
}

/** Sentences of customers, in `phrasings.yml` and `content/search/elsewhere.yml`. */
export const phrasingProblems = {
	'phrasing-under-two': ({ written, other }: PhrasingPlaces) =>
		mistake(
			`Câu “${written}” cũng đứng trong ${other} mà không có lý do.`,
			'Giữ câu ở bài trả lời đúng nhất; nếu cả hai bài đều đúng thì ghi { says: câu, reason: vì sao } ở cả hai.',
		),
	'phrasing-elsewhere-too': ({ written, other }: PhrasingPlaces) =>
		mistake(
			`Câu “${written}” có trong ${other} lại nằm trong nhóm chưa có bài nào trả lời.`,
			'Xóa câu ở một trong hai nơi: hoặc bài này trả lời được, hoặc chưa có bài nào.',
		),
	'phrasing-twice': ({ written, other }: PhrasingPlaces) =>
		reminder(
			`Câu “${written}” giống câu “${other}” khi bỏ dấu và lời chào, nên không thêm được gì.`,
			'Xóa một câu, hoặc thay bằng một cách nói khác hẳn.',
		),
};

const describe = describer(phrasingProblems);

interface PhrasingPlaces {
	written: string;
	/** Where it stands too, or what it is like. */
	other: string;
}
