import { expect, test } from 'vitest';
import { meanQuality, measure, percentile, shareOfAccented } from './quality.ts';

test('counts ranks and empty lists', () => {
	const quality = measure([
		{ rank: 0, found: 10 },
		{ rank: 2, found: 10 },
		{ rank: -1, found: 10 },
		{ rank: -1, found: 0 },
	]);
	expect(quality).toEqual({
		recall1: 0.25,
		recall3: 0.5,
		recall10: 0.5,
		mrr10: (1 + 1 / 3) / 4,
		empty: 0.25,
	});
});

test('the mean leaves “tone” out and weighs every variant the same', () => {
	const all = (value: number) => ({
		recall1: value,
		recall3: value,
		recall10: value,
		mrr10: value,
		empty: value,
	});
	const mean = meanQuality({ full: { acc: all(1), tone: all(0) }, keyword: { acc: all(0.5) } });
	expect(mean.recall1).toBe(0.75);
});

test('a variant is compared with the accented form of its own queries', () => {
	const outcomes = [
		{ rank: 0, accentedRank: 0, found: 10 },
		{ rank: 3, accentedRank: 0, found: 10 },
		{ rank: -1, accentedRank: 1, found: 10 },
	];
	expect(shareOfAccented(outcomes)).toBe(0.5);
	expect(shareOfAccented([{ rank: -1, accentedRank: 4, found: 0 }])).toBeNaN();
});

test('percentiles', () => {
	expect(percentile([5, 1, 3], 0.5)).toBe(3);
	expect(percentile([5, 1, 3], 0.95)).toBe(5);
	expect(percentile([], 0.5)).toBe(0);
});
