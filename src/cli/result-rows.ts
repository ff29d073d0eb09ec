import type { SearchResponse } from '../search/search.ts';

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
	const answered = answers.flatMap((answer) => {
		if (answer.kind === 'article') return [answer.article];
		if (answer.kind === 'error' && !answer.isChoice)
			return answer.errors[0]?.articles.slice(0, 1) ?? [];
		return [];
	});
	const once = new Map(answered.map((article) => [article.number, article]));
	const first = [...once.values()].map(
		({ number, title, path }): ResultRow =>
			found.find((own) => own.number === number) ?? { url: path, title, number },
	);
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
