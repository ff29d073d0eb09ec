import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { encodeModel } from '../meaning/encode.ts';
import { makeIndex, writeFiles } from './indexer.ts';
import type { IndexFiles } from './indexer.ts';
import type { PagefindModule } from './pagefind.ts';
import { openRemoteSearch } from './remote-search.ts';
import { NO_THINGS } from '../answers/things.ts';
import { START_FORMAT, MEANING_NAME, THINGS_NAME } from './start-file.ts';
import { SearchFailure } from './start-reader.ts';

const BASE = 'http://site.invalid/search-index/';
let disk = '';
let files: IndexFiles;
/** What the host serves now. */
let site: IndexFiles;
let requests: string[];
/** Answers for addresses that fail, first come first served. */
let failures: { path: RegExp; answer: () => Promise<Response> }[];

beforeAll(async () => {
	disk = await mkdtemp(join(tmpdir(), 'remote-search-test-'));
	files = (await makeIndex([makePage('Zalo mất kết nối'), makePage('Bình luận không về')])).files;
	writeFiles(files, disk);
});
afterAll(() => rm(disk, { recursive: true, force: true }));
beforeEach(() => {
	site = makeBuild('one');
	requests = [];
	failures = [];
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
	return () => vi.restoreAllMocks();
});

test('loads nothing before it is asked', () => {
	open();
	expect(requests).toEqual([]);
});

test('finds, and asks for each file once', async () => {
	const search = open();
	expect((await search.search('zalo')).results).toHaveLength(1);
	expect((await search.search('zalo mat ket noi')).results).toHaveLength(1);
	expect(requests).toEqual([...new Set(requests)]);
});

test('finds articles while what answers directly is missing, and asks for it again', async () => {
	const things = `one/${THINGS_NAME}`;
	const content = site.get(things) ?? '';
	site.delete(things);
	const search = open();
	expect((await search.search('zalo')).results).toHaveLength(1);
	site.set(things, content);
	const before = requests.filter((path) => path === things).length;
	expect((await search.search('zalo mat ket noi')).results).toHaveLength(1);
	expect(requests.filter((path) => path === things)).toHaveLength(before + 1);
});

test('tries again what did not arrive', async () => {
	const retries = vi.fn();
	failures = [
		{ path: /pf_meta$/, answer: () => Promise.reject(new TypeError('offline')) },
		{ path: /pf_index$/, answer: () => Promise.resolve(new Response('', { status: 503 })) },
		{ path: /start\.json$/, answer: () => Promise.reject(new TypeError('offline')) },
	];
	expect((await open(retries).search('zalo')).results).toHaveLength(1);
	expect(retries).toHaveBeenCalledTimes(3);
});

test.each([/start\.json$/, /pf_meta$/, /wasm/, /pf_index$/, /pf_fragment$/, /vocabulary/])(
	'says that %s is unreachable, and finds once it is back',
	async (path) => {
		const unhandled = vi.fn();
		process.on('unhandledRejection', unhandled);
		failures = Array.from({ length: 4 }, () => ({
			path,
			answer: () => Promise.reject(new TypeError('offline')),
		}));
		const search = open();
		await expect(search.search('zalo')).rejects.toMatchObject({ reason: 'unreachable' });
		failures = [];
		expect((await search.search('zalo')).results).toHaveLength(1);
		process.off('unhandledRejection', unhandled);
		expect(unhandled).not.toHaveBeenCalled();
	},
);

test('a file that breaks off is asked for again', async () => {
	const broken = () =>
		new Response(new ReadableStream({ start: (body) => body.error(new TypeError('reset')) }));
	failures = [{ path: /pf_index$/, answer: () => Promise.resolve(broken()) }];
	expect((await open().search('zalo')).results).toHaveLength(1);
});

test('goes on with the newer build when a file of the older one is gone', async () => {
	const search = open();
	await search.search('zalo');
	site = makeBuild('two');
	expect((await search.search('bình luận')).results).toHaveLength(1);
	expect(requests.some((path) => path.startsWith('two/'))).toBe(true);
});

test('goes on when the build changes between the start file and the index', async () => {
	const search = open();
	await search.start();
	site = makeBuild('two');
	expect((await search.search('zalo')).results).toHaveLength(1);
});

test('a build without one of its own files is unreachable, not asked for ever', async () => {
	site.delete('one/vocabulary.json');
	await expect(open().search('zalo')).rejects.toMatchObject({ reason: 'unreachable' });
});

test('offers to load the page again when the newer build is of another make', async () => {
	const search = open();
	await search.search('zalo');
	site = new Map([['start.json', JSON.stringify({ format: START_FORMAT + 1 })]]);
	await expect(search.search('bình luận')).rejects.toMatchObject({ reason: 'outdated' });
});

test('says so where WebAssembly is forbidden', async () => {
	vi.spyOn(WebAssembly, 'compile').mockRejectedValue(new Error('refused'));
	const failure = open().search('zalo');
	await expect(failure).rejects.toBeInstanceOf(SearchFailure);
	await expect(failure).rejects.toMatchObject({ reason: 'blocked' });
});

function open(onRetry?: (attempt: number) => void) {
	return openRemoteSearch({
		base: BASE,
		wait: () => Promise.resolve(),
		onRetry,
		fetch: (url) => {
			const path = url.slice(BASE.length);
			requests.push(path);
			const at = failures.findIndex((failure) => failure.path.test(path));
			const [failure] = at < 0 ? [] : failures.splice(at, 1);
			if (failure) return failure.answer();
			const content = site.get(path);
			return Promise.resolve(
				content === undefined
					? new Response('', { status: 404 })
					: new Response(typeof content === 'string' ? content : Buffer.from(content)),
			);
		},
		importModule: (url): Promise<PagefindModule> => {
			const path = url.slice(BASE.length).replace(/\?.*/, '');
			if (!site.has(path)) return Promise.reject(new TypeError('Failed to fetch module'));
			// Every build and every tab has an instance of its own.
			return import(`${pathToFileURL(join(disk, 'pagefind.js')).href}?${String(Math.random())}`);
		},
	});
}

function makeBuild(folder: string): IndexFiles {
	const first = [...files.keys()].filter((path) => !/\/|pagefind\.js/.test(path));
	const meaning = encodeModel({ classes: [0], bias: [0], scale: 1, rows: [] });
	const start = {
		format: START_FORMAT,
		meaning,
		folder: `${folder}/`,
		first,
		topics: [],
		channels: {},
		articles: [],
	};
	return new Map([
		['start.json', JSON.stringify({ ...start, abbreviations: {}, synonyms: [], fillers: [] })],
		[`${folder}/${THINGS_NAME}`, JSON.stringify(NO_THINGS)] as const,
		[`${folder}/${MEANING_NAME}`, JSON.stringify(meaning)] as const,
		...[...files].map(([path, content]) => [`${folder}/${path}`, content] as const),
	]);
}

function makePage(title: string) {
	return { url: `/${encodeURIComponent(title)}/`, title, blocks: [] };
}
