import { featureScale, findFeatures, findPhrases, hashText } from './features.ts';
import type { WordReader } from './features.ts';
import type { MeaningExample } from './examples.ts';
import { MOST_STEPS, NONE } from './model.ts';
import type { MeaningModel, MeaningRow } from './model.ts';

/** Weights a class may have on average; bytes and accuracy grow with them, see the README. */
export const WEIGHTS_PER_CLASS = 255;

/**
 * Of each stage: how often it meets every example, how far one step goes, and how strongly a weight is drawn back to
 * where it began. The first stage begins at zero, the second at what the first has learnt.
 */
const FULL = { passes: 6, rate: 0.5, decay: 1e-3 };
const KEPT = { passes: 3, rate: 0.1, decay: 1e-2 };
const BIAS_RATE = 0.3;
/** Sum of squared slopes before the first one: keeps the first steps small. */
const FIRST_SLOPES = 0.05;
/** How much the plain counts of words add to what was learnt, and what stands for a word that was never counted. */
const COUNTS = { share: 0.3, within: 0.02, without: 0.5 };
/** How much a weight tells grows so with the number of examples that have its feature. */
const TELLING = 0.5;
/** Of 100 features so many are taken from an example when it is met for the second time. */
const THINNED = 40;
/** Up to so many weights every class has one for every feature; beyond, only for those it was seen with. */
const MOST_CELLS = 4e6;
/** Weights beyond this share are cut to the highest step. */
const LARGEST = 0.9999;

/**
 * Trains a linear model in two stages. The first learns a weight for every feature and class: multinomial logistic
 * regression, to which the plain counts of words and pairs are added (naive Bayes). Of these weights only the most
 * telling are kept. The second stage moves them so that they alone come as near as they can to the chances that all
 * weights gave, to whole examples and to thinned ones, and rounds them. Steps are adaptive and in an order fixed by
 * hash: the same examples give the same model.
 */
export function trainModel(
	examples: readonly MeaningExample[],
	readWords: WordReader,
	weightsPerClass = WEIGHTS_PER_CLASS,
): MeaningModel {
	const numbers = new Set(examples.flatMap((example) => example.classes));
	numbers.delete(NONE);
	const classes = [...[...numbers].sort((a, b) => a - b), NONE];
	const cases = readCases(examples, classes, readWords);
	const table = makeTable(cases, classes.length);
	descend(cases, table, FULL);
	addCounts(cases, table);
	const taught = [...cases, ...cases.map(thin)].map((own) => ({
		...own,
		chances: findChances(own, table),
	}));
	keepMostTelling(table, weightsPerClass * classes.length);
	descend(taught, table, KEPT);
	return roundModel(table, classes);
}

function readCases(
	examples: readonly MeaningExample[],
	classes: readonly number[],
	readWords: WordReader,
): Case[] {
	const indexes = new Map(classes.map((number, at) => [number, at]));
	return examples
		.map((example, at) => {
			const words = readWords(example.text);
			const chances = new Float64Array(classes.length);
			for (const number of example.classes)
				addTo(chances, indexes.get(number) ?? 0, 1 / example.classes.length);
			return {
				features: findFeatures(words),
				phrases: findPhrases(words),
				chances,
				weight: example.weight,
				place: hashText(`${example.text}${String(at)}`),
			};
		})
		.sort((a, b) => a.place - b.place);
}

/** The example without some of its features, chosen by hash: what the others alone would mean. */
function thin(own: Case): Case {
	const isKept = (feature: number) =>
		hashText(`${String(own.place)} ${String(feature)}`) % 100 >= THINNED;
	return { ...own, features: own.features.filter(isKept) };
}

