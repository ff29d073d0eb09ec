import type { AnswerArticle } from './answers.ts';
import type { SearchResponse } from './search.ts';

const MOST_ROWS = 10;

/**
 * A response as plain rows for other tools, best first, one per article with its best section. An article that is
 * answered directly (by its number, or by an error code with one meaning) comes first, as it does on the page.
 */
export function makeRows({ answers, results }: SearchResponse): ResultRow[] {
	const found = results.map(({ url, title, number, sections }): ResultRow => {
		const anchor = sections[0]?.anchor;
		return {
			url,
			title: title.map(({ text }) => text).join(''),
			...(number !== undefined && { number }),
			...(anchor !== undefined && { anchor }),
		};
	});
	const once = new Map(listAnswered(answers).map((article) => [article.number, article]));
	const first = [...once.values()].map(
		({ number, title, path }): ResultRow =>
			found.find((own) => own.number === number) ?? { url: path, title, number },
	);
	return [...first, ...found.filter((row) => !first.includes(row))].slice(0, MOST_ROWS);
}

/** The articles that the query names beyond doubt: by number, or by an error code with one meaning. */
export function listAnswered(answers: SearchResponse['answers']): AnswerArticle[] {
	return answers.flatMap((answer) => {
		if (answer.kind === 'article') return [answer.article];
		if (answer.kind === 'error' && !answer.isChoice)
			return answer.errors[0]?.articles.slice(0, 1) ?? [];
		return [];
	});
}

export interface ResultRow {
	/** Path from the site root. */
	url: string;
	title: string;
	number?: number;
	/** Of its best section. */
	anchor?: string;
}
