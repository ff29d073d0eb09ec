import type { MeaningModel, MeaningRow } from './model.ts';

/** Steps from here on speak for themselves; a lower one tells only together with many others. */
const LOUD = 3;

/**
 * Parts a model in what suggests before the index is there, and the many small weights that make the
 * order of the results better. Each part is a model of its own; together they are what was parted.
 */
export function splitModel(model: MeaningModel): { loud: MeaningModel; quiet: MeaningModel } {
	const only = (isWanted: (steps: number) => boolean): MeaningModel => ({
		...model,
		rows: model.rows
			.map(({ feature, weights }) => ({
				feature,
				weights: weights.filter(([, steps]) => isWanted(Math.abs(steps))),
			}))
			.filter(({ weights }) => weights.length > 0),
	});
	return { loud: only((steps) => steps >= LOUD), quiet: only((steps) => steps < LOUD) };
}

/** The whole of both parts, whose classes, bias and scale are one. */
export function joinModels(loud: MeaningModel, quiet: MeaningModel): MeaningModel {
	const rows = new Map<number, MeaningRow>(loud.rows.map((row) => [row.feature, row]));
	for (const { feature, weights } of quiet.rows) {
		const all = [...(rows.get(feature)?.weights ?? []), ...weights].sort(([a], [b]) => a - b);
		rows.set(feature, { feature, weights: all });
	}
	return { ...loud, rows: [...rows.values()].sort((a, b) => a.feature - b.feature) };
}
