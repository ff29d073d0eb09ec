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
/**
 * Up to so many weights there is one for every feature and class. A larger library has them for the classes that a
 * feature was seen with most, and they are moved only by errors that count.
 */
const MOST_CELLS = 4e6;
const MOST_CLASSES = 32;
const LEAST_ERROR = 1e-3;
/** The more examples there are, the fewer times each is met. */
const MOST_MEETINGS = 40_000;
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
		means: findChances(own, table),
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
			const share = 1 / example.classes.length;
			return {
				features: findFeatures(words),
				phrases: findPhrases(words),
				means: example.classes.map((number) => ({ at: indexes.get(number) ?? 0, chance: share })),
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
	const seen = new Map<number, { count: number; with: Map<number, number> }>();
	for (const { features, means } of cases)
		for (const feature of features) {
			const own = seen.get(feature) ?? { count: 0, with: new Map<number, number>() };
			own.count++;
			for (const { at } of means) own.with.set(at, (own.with.get(at) ?? 0) + 1);
			seen.set(feature, own);
		}
	const all = Array.from({ length: classes }, (_, at) => at);
	const isFull = classes * seen.size <= MOST_CELLS;
	const rows = [...seen].map(([feature, own]): [number, Row] => [
		feature,
		{ seen: own.count, ...newCells(isFull ? all : listMostSeen(own.with)) },
	]);
	return {
		rows: new Map(rows),
		bias: newCells(all),
		odds: new Float64Array(classes).fill(1),
		leastError: isFull ? 0 : LEAST_ERROR,
	};
}

function listMostSeen(counts: ReadonlyMap<number, number>): number[] {
	return [...counts]
		.sort(([one, oneCount], [other, otherCount]) => otherCount - oneCount || one - other)
		.slice(0, MOST_CLASSES)
		.map(([at]) => at)
		.sort((one, other) => one - other);
}

/** Moves every weight down the slope of what the chances are wrong by. */
function descend(
	cases: readonly Case[],
	table: Table,
	{ passes, rate, decay }: { passes: number; rate: number; decay: number },
): void {
	const { bias, odds, leastError } = table;
	for (const cells of [bias, ...table.rows.values()]) {
		cells.began = cells.weights.slice();
		cells.slopes.fill(FIRST_SLOPES);
	}
	const known = cases.map((own) => listKnown(own, table));
	const errors = new Float64Array(bias.weights.length);
	const affordable = Math.max(1, Math.round(MOST_MEETINGS / cases.length));
	for (let pass = 0; pass < Math.min(passes, affordable); pass++)
		cases.forEach(({ means, weight }, place) => {
			const rows = known[place] ?? [];
			const scale = score(rows, table, errors);
			for (const { at, chance } of means) addTo(errors, at, -chance);
			for (const row of rows) move(row, errors, { by: weight * scale, decay, rate, leastError });
			move(bias, errors, { by: weight, decay: 0, rate: rate * BIAS_RATE, leastError });
			for (let at = 0; at < odds.length; at++)
				if (Math.abs(errors[at] ?? 0) >= leastError) odds[at] = Math.exp(bias.weights[at] ?? 0);
		});
}

/** Adds to each weight how much likelier its class has the feature than the other classes do. */
function addCounts(cases: readonly Case[], { rows, bias }: Table): void {
	const { share, within, without } = COUNTS;
	const { counts, ofClass, all } = countPhrases(cases, bias.weights.length);
	const logWith = ofClass.map((count) => Math.log(count + within * rows.size));
	const logWithout = ofClass.map((count) => Math.log(all - count + without * rows.size));
	const meanRest = mean(logWithout) - mean(logWith);
	for (const [feature, own] of counts) {
		const row = rows.get(feature);
		if (!row) continue;
		let total = 0;
		for (const count of own.values()) total += count;
		const told = (count: number) => Math.log(count + within) - Math.log(total - count + without);
		// Of all classes, also those that the row lacks: nearly all have never had the feature.
		let usual = told(0) + meanRest;
		for (const count of own.values()) usual += (told(count) - told(0)) / ofClass.length;
		row.classes.forEach((at, cell) => {
			const evidence = told(own.get(at) ?? 0) - (logWith[at] ?? 0) + (logWithout[at] ?? 0);
			addTo(row.weights, cell, share * (evidence - usual));
		});
	}
}

/** How often each class has each word or pair, how often it has any feature, and how often there is one. */
function countPhrases(cases: readonly Case[], classes: number) {
	const counts = new Map<number, Map<number, number>>();
	const ofClass = new Float64Array(classes);
	let all = 0;
	for (const { features, phrases, means, weight } of cases)
		for (const feature of features) {
			const own = phrases.has(feature)
				? (counts.get(feature) ?? new Map<number, number>())
				: undefined;
			if (own) counts.set(feature, own);
			for (const { at, chance } of means) {
				const count = weight * chance;
				own?.set(at, (own.get(at) ?? 0) + count);
				addTo(ofClass, at, count);
				all += count;
			}
		}
	return { counts, ofClass, all };
}

function mean(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
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

function findChances(own: Case, table: Table): Chance[] {
	const chances = new Float64Array(table.bias.weights.length);
	score(listKnown(own, table), table, chances);
	const found: Chance[] = [];
	chances.forEach((chance, at) => {
		if (chance >= table.leastError) found.push({ at, chance });
	});
	return found;
}

/** Writes how likely each class is into `chances`, which add up to 1. @returns how much each row counted */
function score(rows: readonly Row[], { odds }: Table, chances: Float64Array): number {
	const scale = featureScale(rows.length);
	chances.fill(0);
	for (const { classes, weights } of rows)
		for (let cell = 0; cell < weights.length; cell++)
			addTo(chances, classes[cell] ?? 0, scale * (weights[cell] ?? 0));
	let total = 0;
	for (let at = 0; at < chances.length; at++) {
		const told = chances[at] ?? 0;
		const usual = odds[at] ?? 0;
		// In a large library the words of a text tell nothing of most classes.
		total += chances[at] = told === 0 ? usual : usual * Math.exp(told);
	}
	for (let at = 0; at < chances.length; at++) chances[at] = (chances[at] ?? 0) / total;
	return scale;
}

function move(
	{ classes, weights, began, slopes }: Cells,
	errors: Float64Array,
	{ by, decay, rate, leastError }: { by: number; decay: number; rate: number; leastError: number },
): void {
	for (let cell = 0; cell < weights.length; cell++) {
		const error = errors[classes[cell] ?? 0] ?? 0;
		if (Math.abs(error) < leastError) continue;
		const weight = weights[cell] ?? 0;
		const slope = by * error + decay * (weight - (began[cell] ?? 0));
		const sum = (slopes[cell] ?? 0) + slope * slope;
		slopes[cell] = sum;
		weights[cell] = weight - (rate * slope) / Math.sqrt(sum);
	}
}

function addTo(values: Float64Array, at: number, value: number): void {
	values[at] = (values[at] ?? 0) + value;
}

/** One example as numbers. */
interface Case {
	features: readonly number[];
	/** Of these, words and pairs of words. */
	phrases: ReadonlySet<number>;
	/** What it means; classes that are not named are no more likely than an error that does not count. */
	means: readonly Chance[];
	weight: number;
	place: number;
}

interface Chance {
	/** Index of the class. */
	at: number;
	chance: number;
}

interface Table {
	/** By feature. */
	rows: Map<number, Row>;
	bias: Cells;
	/** Of each class before a word is read: e to the power of its bias. */
	odds: Float64Array;
	/** Smaller ones move nothing; 0 where all do. */
	leastError: number;
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
