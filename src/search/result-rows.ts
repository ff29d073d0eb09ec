import type { SearchResponse } from './search.ts';
import type { StartArticle } from './start-file.ts';

const MOST_ROWS = 10;

/**
 * A response as plain rows for other tools, best first, one per article with its best section. An article that is
 * answered directly (by its number, or by an error code with one meaning) comes first, as it does on the page.
 */
export function makeRows(
	{ answers, results }: SearchResponse,
	articles: readonly StartArticle[],
): ResultRow[] {
	const found = results.map(({ url, title, number, sections }): ResultRow => {
		const anchor = sections[0]?.anchor;
		return {
			url,
			title: title.map(({ text }) => text).join(''),
			...(number !== undefined && { number }),
			...(anchor !== undefined && { anchor }),
		};
	});
	const answered = answers.flatMap((answer) => {
		if (answer.kind === 'article') return [answer.article.number];
		if (answer.kind === 'error' && !answer.isChoice)
			return answer.errors[0]?.articles.slice(0, 1) ?? [];
		return [];
	});
	const first = answered.flatMap((number): ResultRow[] => {
		const row = found.find((own) => own.number === number);
		const article = articles.find((own) => own.number === number);
		if (row) return [row];
		return article ? [{ url: article.path, title: article.title, number }] : [];
	});
	return [...first, ...found.filter((row) => !first.includes(row))].slice(0, MOST_ROWS);
}

export interface ResultRow {
	/** Path from the site root. */
	url: string;
	title: string;
	number?: number;
	/** Of its best section. */
	anchor?: string;
}
