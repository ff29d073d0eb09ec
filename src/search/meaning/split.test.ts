import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someModels } from '../../tests/support/meaning-models.ts';
import { makeMeaning } from './evaluate.ts';
import { hashFeature } from './features.ts';
import type { MeaningModel } from './model.ts';
import { splitModel } from './split.ts';

test('both parts together are the model, and no weight stands in both', () =>
	fc.assert(
		fc.property(someModels, (model) => {
			const { loud, quiet } = splitModel(model, []);
			expect({ ...loud, rows: undefined }).toEqual({ ...model, rows: undefined });
			expect(listWeights(loud, quiet)).toEqual(listWeights(model));
		}),
		{ numRuns: 50 },
	));

test('both parts are asked together as the model is', () => {
	const told: Record<string, MeaningModel['rows'][number]['weights']> = {
		tin: [
			[0, 1],
			[1, 9],
		],
		treo: [
			[0, 4],
			[2, -2],
		],
		'tin treo': [[0, 2]],
		khoa: [[1, 3]],
	};
	const rows = Object.entries(told).map(([text, weights]) => ({
		feature: hashFeature(text),
		weights,
	}));
	const model = { classes: [101, 102, 0], bias: [0, 0.5, 0], scale: 0.3, rows };
	const { loud, quiet } = splitModel(model, texts);
	const words = { abbreviations: {}, synonyms: [], fillers: [] };
	const whole = makeMeaning(model, words);
	const parts = makeMeaning(loud, words, quiet);
	for (const text of ['tin treo', 'khóa tin', 'treo', 'là gì']) {
		const { chances, ...others } = parts.ask(text);
		const { chances: expected, ...rest } = whole.ask(text);
		for (const [number, chance] of expected) expect(chances.get(number)).toBeCloseTo(chance, 10);
		expect(others.none).toBeCloseTo(rest.none, 10);
		expect([others.known, others.knownWords]).toEqual([rest.known, rest.knownWords]);
	}
});

const texts = [
	['tin', 'treo'],
	['tin', 'treo'],
	['tin', 'treo'],
	['tin', 'khóa'],
];

test.each([
	['large before small', { khóa: 3, tin: 1, treo: 1 }, { khóa: 7 }],
	['what is often met before what is rare', { khóa: 4, treo: 1, 'tin treo': 1 }, { tin: 4 }],
	['words before pairs of them', { 'tin treo': 4, tin: 1, khóa: 1 }, { treo: 4 }],
])('%s', (_, quieter, louder) => {
	const model = makeModel([quieter, louder]);
	const { loud } = splitModel(model, texts);
	expect(loud.rows).toEqual(makeModel([louder], [1]).rows);
});

test('a part holds three tenths of the weights at most', () => {
	const steps = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`tin${String(at)}`, 5]));
	const words = Object.keys(steps).map((word, at) => Array.from({ length: at + 1 }, () => [word]));
	expect(countWeights(splitModel(makeModel([steps]), words.flat()).loud)).toBe(6);
});

/** A class for each table of texts and their steps. */
function makeModel(classes: Record<string, number>[], places = classes.map((_, at) => at)) {
	const rows = classes.flatMap((own, at) =>
		Object.entries(own).map(([text, steps]) => ({
			feature: hashFeature(text),
			weights: [[places[at] ?? 0, steps] as const],
		})),
	);
	const model: MeaningModel = { classes: [101, 102, 0], bias: [0, 0, 0], scale: 1, rows };
	return { ...model, rows: rows.sort((a, b) => a.feature - b.feature) };
}

function listWeights(...parts: MeaningModel[]): string[] {
	const all = parts.flatMap(({ rows }) => rows);
	return all
		.flatMap(({ feature, weights }) => weights.map((own) => [feature, ...own].join()))
		.sort();
}

function countWeights({ rows }: MeaningModel): number {
	return rows.reduce((sum, { weights }) => sum + weights.length, 0);
}
