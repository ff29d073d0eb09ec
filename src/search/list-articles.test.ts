import { expect, test } from 'vitest';
import { listArticles } from './search.ts';
import type { SearchResponse, SearchResult } from './search.ts';

function makeResult(number: number, anchors: string[]): SearchResult {
	return {
		url: `/bai/${String(number)}/`,
		title: [
			{ text: 'Bài ', isAsked: false },
			{ text: String(number), isAsked: true },
		],
		number,
		channels: [],
		sections: anchors.map((anchor) => ({ anchor, heading: [], excerpt: [] })),
		score: 1,
		coverage: 1,
	};
}

function makeResponse(changes: Partial<SearchResponse>): SearchResponse {
	const query = { typed: '', understood: '', corrections: [], unknown: [] };
	return { query, answers: [], results: [], ...changes };
}

test('one row per article, with the anchor of its best section', () =>
	expect(
		listArticles(makeResponse({ results: [makeResult(101, ['cach-xu-ly', 'dau-hieu'])] })),
	).toEqual([{ url: '/bai/101/', title: 'Bài 101', number: 101, anchor: 'cach-xu-ly' }]));

test('the article of a direct answer comes first, listed or not', () => {
	const answers: SearchResponse['answers'] = [
		{ kind: 'article', article: { number: 204, title: 'Bài 204', path: '/bai/204/' } },
	];
	const listed = makeResponse({ answers, results: [makeResult(101, []), makeResult(204, ['a'])] });
	expect(listArticles(listed).map(({ number }) => number)).toEqual([204, 101]);
	const unlisted = makeResponse({ answers, results: [makeResult(101, [])] });
	expect(listArticles(unlisted).map(({ number }) => number)).toEqual([204, 101]);
});

test('ten rows at most', () =>
	expect(
		listArticles(
			makeResponse({ results: Array.from({ length: 14 }, (_, at) => makeResult(at + 1, [])) }),
		),
	).toHaveLength(10));
