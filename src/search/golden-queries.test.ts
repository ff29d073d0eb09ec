import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { getLibrary } from '../library/index.ts';
import type { Library } from '../library/model.ts';
import { goldenQueriesSchema } from '../schemas/search.ts';
import { makeVariants } from '../tests/support/typing-variants.ts';
import { writeFiles } from './index/indexer.ts';
import { openSiteSearch } from './index/node-index.ts';
import { listAnswers, listArticles } from './search.ts';
import type { Search, SearchResponse } from './search.ts';
import { makeSiteIndex, readCustomerWords, readSearchContent } from './index/site-index.ts';
import type { StartFile } from './index/start-file.ts';

/** The seed's own queries: first, in all ways of typing. */
const SEED = [
	'khong nhan duoc tin nhan facebook',
	'không nhận được tin nhắn facebook',
	'không thấy hội thoại mới',
	'vuot gioi han tin nhan',
	'vượt giới hạn tin nhắn',
];
/** Of all variants of a kind, how many must keep the place; a typo can take a word's meaning away. */
const LEAST_SHARE = 0.92;
/** Results that are asked for where few are wanted. */
const FEW = 3;

const words = await readCustomerWords('content');
const all = goldenQueriesSchema.parse(
	parse(await readFile('content/search/golden-queries.yml', 'utf8')),
);
const golden = all.flatMap(({ query, articles, rank }) =>
	articles && rank !== undefined ? [{ query, articles, rank }] : [],
);
const answered = all.flatMap(({ query, answer }) =>
	answer === undefined ? [] : [{ query, answer }],
);
const refused = all.filter((own) => own.refused);
let folder = '';
let search: Search;
let start: StartFile;
let library: Library;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'golden-queries-'));
	library = await getLibrary();
	writeFiles(await makeSiteIndex(library, await readSearchContent('content', library)), folder);
	({ search, start } = await openSiteSearch(folder));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const responses = new Map<string, Promise<SearchResponse>>();

/** Asks once for all tests, and for a few results only: to write them out is most of the work. */
function ask(query: string, limit = FEW): Promise<SearchResponse> {
	const key = `${String(limit)} ${query}`;
	const known = responses.get(key) ?? search.search(query, { limit });
	responses.set(key, known);
	return known;
}

/** Whether one of these articles is listed, and no lower than at this place. */
async function isFound(query: string, { articles, rank }: Wanted): Promise<boolean> {
	const rows = listArticles(await ask(query, Math.max(rank, FEW)));
	return rows
		.slice(0, rank)
		.some(({ number }) => number !== undefined && articles.includes(number));
}

test('there are enough queries, each once, for every article, screen and channel of error codes', () => {
	expect(all.length).toBeGreaterThanOrEqual(400);
	expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
	const asked = new Set(golden.flatMap(({ articles }) => articles));
	expect(start.articles.map(({ number }) => number).filter((own) => !asked.has(own))).toEqual([]);
	const answers = new Set(answered.map(({ answer }) => answer));
	const screens = [...library.destinations.keys()].map((id) => `destination ${id}`);
	expect(screens.filter((own) => !answers.has(own))).toEqual([]);
	const channels = [...library.errors.values()]
		.filter(({ id }) => answers.has(`error ${id}`))
		.map(({ channel }) => channel);
	expect(new Set(channels)).toEqual(
		new Set([...library.errors.values()].map((own) => own.channel)),
	);
	expect(refused.length).toBeGreaterThanOrEqual(40);
});

test('most of them are no copies of a symptom', () => {
	const said = new Set(start.articles.flatMap(({ symptoms }) => symptoms.map(simplify)));
	const copies = golden.filter(({ query }) => said.has(simplify(query)));
	expect(copies.length / golden.length).toBeLessThan(0.1);
});

test.each(golden)('finds “$query”', async ({ query, ...wanted }) => {
	expect(await isFound(query, wanted)).toBe(true);
});

test.each(answered)('answers “$query” with $answer', async ({ query, answer }) => {
	const answers = listAnswers(await ask(query));
	expect(answers.map(({ kind, id }) => `${kind} ${id}`)).toContain(answer);
});

test.each(refused)('has nothing for “$query” and says so', async ({ query }) => {
	const response = await search.search(query);
	expect(response.refused).toBe(true);
	expect(response.answers).toEqual([]);
	expect(response.results.length).toBeLessThanOrEqual(3);
});

test('refuses none of the others', async () => {
	const wrongly: string[] = [];
	for (const { query } of [...golden, ...answered])
		if ((await ask(query)).refused) wrongly.push(query);
	expect(wrongly).toEqual([]);
});

describe('article 101 comes first', () => {
	test.each(
		SEED.flatMap((query) =>
			Object.entries(makeVariants(query, words.abbreviations)).map(
				([variant, text]) => [variant, text] as const,
			),
		),
	)('%s: “%s”', async (_, text) =>
		expect(await isFound(text, { articles: [101], rank: 1 })).toBe(true),
	);
});

test('keeps their places in every way of typing', async () => {
	const kinds = new Map<string, { kept: number; all: number; lost: string[] }>();
	for (const { query, ...wanted } of golden)
		for (const [variant, text] of Object.entries(makeVariants(query, words.abbreviations))) {
			const kind = kinds.get(variant) ?? { kept: 0, all: 0, lost: [] };
			kinds.set(variant, kind);
			kind.all += 1;
			if (await isFound(text, wanted)) kind.kept += 1;
			else kind.lost.push(text);
		}
	for (const [variant, { kept, all, lost }] of kinds)
		expect(kept / all, `${variant}: ${lost.join('; ')}`).toBeGreaterThanOrEqual(LEAST_SHARE);
}, 300_000);

function simplify(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

interface Wanted {
	articles: readonly number[];
	/** The lowest place that is good enough, from 1. */
	rank: number;
}
