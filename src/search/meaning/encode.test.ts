import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeModel } from './encode.ts';
import { decodeModel } from './evaluate.ts';
import { FEATURE_SPACE } from './features.ts';
import type { MeaningModel } from './model.ts';

const CLASSES = 200;
const steps = fc.integer({ min: -7, max: 7 }).filter((step) => step !== 0);
const row = fc
	.uniqueArray(fc.tuple(fc.nat(CLASSES - 1), steps), { selector: ([at]) => at, minLength: 1 })
	.map((weights) => weights.sort(([a], [b]) => a - b));
const models = fc
	.uniqueArray(fc.tuple(fc.nat(FEATURE_SPACE - 1), row), { selector: ([feature]) => feature })
	.map((rows): MeaningModel => ({
		classes: Array.from({ length: CLASSES }, (_, at) => (at === CLASSES - 1 ? 0 : 101 + at)),
		bias: Array.from({ length: CLASSES }, (_, at) => at / 100),
		scale: 0.25,
		rows: rows.sort(([a], [b]) => a - b).map(([feature, weights]) => ({ feature, weights })),
	}));

test('what is written is what is read, whatever the distances', () =>
	fc.assert(
		fc.property(models, (model) => {
			const file: unknown = JSON.parse(JSON.stringify(encodeModel(model)));
			expect(file).toEqual(encodeModel(model));
			expect(decodeModel(encodeModel(model))).toEqual(model);
		}),
		{ numRuns: 50 },
	));

test('columns hold no character that JSON must escape', () =>
	fc.assert(
		fc.property(models, (model) => {
			const { features, counts, indexes, steps: written } = encodeModel(model);
			expect(features + counts + indexes + written).toMatch(/^[#-[\]-~]*$/);
		}),
		{ numRuns: 50 },
	));
