import fc from 'fast-check';
import { FEATURE_SPACE } from '../../search/meaning/features.ts';
import { MOST_STEPS } from '../../search/meaning/model.ts';
import type { MeaningModel } from '../../search/meaning/model.ts';

const CLASSES = 200;
const steps = fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }).filter((step) => step !== 0);
const row = fc
	.uniqueArray(fc.tuple(fc.nat(CLASSES - 1), steps), { selector: ([at]) => at, minLength: 1 })
	.map((weights) => weights.sort(([a], [b]) => a - b));
/** Models of meaning with rows, distances and steps of every kind. */
export const someModels = fc
	.uniqueArray(fc.tuple(fc.nat(FEATURE_SPACE - 1), row), { selector: ([feature]) => feature })
	.map((rows): MeaningModel => ({
		classes: Array.from({ length: CLASSES }, (_, at) => (at === CLASSES - 1 ? 0 : 101 + at)),
		bias: Array.from({ length: CLASSES }, (_, at) => at / 100),
		scale: 0.25,
		rows: rows.sort(([a], [b]) => a - b).map(([feature, weights]) => ({ feature, weights })),
	}));