function makeTable(cases: readonly Case[], classes: number): Table {
	const all = Array.from({ length: classes }, (_, at) => at);
	const seen = new Map<number, { count: number; with: Set<number> }>();
	for (const { features, chances } of cases) {
		const meant = listMeant(chances);
		for (const feature of features) {
			const own = seen.get(feature) ?? { count: 0, with: new Set() };
			own.count++;
			for (const at of meant) own.with.add(at);
			seen.set(feature, own);
		}
	}
	const isFull = seen.size * classes <= MOST_CELLS;
	const rows = [...seen].map(([feature, own]): [number, Row] => [
		feature,
		{ seen: own.count, ...newCells(isFull ? all : [...own.with].sort((a, b) => a - b)) },
	]);
	return { rows: new Map(rows), bias: newCells(all) };
}

/** Moves every weight down the slope of what the chances are wrong by. */
function descend(
	cases: readonly Case[],
	table: Table,
	{ passes, rate, decay }: { passes: number; rate: number; decay: number },
): void {
	for (const cells of [table.bias, ...table.rows.values()]) {
		cells.began = cells.weights.slice();
		cells.slopes.fill(FIRST_SLOPES);
	}
	const known = cases.map((own) => listKnown(own, table));
	for (let pass = 0; pass < passes; pass++)
		cases.forEach(({ chances, weight }, place) => {
			const { rows, scale, errors } = score(known[place] ?? [], table);
			for (let at = 0; at < errors.length; at++) addTo(errors, at, -(chances[at] ?? 0));
			for (const row of rows) move(row, errors, { by: weight * scale, decay, rate });
			move(table.bias, errors, { by: weight, decay: 0, rate: rate * BIAS_RATE });
		});
}

/** Adds to each weight how much likelier its class has the feature than the other classes do. */
function addCounts(cases: readonly Case[], { rows, bias }: Table): void {
	const counts = new Map<number, Float64Array>();
	const ofClass = new Float64Array(bias.weights.length);
	let all = 0;
	for (const { features, phrases, chances, weight } of cases) {
		const meant = listMeant(chances);
		for (const feature of features) {
			const own = phrases.has(feature)
				? (counts.get(feature) ?? new Float64Array(chances.length))
				: undefined;
			if (own) counts.set(feature, own);
			for (const at of meant) {
				const count = weight * (chances[at] ?? 0);
				if (own) addTo(own, at, count);
				addTo(ofClass, at, count);
				all += count;
			}
		}
	}
	const { share, within, without } = COUNTS;
	for (const [feature, own] of counts) {
		const row = rows.get(feature);
		if (!row) continue;
		const total = own.reduce((sum, count) => sum + count, 0);
		const evidence = own.map(
			(count, at) =>
				Math.log((count + within) / ((ofClass[at] ?? 0) + within * rows.size)) -
				Math.log((total - count + without) / (all - (ofClass[at] ?? 0) + without * rows.size)),
		);
		const mean = evidence.reduce((sum, value) => sum + value, 0) / evidence.length;
		row.classes.forEach((at, cell) => {
			addTo(row.weights, cell, share * ((evidence[at] ?? 0) - mean));
		});
	}
}

/** Indexes of the classes that an example means: one, seldom two. */
function listMeant(chances: Float64Array): number[] {
	return [...chances.keys()].filter((at) => (chances[at] ?? 0) > 0);
}

/** What a weight tells is its size, and how often it is asked. */
function keepMostTelling({ rows }: Table, most: number): void {
	const tell = ({ seen, weights }: Row) =>
		weights.map((weight) => Math.abs(weight) * seen ** TELLING);
	let count = 0;
	for (const { classes } of rows.values()) count += classes.length;
	const all = new Float64Array(count);
	let filled = 0;
	for (const row of rows.values()) {
		all.set(tell(row), filled);
		filled += row.classes.length;
	}
	const least = all.sort()[count - 1 - most] ?? 0;
	for (const [feature, row] of rows) {
		const telling = tell(row);
		const kept = [...row.classes.keys()].filter((cell) => (telling[cell] ?? 0) > least);
		if (kept.length === 0) rows.delete(feature);
		else {
			const weights = Float64Array.from(kept, (cell) => row.weights[cell] ?? 0);
			rows.set(feature, {
				...newCells(kept.map((cell) => row.classes[cell] ?? 0)),
				weights,
				seen: row.seen,
			});
		}
	}
}

