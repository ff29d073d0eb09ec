import { describe, expect, test } from 'vitest';
import { findCodeQuestion, findQuestion } from './questions.ts';
import type { ThingsQuestion } from './things.ts';

const makeQuestion = (id: string, reaches: number[]): ThingsQuestion => ({
	id,
	reaches,
	isFirst: id === 'dau',
});
const questions = [
	makeQuestion('dau', [101, 102, 201, 204, 205]),
	makeQuestion('gui', [201, 204, 205]),
	makeQuestion('ve', [101, 102]),
];
const ranked = (shares: Record<number, number>) =>
	Object.entries(shares)
		.map(([number, share]) => ({ number: Number(number), score: Math.log(share) }))
		.sort((a, b) => b.score - a.score);
const ask = (shares: Record<number, number>, words: string[]) =>
	findQuestion(ranked(shares), { words, questions }).map(({ id }) => id);

describe('a short query that may mean several articles', () => {
	const words = ['khong', 'gui', 'duoc', 'tin'];
	test('gets the narrowest question that tells them apart', () =>
		expect(ask({ 201: 0.4, 204: 0.3, 205: 0.2, 101: 0.1 }, words)).toEqual(['gui']));
	test('gets none when one of them is clear', () =>
		expect(ask({ 201: 0.7, 204: 0.2, 205: 0.1 }, words)).toEqual([]));
	test('gets none when only the first question of all would do', () =>
		expect(ask({ 201: 0.35, 101: 0.35, 204: 0.15, 102: 0.15 }, words)).toEqual([]));
	test('gets none when it is no short query', () =>
		expect(ask({ 201: 0.4, 204: 0.3, 205: 0.3 }, [...words, 'cho', 'khach', 'cu'])).toEqual([]));
});

describe('a code with several meanings', () => {
	const article = (number: number) => ({ number, title: '', path: '' });
	const error = (id: string, number: number) => ({
		id,
		channel: 'facebook',
		code: '10',
		label: '#10',
		messages: [],
		meaning: '',
		fix: '',
		audience: 'shop' as const,
		path: '',
		articles: [article(number)],
	});
	const errors = [error('a', 201), error('b', 204)];
	const answers = [{ kind: 'error' as const, id: 'a', errors, isChoice: true }];
	test.each(['lỗi 10', '#10', '(#10)', 'báo lỗi 10', 'error 10'])('%j gets a question', (typed) =>
		expect(findCodeQuestion(answers, { typed, questions }).map(({ id }) => id)).toEqual(['gui']),
	);
	test('whoever said more has answered it', () =>
		expect(findCodeQuestion(answers, { typed: 'lỗi 10 quá 24 giờ', questions })).toEqual([]));
});
