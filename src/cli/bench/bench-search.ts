/**
 * `npm run bench:search -- --documents D.jsonl --queries Q.jsonl [--source xquad] [--ask gnome,alchemy] [--sample N]
 * [--json OUT]`: how well this project's search finds its pages, with Pagefind's defaults on the same documents beside
 * it. `--source` limits documents and queries, `--ask` only the queries, `--sample` asks N of them.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openOurs, openStock } from './bench-engines.ts';
import type { BenchDocument, Engine } from './bench-engines.ts';
import { measure, meanQuality, percentile, shareOfAccented } from './quality.ts';
import type { Forms, Outcome, Quality } from './quality.ts';
import { readCustomerWords } from '../../search/index/site-index.ts';

const FIRST_QUERIES = 15;
const { values: options } = parseArgs({
	options: {
		documents: { type: 'string' },
		queries: { type: 'string' },
		source: { type: 'string' },
		ask: { type: 'string' },
		sample: { type: 'string' },
		json: { type: 'string' },
	},
});
if (!options.documents || !options.queries)
	throw new Error('Both --documents and --queries are needed, each a file of JSON lines.');

const isIndexed = ({ source }: { source?: string }) => !options.source || source === options.source;
const asked = options.ask?.split(',');
const isAsked = (query: BenchQuery) =>
	isIndexed(query) && (asked?.includes(query.source ?? '') ?? true);
const documents = (await readLines<BenchDocument>(options.documents)).filter(isIndexed);
const queries = sample(
	(await readLines<BenchQuery>(options.queries)).filter(isAsked),
	Number(options.sample ?? Infinity),
);
const words = await readCustomerWords('content');

const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
try {
	const ours = await run(await openOurs(documents, { folder: join(folder, 'ours'), words }));
	const pagefind = await run(await openStock(documents, join(folder, 'stock')));
	console.log(`${String(documents.length)} documents, ${String(queries.length)} base queries`);
	print('ours', ours);
	print('pagefind, defaults', pagefind);
	if (options.json)
		await writeFile(options.json, `${JSON.stringify({ ours, pagefind }, null, 2)}\n`);
} finally {
	await rm(folder, { recursive: true, force: true });
}

/** Asks an engine every form and variant of every query. */
async function run(engine: Engine): Promise<Report> {
	const outcomes = new Map<string, Map<string, Outcome[]>>();
	const times: number[] = [];
	for (const query of queries) {
		const relevant = new Set(query.relevant);
		for (const [form, variants] of Object.entries({
			full: query.full,
			keyword: query.keyword ?? {},
		})) {
			// The accented form comes first in the file.
			let accentedRank = -1;
			for (const [variant, text] of Object.entries(variants)) {
				const start = performance.now();
				const found = await engine.search(text);
				times.push(performance.now() - start);
				const ofForm = outcomes.get(form) ?? new Map<string, Outcome[]>();
				outcomes.set(form, ofForm);
				const ofVariant = ofForm.get(variant) ?? [];
				ofForm.set(variant, ofVariant);
				const rank = found.findIndex((id) => relevant.has(id));
				if (variant === 'acc') accentedRank = rank;
				ofVariant.push({ rank, accentedRank, found: found.length });
			}
		}
	}
	const forms: Forms = Object.fromEntries(
		[...outcomes].map(([form, variants]) => [
			form,
			Object.fromEntries([...variants].map(([variant, own]) => [variant, measure(own)])),
		]),
	);
	const ofAccented = Object.fromEntries(
		[...outcomes].map(([form, variants]) => [
			form,
			Object.fromEntries([...variants].map(([variant, own]) => [variant, shareOfAccented(own)])),
		]),
	);
	const bytes: number[] = [];
	for (const query of queries.slice(0, FIRST_QUERIES))
		bytes.push(await engine.firstQueryBytes(query.keyword?.['acc'] ?? query.full['acc'] ?? ''));
	return {
		mean: meanQuality(forms),
		forms,
		ofAccented,
		firstQueryBytes: Math.round(percentile(bytes, 0.5)),
		latencyMs: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
	};
}

function print(
	name: string,
	{ mean, forms, ofAccented, firstQueryBytes, latencyMs }: Report,
): void {
	const percent = (share: number) => (share * 100).toFixed(1).padStart(6);
	const row = (label: string, quality: Quality) =>
		label.padEnd(20) +
		[quality.recall1, quality.recall3, quality.recall10, quality.mrr10, quality.empty]
			.map(percent)
			.join('');
	console.log(`\n${name.padEnd(20)}   R@1   R@3  R@10   MRR empty  (per cent)   of acc`);
	for (const [form, variants] of Object.entries(forms))
		for (const [variant, quality] of Object.entries(variants))
			console.log(
				`${row(`${form} ${variant}`, quality)}${(ofAccented[form]?.[variant] ?? NaN).toFixed(2).padStart(22)}`,
			);
	console.log(row('mean', mean));
	console.log(`first query ${(firstQueryBytes / 1000).toFixed(0)} kB over the wire (median)`);
	console.log(`latency ${latencyMs.p50.toFixed(1)} ms p50, ${latencyMs.p95.toFixed(1)} ms p95`);
}

/** The same N every time, spread over the whole file. */
function sample<T>(all: T[], count: number): T[] {
	if (!(count < all.length)) return all;
	return Array.from(
		{ length: count },
		(_, at) => all[Math.floor((at * all.length) / count)],
	).filter((query) => query !== undefined);
}

async function readLines<T>(file: string): Promise<T[]> {
	const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
	return lines.map((line): T => JSON.parse(line));
}

interface BenchQuery {
	id: string;
	source?: string;
	relevant: string[];
	full: Record<string, string>;
	keyword?: Record<string, string>;
}

interface Report {
	mean: Quality;
	forms: Forms;
	/** R@1 over that of the same queries with their marks, by form and variant. */
	ofAccented: Record<string, Record<string, number>>;
	firstQueryBytes: number;
	latencyMs: { p50: number; p95: number };
}
