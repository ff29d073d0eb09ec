import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someModels } from '../../tests/support/meaning-models.ts';
import { encodeModel } from './encode.ts';
import { decodeModel } from './evaluate.ts';

test('what is written is what is read, whatever the distances', () =>
	fc.assert(
		fc.property(someModels, (model) => {
			const file: unknown = JSON.parse(JSON.stringify(encodeModel(model)));
			expect(file).toEqual(encodeModel(model));
			expect(decodeModel(encodeModel(model))).toEqual(model);
		}),
		{ numRuns: 50 },
	));

test('columns hold no character that JSON must escape', () =>
	fc.assert(
		fc.property(someModels, (model) => {
			const { features, counts, indexes, steps: written } = encodeModel(model);
			expect(features + counts + indexes + written).toMatch(/^[#-[\]-~]*$/);
		}),
		{ numRuns: 50 },
	));
