import type { CustomerWords } from '../typed/language.ts';
import { MOST } from './encode.ts';
import { featureScale, findFeatures, hashFeature, makeWordReader } from './features.ts';
import { MOST_STEPS, NONE } from './model.ts';
import type { MeaningFile, MeaningModel, MeaningRow } from './model.ts';

/** The suggestions and the search read the same file. */
const decoded = new WeakMap<MeaningFile, MeaningModel>();

/** Reads the file of a model, each file once: on a slow phone a key would wait for it. */
export function decodeModel(file: MeaningFile): MeaningModel {
	const known = decoded.get(file);
	if (known) return known;
	const counts = readNumbers(file.counts);
	const indexes = readNumbers(file.indexes);
	const steps = readNumbers(file.steps);
	let feature = 0;
	let next = 0;
	const rows = readNumbers(file.features).map((distance, at): MeaningRow => {
		feature += distance;
		let index = 0;
		const weights: [number, number][] = [];
		for (const end = next + (counts[at] ?? 0) + 1; next < end; next++) {
			index += indexes[next] ?? 0;
			weights.push([index, (steps[next] ?? 0) - MOST_STEPS]);
		}
		return { feature, weights };
	});
	const bias = file.bias.map((hundredths) => hundredths / 100);
	const model = { classes: file.classes, bias, scale: file.scale, rows };
	decoded.set(file, model);
	return model;
}

/**
 * Makes a model askable: how likely each article is what a text means, and how likely none is.
 *
 * @param quiet the other part of a model that was split
 */
export function makeMeaning(
	model: MeaningModel,
	customerWords: CustomerWords,
	quiet?: MeaningModel,
): Meaning {
	const parts = [model, ...(quiet ? [quiet] : [])].map(
		({ rows }) => new Map(rows.map(({ feature, weights }) => [feature, weights])),
	);
	const readWords = makeWordReader(customerWords);
	const has = (feature: number) => parts.some((rows) => rows.has(feature));
	const isKnown = (word: string) => has(hashFeature(word));
	return {
		ask(text) {
			const words = readWords(text, isKnown);
			const features = findFeatures(words);
			const known = features.filter(has);
			const factor = featureScale(known.length) * model.scale;
			const scores = [...model.bias];
			for (const feature of known)
				for (const rows of parts)
					for (const [index, steps] of rows.get(feature) ?? [])
						scores[index] = (scores[index] ?? 0) + factor * steps;
			const most = Math.max(...scores);
			const shares = scores.map((score) => Math.exp(score - most));
			const total = shares.reduce((sum, share) => sum + share, 0);
			const chances = new Map<number, number>();
			model.classes.forEach((number, at) => {
				if (number !== NONE) chances.set(number, (shares[at] ?? 0) / total);
			});
			return {
				chances,
				none: (shares[model.classes.indexOf(NONE)] ?? 0) / total,
				known: features.length === 0 ? 0 : known.length / features.length,
				knownWords: words.length === 0 ? 0 : words.filter(isKnown).length / words.length,
			};
		},
	};
}

function readNumbers(column: string): number[] {
	const numbers: number[] = [];
	let value = 0;
	for (let at = 0; at < column.length; at++) {
		const code = column.charCodeAt(at);
		const digit = code < 92 ? code - 35 : code - 36;
		value += digit;
		if (digit === MOST) continue;
		numbers.push(value);
		value = 0;
	}
	return numbers;
}

export interface Meaning {
	ask(text: string): MeaningScores;
}

/** What the model makes of one text. All from 0 to 1; `chances` and `none` add up to 1. */
export interface MeaningScores {
	/** Number of an article → how likely it is what was meant. */
	chances: ReadonlyMap<number, number>;
	/** How likely it is that no article answers. */
	none: number;
	/** Share of the text's features that the model has. */
	known: number;
	/** Share of its words that the model has. */
	knownWords: number;
}
