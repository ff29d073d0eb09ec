import { findFeatures } from './features.ts';
import type { MeaningModel } from './model.ts';

/** Share of the weights that suggestions are made from. */
const LOUD = 0.3;
/** What a pair of words says, its words mostly say as well. */
const PAIR = 0.5;

/**
 * Parts a model in the weights that tell most, which suggest before the index is there, and the many others that make
 * the order of the results better. Each part is a model of its own; together they are what was parted.
 *
 * @param texts what the model was trained on, as folded words
 */
export function splitModel(
	model: MeaningModel,
	texts: readonly (readonly string[])[],
): { loud: MeaningModel; quiet: MeaningModel } {
	const tell = makeTelling(texts);
	const all = model.rows
		.flatMap(({ feature, weights }) => weights.map(([, steps]) => tell(feature, steps)))
		.sort((a, b) => b - a);
	const least = all[Math.floor(all.length * LOUD)] ?? 0;
	const only = (isWanted: (telling: number) => boolean): MeaningModel => ({
		...model,
		rows: model.rows
			.map(({ feature, weights }) => ({
				feature,
				weights: weights.filter(([, steps]) => isWanted(tell(feature, steps))),
			}))
			.filter(({ weights }) => weights.length > 0),
	});
	return { loud: only((telling) => telling > least), quiet: only((telling) => telling <= least) };
}

/** How much a weight tells: its size above all, and how often its feature is met. */
function makeTelling(texts: readonly (readonly string[])[]) {
	const seen = new Map<number, number>();
	const single = new Set<number>();
	for (const words of texts) {
		for (const feature of words.flatMap((word) => findFeatures([word]))) single.add(feature);
		for (const feature of findFeatures(words)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
	}
	return (feature: number, steps: number) =>
		Math.abs(steps) ** 1.5 * Math.sqrt(seen.get(feature) ?? 0) * (single.has(feature) ? 1 : PAIR);
}
