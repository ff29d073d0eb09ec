import { featureScale, findFeatures, hashText } from './features.ts';
import type { WordReader } from './features.ts';
import type { MeaningExample } from './examples.ts';
import { NONE } from './model.ts';
import type { MeaningModel, MeaningRow } from './model.ts';

/** Weights a class may have on average; bytes and accuracy grow with them, see the README. */
export const WEIGHTS_PER_CLASS = 200;

const PASSES = { all: 10, kept: 3 };
const RATE = { all: 0.5, kept: 0.25, bias: 0.3 };
/** Pulls every weight to zero: what was seen once must not count as much as what was seen often. */
const DECAY = 3e-3;
/** Sum of squared slopes before the first one: keeps the first steps small. */
const FIRST_SLOPES = 0.05;
const STEPS = 7;
/** Weights beyond this share are cut to the highest step. */
const LARGEST = 0.99;

/**
 * Trains multinomial logistic regression: one weight for each feature and class that were seen together, adaptive steps
 * in an order fixed by hash, then the most telling weights alone for some more passes, rounded to 15 steps. The same
 * examples give the same model.
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
	descend(cases, table, { passes: PASSES.all, rate: RATE.all });
	keepMostTelling(table, weightsPerClass * classes.length);
	descend(cases, table, { passes: PASSES.kept, rate: RATE.kept });
	return roundModel(table, classes);
}

function readCases(
	examples: readonly MeaningExample[],
	classes: readonly number[],
	readWords: WordReader,
): Case[] {
	const indexes = new Map(classes.map((number, at) => [number, at]));
	return examples
		.map((example, at) => ({
			features: findFeatures(readWords(example.text)),
			targets: example.classes.map((number) => indexes.get(number) ?? 0),
			weight: example.weight,
			place: hashText(`${example.text}${String(at)}`),
		}))
		.sort((a, b) => a.place - b.place);
}

function makeTable(cases: readonly Case[], classes: number): Table {
	const rows = new Map<number, Row>();
	for (const { features, targets } of cases)
		for (const feature of features) {
			const row = rows.get(feature) ?? { seen: 0, cells: new Map<number, Cell>() };
			row.seen++;
			for (const target of targets) row.cells.set(target, row.cells.get(target) ?? newCell(target));
			rows.set(feature, row);
		}
	return {
		rows,
		bias: Array.from({ length: classes }, (_, at) => newCell(at)),
	};
}

function descend(
	cases: readonly Case[],
	{ rows, bias }: Table,
	{ passes, rate }: { passes: number; rate: number },
): void {
	const prepared = cases.map(({ features, targets, weight }) => {
		const lists = features
			.map((feature) => [...(rows.get(feature)?.cells.values() ?? [])])
			.filter((list) => list.length > 0);
		return { cells: lists.flat(), scale: featureScale(lists.length), targets, weight };
	});
	const errors = new Float64Array(bias.length);
	for (let pass = 0; pass < passes; pass++)
		for (const { cells, scale, targets, weight } of prepared) {
			for (const cell of bias) errors[cell.at] = cell.weight;
			for (const cell of cells) addTo(errors, cell.at, scale * cell.weight);
			toChances(errors);
			for (const target of targets) addTo(errors, target, -1 / targets.length);
			for (const cell of cells)
				move(cell, weight * scale * (errors[cell.at] ?? 0) + DECAY * cell.weight, rate);
			for (const cell of bias) move(cell, weight * (errors[cell.at] ?? 0), rate * RATE.bias);
		}
}

/** What a weight tells is its size, and how often it is asked. */
function keepMostTelling({ rows }: Table, most: number): void {
	const telling = ({ seen }: Row, { weight }: Cell) => Math.abs(weight) * Math.sqrt(seen);
	const all = [...rows.values()]
		.flatMap((row) => [...row.cells.values()].map((cell) => telling(row, cell)))
		.sort((a, b) => b - a);
	const least = all[most] ?? 0;
	for (const row of rows.values())
		for (const [at, cell] of row.cells) if (telling(row, cell) <= least) row.cells.delete(at);
}

function roundModel({ rows, bias }: Table, classes: readonly number[]): MeaningModel {
	const sizes = [...rows.values()]
		.flatMap(({ cells }) => [...cells.values()].map(({ weight }) => Math.abs(weight)))
		.sort((a, b) => a - b);
	const largest = sizes[Math.floor(sizes.length * LARGEST)] ?? 1;
	const scale = Number((largest / STEPS).toPrecision(4));
	const rounded = [...rows].map(([feature, { cells }]): MeaningRow => {
		const weights = [...cells]
			.map(([at, { weight }]): [number, number] => [at, toSteps(weight / scale)])
			.filter(([, steps]) => steps !== 0)
			.sort(([a], [b]) => a - b);
		return { feature, weights };
	});
	return {
		classes,
		bias: bias.map(({ weight }) => Math.round(weight * 100) / 100),
		scale,
		rows: rounded.filter(({ weights }) => weights.length > 0).sort((a, b) => a.feature - b.feature),
	};
}

function newCell(at: number): Cell {
	return { at, weight: 0, slopes: FIRST_SLOPES };
}

function toSteps(value: number): number {
	return Math.max(-STEPS, Math.min(STEPS, Math.round(value)));
}

function move(cell: Cell, slope: number, rate: number): void {
	cell.slopes += slope * slope;
	cell.weight -= (rate * slope) / Math.sqrt(cell.slopes);
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
	features: number[];
	targets: number[];
	weight: number;
	place: number;
}

interface Table {
	rows: Map<number, Row>;
	bias: Cell[];
}

/** What is known of one feature. */
interface Row {
	/** Examples that have it. */
	seen: number;
	/** By index of the class. */
	cells: Map<number, Cell>;
}

interface Cell {
	/** Index of the class. */
	at: number;
	weight: number;
	/** Sum of squared slopes so far: the more a weight has been moved, the less it moves. */
	slopes: number;
}
