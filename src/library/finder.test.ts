import { describe, expect, test } from 'vitest';
import type { Finder, FinderAnswer, FinderQuestion } from '../schemas/finder.ts';
import { checkFinder, finderSteps } from './finder.ts';

const to = (
	id: string,
	target: { question?: string; article?: number },
	unsure = false,
): FinderAnswer => ({
	id,
	says: `Chọn ${id}`,
	because: target.article ? 'Vì bạn thấy điều đó.' : undefined,
	unsure,
	...target,
});
const question = (id: string, answers: FinderAnswer[]): FinderQuestion => ({
	id,
	asks: `Câu ${id}?`,
	answers,
});
const good: Finder = {
	start: 'dau',
	questions: [
		question('dau', [
			to('tin', { question: 'hop-thu' }),
			to('gui', { article: 201 }),
			to('khong-chac', { question: 'hop-thu' }, true),
		]),
		question('hop-thu', [to('co', { article: 103 }), to('khong-chac', { article: 101 }, true)]),
	],
};
const articles = { known: new Set([101, 103, 201]), reached: [101, 103, 201] };

describe('finderSteps', () => {
	test('gives each way its own pages', () =>
		expect(finderSteps(good).map((step) => step.path)).toEqual([
			'/chan-doan/',
			'/chan-doan/tin/',
			'/chan-doan/tin/co/',
			'/chan-doan/tin/khong-chac/',
			'/chan-doan/gui/',
			'/chan-doan/khong-chac/',
			'/chan-doan/khong-chac/co/',
			'/chan-doan/khong-chac/khong-chac/',
		]));

	test('keeps the answers so far, each with the page that changes it', () => {
		const end = finderSteps(good).find((step) => step.path === '/chan-doan/tin/co/');
		expect(end?.end?.article).toBe(103);
		expect(end?.trail.map(({ answer, path }) => [answer.id, path])).toEqual([
			['tin', '/chan-doan/'],
			['co', '/chan-doan/tin/'],
		]);
	});
});

describe('checkFinder', () => {
	test('finds nothing wrong with a good finder', () =>
		expect(checkFinder(good, articles)).toEqual([]));

	const chain = (length: number): Finder => ({
		start: 'c1',
		questions: Array.from({ length }, (_, index) =>
			question(`c${index + 1}`, [
				to('tiep', index + 1 < length ? { question: `c${index + 2}` } : { article: 101 }),
				to('khong-chac', { article: 103 }, true),
			]),
		),
	});

	test.each<[string, Finder, object]>([
		[
			'a loop',
			{
				start: 'a',
				questions: [question('a', [to('x', { question: 'a' }), to('u', { article: 101 }, true)])],
			},
			{ fault: 'loop', question: 'a' },
		],
		['a fifth question', chain(5), { fault: 'too-many-answers', question: 'c5' }],
		[
			'a question that does not exist',
			{
				start: 'a',
				questions: [question('a', [to('x', { question: 'b' }), to('u', { article: 101 }, true)])],
			},
			{ fault: 'unknown-question', names: 'b' },
		],
		[
			'an article that does not exist',
			{
				start: 'a',
				questions: [question('a', [to('x', { article: 999 }), to('u', { article: 101 }, true)])],
			},
			{ fault: 'unknown-article', article: 999 },
		],
		[
			'a start that does not exist',
			{ start: 'z', questions: good.questions },
			{ fault: 'unknown-question', names: 'z' },
		],
		[
			'no way on for the unsure',
			{
				start: 'a',
				questions: [question('a', [to('x', { article: 101 }), to('y', { article: 103 })])],
			},
			{ fault: 'no-unsure-answer', question: 'a' },
		],
		[
			'a question nobody reaches',
			{
				...good,
				questions: [...good.questions, question('le', [to('u', { article: 101 }, true)])],
			},
			{ fault: 'unused-question', question: 'le' },
		],
		[
			'an article nobody reaches',
			{ start: 'a', questions: [question('a', [to('u', { article: 101 }, true)])] },
			{ fault: 'unreached-article', article: 103 },
		],
	])('reports %s', (_name, finder, fault) =>
		expect(checkFinder(finder, articles)).toContainEqual(expect.objectContaining(fault)),
	);

	test('allows exactly four answers', () =>
		expect(checkFinder(chain(4), { ...articles, reached: [101, 103] })).toEqual([]));
});
