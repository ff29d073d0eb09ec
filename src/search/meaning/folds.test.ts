import { expect, test } from 'vitest';
import { dealFolds } from './folds.ts';

const cases = Array.from({ length: 60 }, (_, at) => ({
	key: `cau ${String(at % 50)}`,
	classes: [at % 50 < 25 ? 101 : 0],
}));

test('sentences that read alike stay together', () => {
	const folds = dealFolds(cases, 5);
	for (const at of Array.from({ length: 10 }, (_, own) => own))
		expect(folds[at]).toBe(folds[at + 50]);
});

test('every fold has its part of every class', () => {
	const folds = dealFolds(cases.slice(0, 50), 5);
	for (const number of [101, 0])
		for (let fold = 0; fold < 5; fold++) {
			const own = cases
				.slice(0, 50)
				.filter((one, at) => folds[at] === fold && one.classes[0] === number);
			expect(own).toHaveLength(5);
		}
});

test('the order of the sentences does not matter', () => {
	const folds = dealFolds(cases, 5);
	expect(dealFolds(cases.toReversed(), 5)).toEqual(folds.toReversed());
});
