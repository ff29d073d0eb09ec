/**
 * `npm run bench:meaning -- [--json OUT] [--weights N] [--site dist]`: five-fold cross-validation on the phrasings. Asks
 * the words of the built index, the model of meaning, and both; N is the number of weights a class may have on average.
 */
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { getLibrary } from '../../library/index.ts';
import { readPhrasings } from '../../reading/phrasings-file.ts';
import { encodeModel } from '../../search/meaning/encode.ts';
import { decodeModel, makeMeaning } from '../../search/meaning/evaluate.ts';
import {
	listElsewhereExamples,
	listLibraryExamples,
	listPhrasingExamples,
} from '../../search/meaning/examples.ts';
import { makeWordReader } from '../../search/meaning/features.ts';
import { dealFolds } from '../../search/meaning/folds.ts';
import { NONE } from '../../search/meaning/model.ts';
import { trainModel, WEIGHTS_PER_CLASS } from '../../search/meaning/train.ts';
import { openSiteSearch } from '../../search/index/node-index.ts';
import { listArticles } from '../../search/search.ts';
import type { SearchResponse } from '../../search/search.ts';
import { INDEX_FOLDER, readCustomerWords } from '../../search/index/site-index.ts';

const FOLDS = 5;
/** Share of the answerable sentences that may be refused. */
const WRONG = 0.03;

const { values: options } = parseArgs({
	options: {
		site: { type: 'string', default: 'dist' },
		weights: { type: 'string', default: String(WEIGHTS_PER_CLASS) },
		json: { type: 'string' },
	},
});
const folder = join(options.site, INDEX_FOLDER);
if (
	!(await access(folder).then(
		() => true,
		() => false,
	))
) {
	console.error(`There is no ${folder}: run “npm run build” first.`);
	process.exit(1);
}

const customerWords = await readCustomerWords('content');
const readWords = makeWordReader(customerWords);
const library = await getLibrary();
const { phrasings, elsewhere } = await readPhrasings('content', library.articles.values());
const cases = [...listPhrasingExamples(phrasings), ...listElsewhereExamples(elsewhere)].map(
	(example) => ({ ...example, key: readWords(example.text).join(' ') }),
);
const folds = dealFolds(cases, FOLDS);
const { search } = await openSiteSearch(folder, { meaning: 'none' });

const asked: Asked[] = [];
let bytes = 0;
let weights = 0;
let seconds = 0;
for (let fold = 0; fold < FOLDS; fold++) {
	const started = performance.now();
	const learnt = cases.filter((_, at) => folds[at] !== fold);
	const examples = [...listLibraryExamples(library), ...learnt];
	const model = trainModel(examples, readWords, Number(options.weights));
	seconds += (performance.now() - started) / 1000 / FOLDS;
	const file = encodeModel(model);
	weights = file.steps.length;
	bytes = brotliCompressSync(JSON.stringify(file)).byteLength;
	const meaning = makeMeaning(decodeModel(file), customerWords);
	const joined = await openSiteSearch(folder, { meaning });
	for (const [at, { text, classes }] of cases.entries()) {
		if (folds[at] !== fold) continue;
		const words = await search.search(text);
		const both = await joined.search.search(text);
		const scores = meaning.ask(text);
		const [chance = 0] = [...scores.chances.values()].sort((a, b) => b - a);
		asked.push({
			text,
			fold,
			articles: classes.filter((number) => number !== NONE),
			words: {
				found: numbersOf(words),
				certainty: Math.max(0, ...words.results.map(({ coverage }) => coverage)),
			},
			model: {
				found: [...scores.chances].sort(([, a], [, b]) => b - a).map(([number]) => number),
				certainty: chance / (chance + scores.none),
			},
			both: { found: numbersOf(both), certainty: both.certainty, refused: both.refused },
		});
	}
}

const means = ['words', 'model', 'both'] as const;
const report = Object.fromEntries(means.map((name) => [name, measure(name)]));
const answerable = asked.filter(({ articles }) => articles.length > 0).length;
console.log(
	`${String(answerable)} sentences with an article, ${String(asked.length - answerable)} without; ` +
		`${String(weights)} weights, ${String(bytes)} bytes (brotli), trained in ${seconds.toFixed(1)} s`,
);
console.log('            R@1    R@3    refused  wrongly  least certainty');
for (const [name, own] of Object.entries(report))
	console.log(
		`${name.padEnd(9)} ${percent(own.recall1)} ${percent(own.recall3)}  ${percent(own.refused)}  ${percent(own.wronglyRefused)}    ${own.leastCertainty.toFixed(3)}`,
	);
const builtIn = (some: readonly Asked[]) =>
	some.filter(({ both }) => both.refused).length / some.length;
console.log(
	`as built: ${percent(builtIn(asked.filter(({ articles }) => articles.length === 0)))} refused, ` +
		`${percent(builtIn(asked.filter(({ articles }) => articles.length > 0)))} wrongly`,
);
if (options.json !== undefined) {
	const sizes = { answerable, unanswerable: asked.length - answerable, weights, bytes, seconds };
	await writeFile(options.json, JSON.stringify({ ...sizes, ...report, asked }, null, 1));
}

/** Refusals by the certainty below which the other folds refuse 3 % of what an article answers. */
function measure(name: (typeof means)[number]): Report {
	const right = asked.filter(({ articles }) => articles.length > 0);
	const none = asked.filter(({ articles }) => articles.length === 0);
	const share = (some: readonly Asked[], holds: (own: Asked) => boolean) =>
		some.filter(holds).length / some.length;
	const within = (places: number) =>
		share(right, (own) =>
			own[name].found.slice(0, places).some((number) => own.articles.includes(number)),
		);
	const least = (some: readonly Asked[]) => {
		const sorted = some.map((own) => own[name].certainty).sort((a, b) => a - b);
		return sorted[Math.floor(sorted.length * WRONG)] ?? 0;
	};
	const thresholds = Array.from({ length: FOLDS }, (_, fold) =>
		least(right.filter((own) => own.fold !== fold)),
	);
	const isRefused = (own: Asked) => own[name].certainty < (thresholds[own.fold] ?? 0);
	return {
		recall1: within(1),
		recall3: within(3),
		refused: share(none, isRefused),
		wronglyRefused: share(right, isRefused),
		leastCertainty: least(right),
	};
}

function numbersOf(response: SearchResponse): number[] {
	return listArticles(response).flatMap(({ number }) => number ?? []);
}

function percent(share: number): string {
	return `${(share * 100).toFixed(1)} %`.padStart(7);
}

interface Asked {
	text: string;
	fold: number;
	/** None when no article answers. */
	articles: number[];
	words: Outcome;
	model: Outcome;
	both: Outcome;
}

interface Outcome {
	/** Numbers of articles, best first. */
	found: number[];
	certainty: number;
	/** By the threshold that is built in. */
	refused?: boolean;
}

/** Shares from 0 to 1. */
interface Report {
	recall1: number;
	recall3: number;
	refused: number;
	wronglyRefused: number;
	leastCertainty: number;
}
