import { expect, test } from 'vitest';
import { listAnswers, listArticles } from './search.ts';
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
	const query = { typed: '', understood: '', corrections: [] };
	const nothing = { answers: [], results: [], certainty: 1, refused: false, unknown: [] };
	return { query, ...nothing, ...changes };
}

test('one row per article, with the anchor of its best section', () =>
	expect(
		listArticles(makeResponse({ results: [makeResult(101, ['cach-xu-ly', 'dau-hieu'])] })),
	).toEqual([{ url: '/bai/101/', title: 'Bài 101', number: 101, anchor: 'cach-xu-ly' }]));

test('answers are listed by kind and name, every meaning of a code', () => {
	const error = { channel: 'facebook', code: '10', label: '#10', messages: [], meaning: '' };
	const rest = { fix: '', audience: 'shop' as const, path: '', articles: [] };
	const errors = ['facebook-10', 'harasocial-10'].map((id) => ({ id, ...error, ...rest }));
	const article = { number: 101, title: 'Bài 101', path: '/bai/101/' };
	const answers: SearchResponse['answers'] = [
		{ kind: 'error', id: 'facebook-10', errors, isChoice: true },
		{ kind: 'step', id: '101#buoc-1', step: { article, text: 'Mở', path: '/bai/101/#buoc-1' } },
	];
	expect(listAnswers(makeResponse({ answers }))).toEqual([
		{ kind: 'error', id: 'facebook-10' },
		{ kind: 'error', id: 'harasocial-10' },
		{ kind: 'step', id: '101#buoc-1' },
	]);
});

test('ten rows at most', () =>
	expect(
		listArticles(
			makeResponse({ results: Array.from({ length: 14 }, (_, at) => makeResult(at + 1, [])) }),
		),
	).toHaveLength(10));
