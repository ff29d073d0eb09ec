import type { Library } from '../../library/model.ts';
import type { Elsewhere } from '../../schemas/phrasings.ts';
import { NONE } from './model.ts';

/** A title or symptom was weighed by its author; a finder's answer stands for its whole path. */
const WEIGHTS = { title: 2, symptom: 2, lookAlike: 1, finder: 0.7, phrasing: 1, elsewhere: 1 };

/** What the library itself says of its articles: titles, symptoms, look-alikes and answers of the finder. */
export function listLibraryExamples(library: Library): MeaningExample[] {
	const shown = [...library.articles.values()].filter(({ archived }) => !archived);
	const isShown = new Set(shown.map(({ number }) => number));
	const own = shown.flatMap(({ number, title, symptoms, notThis }) => [
		{ text: title.plain, classes: [number], weight: WEIGHTS.title },
		...symptoms.map((text) => ({ text, classes: [number], weight: WEIGHTS.symptom })),
		...notThis.map(({ says, article }) => ({
			text: says.plain,
			classes: [article],
			weight: WEIGHTS.lookAlike,
		})),
	]);
	const answers = (library.finder?.questions ?? []).flatMap(({ answers }) =>
		answers.flatMap(({ says, article }) =>
			article === undefined ? [] : [{ text: says, classes: [article], weight: WEIGHTS.finder }],
		),
	);
	return [...own, ...answers].filter(({ classes }) =>
		classes.every((number) => isShown.has(number)),
	);
}

/** What customers say: sentences of articles, one that stands under several counted for each in part. */
export function listPhrasingExamples(
	phrasings: ReadonlyMap<number, readonly string[]>,
): MeaningExample[] {
	const articles = new Map<string, number[]>();
	for (const [number, sentences] of phrasings)
		for (const text of sentences) articles.set(text, [...(articles.get(text) ?? []), number]);
	return [...articles].map(([text, classes]) => ({ text, classes, weight: WEIGHTS.phrasing }));
}

/** What customers ask that no article answers. */
export function listElsewhereExamples(elsewhere: Elsewhere): MeaningExample[] {
	return elsewhere.flatMap(({ says }) =>
		says.map((text) => ({ text, classes: [NONE], weight: WEIGHTS.elsewhere })),
	);
}

/** A text and what it means: numbers of articles, or `NONE`. */
export interface MeaningExample {
	text: string;
	classes: readonly number[];
	/** How much it counts; 1 is a sentence of a customer. */
	weight: number;
}
