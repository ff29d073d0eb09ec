import { describe, expect, test } from 'vitest';
import { idf, readVocabulary, writeVocabulary } from './vocabulary.ts';

const counts = new Map([
	['tin', 40],
	['tìn', 1],
	['nhắn', 30],
	['nhận', 20],
	['nhanh', 3],
	['đang', 5],
]);
const vocabulary = readVocabulary(writeVocabulary(60, counts));

test('keeps every word; counts above 8 only roughly', () => {
	expect(vocabulary.frequency('nhanh')).toBe(3);
	expect(vocabulary.frequency('tin')).toBeGreaterThan(30);
	expect(vocabulary.frequency('tin')).toBeLessThanOrEqual(40);
	expect(vocabulary.frequency('không')).toBe(0);
});

test('adds the spellings of a folded word up, to all pages at most', () => {
	expect(vocabulary.foldedFrequency('nhan')).toBeGreaterThan(vocabulary.frequency('nhắn'));
	expect(vocabulary.foldedFrequency('nhan')).toBeLessThanOrEqual(60);
	expect(
		vocabulary
			.spellings('nhan')
			.map(({ word }) => word)
			.sort(),
	).toEqual(['nhận', 'nhắn'].sort());
});

describe('completions', () => {
	test.each([
		['nh', ['nhắn', 'nhận', 'nhanh']],
		['nhă', ['nhắn']],
		['nhắ', ['nhắn']],
		['nhâ', ['nhận']],
		['da', ['đang']],
		['đa', ['đang']],
		['x', []],
	])('%j goes on to %j', (prefix, words) =>
		expect(vocabulary.completions(prefix).map(({ word }) => word)).toEqual(words),
	);
});

test('a rare word tells more than a common one, and even the commonest tells something', () => {
	expect(idf(60, 1)).toBeGreaterThan(idf(60, 30));
	expect(idf(60, 60)).toBeGreaterThan(0);
	expect(idf(60, 90)).toBe(idf(60, 60));
});
