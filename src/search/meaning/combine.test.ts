import { expect, test } from 'vitest';
import { combine } from './combine.ts';
import type { MeaningScores } from './evaluate.ts';

const query = { length: 5, unknown: [] };
const clear = makeScores([101, 0.9], [103, 0.05], [401, 0.03]);
const found = [
	{ number: 103, score: 36, coverage: 0.9 },
	{ number: 101, score: 30, coverage: 0.9 },
];

test('a clear meaning and words that hardly differ: the meaning decides', () => {
	const { ranked, refused } = combine({ words: found, meaning: clear, query });
	expect(ranked.map(({ number }) => number)).toEqual([101, 103, 401]);
	expect(refused).toBe(false);
});

test('a vague meaning: the words decide', () => {
	const vague = makeScores([101, 0.2], [103, 0.18], [401, 0.2]);
	expect(combine({ words: found, meaning: vague, query }).ranked[0]?.number).toBe(103);
});

test('what is meant beyond doubt comes first, and is certain', () => {
	const none = { ...makeScores([101, 0.01]), none: 0.99 };
	const combined = combine({ words: [], meaning: none, query, sure: [401, 205] });
	expect(combined.ranked.map(({ number }) => number)).toEqual([401, 205, 101]);
	expect(combined).toMatchObject({ certainty: 1, refused: false });
});

test('before the index is there, the model orders alone and refuses nothing', () => {
	const none = { ...makeScores([103, 0.01], [101, 0.02]), none: 0.97 };
	const combined = combine({ meaning: none, query });
	expect(combined.ranked[0]?.number).toBe(101);
	expect(combined).toMatchObject({ refused: false });
	expect(combined.certainty).toBeCloseTo(0.03);
});

test('a meaning that is clear is not refused, few as the words may be', () => {
	const words = [{ number: 206, score: 2, coverage: 0.2 }];
	const spoken = { ...makeScores([206, 0.7], [301, 0.02]), none: 0.09 };
	expect(combine({ words, meaning: spoken, query })).toMatchObject({ refused: false });
	const doubted = { ...makeScores([206, 0.3], [301, 0.02]), none: 0.5 };
	expect(combine({ words, meaning: doubted, query })).toMatchObject({ refused: true });
});

test('a bare subject that an article has whole is refused only when its meaning is foreign', () => {
	const words = [{ number: 401, score: 9, coverage: 1 }];
	const subject = { length: 2, unknown: [] };
	const at = (none: number) =>
		combine({ words, meaning: { ...makeScores([401, 0.1]), none }, query: subject });
	expect(at(0.75).certainty).toBeLessThan(0.49);
	expect(at(0.75).refused).toBe(false);
	expect(at(0.999).refused).toBe(true);
	const unknown = { length: 2, unknown: ['tiktok'] };
	expect(
		combine({ words, meaning: { ...makeScores([401, 0.1]), none: 0.75 }, query: unknown }).refused,
	).toBe(true);
});

test('refuses what means nothing here and has few of its words, and names those it does not know', () => {
	const none = { ...makeScores([101, 0.02]), none: 0.98 };
	const words = [{ number: 101, score: 2, coverage: 0.2 }];
	const combined = combine({ words, meaning: none, query: { length: 4, unknown: ['tiktok'] } });
	expect(combined).toMatchObject({ refused: true, unknown: ['tiktok'] });
	expect(combined.certainty).toBeLessThan(0.2);
});

test('the more of the query is found, the more certain it is', () => {
	const at = (score: number, coverage: number) =>
		combine({ words: [{ number: 101, score, coverage }], meaning: clear, query }).certainty;
	expect(at(40, 0.9)).toBeGreaterThan(at(10, 0.4));
	expect(at(10, 0.4)).toBeGreaterThan(at(1, 0));
});

function makeScores(...chances: [number, number][]): MeaningScores {
	return { chances: new Map(chances), none: 0.02, known: 0.9, knownWords: 0.9 };
}
