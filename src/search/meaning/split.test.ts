import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someModels } from '../../tests/support/meaning-models.ts';
import { MOST_STEPS } from './model.ts';
import { joinModels, splitModel } from './split.ts';

test('both parts together are the model, and no weight stands in both', () =>
	fc.assert(
		fc.property(someModels, (model) => {
			const { loud, quiet } = splitModel(model);
			expect(joinModels(loud, quiet)).toEqual(model);
			const steps = (part: typeof model) =>
				part.rows.flatMap(({ weights }) => weights.map(([, own]) => Math.abs(own)));
			expect(Math.min(MOST_STEPS, ...steps(loud))).toBeGreaterThan(Math.max(0, ...steps(quiet)));
		}),
		{ numRuns: 50 },
	));