function roundModel({ rows, bias }: Table, classes: readonly number[]): MeaningModel {
	const sizes = [...rows.values()]
		.flatMap(({ weights }) => [...weights].map(Math.abs))
		.sort((a, b) => a - b);
	const largest = sizes[Math.floor(sizes.length * LARGEST)] ?? 1;
	const scale = Number((largest / MOST_STEPS).toPrecision(4));
	const rounded = [...rows].map(([feature, row]): MeaningRow => {
		const weights = row.classes
			.map((at, cell): [number, number] => [at, toSteps((row.weights[cell] ?? 0) / scale)])
			.filter(([, steps]) => steps !== 0);
		return { feature, weights };
	});
	return {
		classes,
		bias: [...bias.weights].map((weight) => Math.round(weight * 100) / 100),
		scale,
		rows: rounded.filter(({ weights }) => weights.length > 0).sort((a, b) => a.feature - b.feature),
	};
}

function newCells(classes: readonly number[]): Cells {
	const weights = new Float64Array(classes.length);
	return { classes, weights, began: weights, slopes: new Float64Array(classes.length) };
}

function toSteps(value: number): number {
	return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(value)));
}

function listKnown({ features }: Case, { rows }: Table): Row[] {
	return features.flatMap((feature) => rows.get(feature) ?? []);
}

function findChances(own: Case, table: Table): Float64Array {
	return score(listKnown(own, table), table).errors;
}

function score(
	rows: readonly Row[],
	{ bias }: Table,
): { rows: readonly Row[]; scale: number; errors: Float64Array } {
	const scale = featureScale(rows.length);
	const errors = bias.weights.slice();
	for (const { classes, weights } of rows)
		for (let cell = 0; cell < weights.length; cell++)
			addTo(errors, classes[cell] ?? 0, scale * (weights[cell] ?? 0));
	toChances(errors);
	return { rows, scale, errors };
}

function move(
	{ classes, weights, began, slopes }: Cells,
	errors: Float64Array,
	{ by, decay, rate }: { by: number; decay: number; rate: number },
): void {
	for (let cell = 0; cell < weights.length; cell++) {
		const weight = weights[cell] ?? 0;
		const slope = by * (errors[classes[cell] ?? 0] ?? 0) + decay * (weight - (began[cell] ?? 0));
		const sum = (slopes[cell] ?? 0) + slope * slope;
		slopes[cell] = sum;
		weights[cell] = weight - (rate * slope) / Math.sqrt(sum);
	}
}

function addTo(values: Float64Array, at: number, value: number): void {
	values[at] = (values[at] ?? 0) + value;
}

/** Scores become chances that add up to 1. */
function toChances(scores: Float64Array): void {
	let most = -Infinity;
	for (const score of scores) most = Math.max(most, score);
	let total = 0;
	for (let at = 0; at < scores.length; at++)
		total += scores[at] = Math.exp((scores[at] ?? 0) - most);
	for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / total;
}

/** One example as numbers. */
interface Case {
	features: readonly number[];
	/** Of these, words and pairs of words. */
	phrases: ReadonlySet<number>;
	/** What it means: of each class, how likely. */
	chances: Float64Array;
	weight: number;
	place: number;
}

interface Table {
	/** By feature. */
	rows: Map<number, Row>;
	bias: Cells;
}

/** What is known of one feature. */
interface Row extends Cells {
	/** Examples that have it. */
	seen: number;
}

/** A weight for each of some classes. */
interface Cells {
	/** Indexes of the classes. */
	classes: readonly number[];
	weights: Float64Array;
	/** What the weights were before this stage. */
	began: Float64Array;
	/** Sum of squared slopes so far: the more a weight has been moved, the less it moves. */
	slopes: Float64Array;
}
