import { expect, test } from 'vitest';
import type { QueryPlan } from '../typed/query.ts';
import { rankPages } from './ranking.ts';
import type { Posting } from './ranking.ts';
import { readVocabulary } from '../typed/vocabulary.ts';
import { makeShortTextScorer, readShortText } from './short-text.ts';

const posting = (page: number, positions: number[], fields: string[] = []): Posting => ({
	page,
	score: 1,
	positions,
	fields,
});
const term = (word: string, weight = 1) => ({
	typed: word,
	words: [{ word, weight, isPrefix: false, share: 1 }],
});
const plan = (...words: string[]): QueryPlan => ({
	typed: words.join(' '),
	understood: words.join(' '),
	corrections: [],
	terms: words.map((word) => term(word)),
	phrases: [],
});
const order = (query: QueryPlan, index: Record<string, Posting[]>) =>
	rankPages(query, ({ word }) => index[word] ?? [], 100).map(({ page }) => page);

test('a word that a page lacks lowers the page but does not remove it', () =>
	expect(
		order(plan('hop', 'thu'), { hop: [posting(1, [0]), posting(2, [0])], thu: [posting(2, [9])] }),
	).toEqual([2, 1]));

test('words side by side outrank the same words apart', () =>
	expect(
		order(plan('hop', 'thu'), {
			hop: [posting(1, [0]), posting(2, [0])],
			thu: [posting(1, [30]), posting(2, [1])],
		}),
	).toEqual([2, 1]));

test('words in the order of the query outrank them turned round', () =>
	expect(
		order(plan('hop', 'thu'), {
			hop: [posting(1, [1]), posting(2, [0])],
			thu: [posting(1, [0]), posting(2, [1])],
		}),
	).toEqual([2, 1]));

test('a page that opens with the whole query outranks one that has it further down', () => {
	const index = {
		hop: [posting(1, [40]), posting(2, [4])],
		thu: [posting(1, [41]), posting(2, [5])],
	};
	expect(order(plan('hop', 'thu'), index)).toEqual([2, 1]);
	const half = { ...index, thu: [posting(1, [41]), posting(2, [50])] };
	expect(order(plan('hop', 'thu'), half)).toEqual([1, 2]);
});

test('the query in the title outranks it in the text; in a symptom too', () => {
	const index = {
		hop: [posting(1, [9]), posting(2, [9], ['title'])],
		thu: [posting(1, [10]), posting(2, [10], ['title'])],
	};
	expect(order(plan('hop', 'thu'), index)).toEqual([2, 1]);
	const said = {
		hop: [posting(1, [9], ['said0']), posting(2, [9], ['said3'])],
		thu: [posting(1, [10], ['said1']), posting(2, [10], ['said3'])],
	};
	expect(order(plan('hop', 'thu'), said)).toEqual([2, 1]);
});

test('a synonym finds a page that the word itself does not, and ranks it lower', () => {
	const query: QueryPlan = {
		...plan('inbox'),
		phrases: [{ at: 0, length: 1, weight: 0.5, terms: [term('tin'), term('nhan')] }],
	};
	const index = {
		inbox: [posting(1, [0])],
		tin: [posting(2, [4]), posting(3, [4])],
		nhan: [posting(2, [5])],
	};
	expect(order(query, index)).toEqual([1, 2]);
});

test('a doubtful reading counts less than a sure one', () => {
	const query: QueryPlan = {
		...plan(),
		terms: [{ typed: 'x', words: [term('a', 1).words, term('b', 0.4).words].flat() }],
	};
	expect(order(query, { a: [posting(1, [0])], b: [posting(2, [0])] })).toEqual([1, 2]);
});

test('no terms, no pages', () => expect(order(plan(), {})).toEqual([]));

test('a title that the query has whole outranks a longer one with the same words', () => {
	const vocabulary = readVocabulary({ pages: 100, words: [[10, 'ẩn tập tin hiển thị quản lý']] });
	const query = plan('ẩn', 'tập', 'tin', 'hiển');
	const scoreText = makeShortTextScorer(query, vocabulary);
	const score = (title: string) => scoreText(readShortText(title));
	expect(score('Ẩn tập tin')).toBeGreaterThan(score('Ẩn quản lý tập thị tin'));
	expect(score('Quản lý')).toBe(0);
	expect(score('')).toBe(0);
});
