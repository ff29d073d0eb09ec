import { toWrite } from '../domain/to-write.ts';
import type { ContentEntries } from '../reading/entries.ts';
import { addToList } from '../reading/yaml-edits.ts';
import type { FinderQuestion } from '../schemas/finder.ts';

/**
 * The finder with an answer that leads to a new article: where its look-alike is told apart, else
 * where most answers end in its topic. `undefined` when no question fits.
 */
export function withFinderAnswer(
	finder: string,
	{ entries, topic, lookAlike, answer }: NewAnswer,
): string | undefined {
	const questions = entries.finder?.data.questions ?? [];
	const numbers = new Set(
		entries.articles.filter((entry) => entry.topic === topic).map(({ data }) => data.number),
	);
	const count = ({ answers }: FinderQuestion, isMeant: (article: number) => boolean) =>
		answers.filter(({ article }) => article !== undefined && isMeant(article)).length;
	const position = bestOf(
		questions.map(
			(question) =>
				count(question, (article) => article === lookAlike) * 100 +
				count(question, (article) => numbers.has(article)),
		),
	);
	const question = questions[position];
	if (!question) return undefined;
	const taken = new Set(question.answers.map(({ id }) => id));
	let id = answer.id;
	for (let next = 2; taken.has(id); next += 1) id = `${answer.id}-${String(next)}`;
	// “Không chắc” stays last.
	const unsure = question.answers.findIndex((one) => one.unsure);
	return addToList(finder, {
		path: ['questions', position, 'answers'],
		item: { ...answer, id, because: `${toWrite} Một câu, vì sao là bài này.` },
		...(unsure >= 0 && { before: unsure }),
	});
}

/** The position of the highest, -1 when none is above zero. */
function bestOf(points: readonly number[]): number {
	const highest = Math.max(0, ...points);
	return highest === 0 ? -1 : points.indexOf(highest);
}

interface NewAnswer {
	entries: ContentEntries;
	topic: string;
	lookAlike: number | undefined;
	answer: { id: string; says: string; article: number };
}
