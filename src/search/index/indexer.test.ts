import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { indexPages } from './indexer.ts';
import { openIndexFolder } from './node-index.ts';
import { openIndex } from './pagefind.ts';
import type { PagefindModule } from './pagefind.ts';

const PAGES = [{ url: '/zalo/mat-ket-noi/', title: 'Zalo mất kết nối', blocks: [] }];
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'indexer-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('indexes the text of a page', async () => {
	const outDir = join(folder, 'site');
	const report = await indexPages(PAGES, { outDir });
	expect(report.pages).toBe(1);
	const { index, vocabulary } = await openIndexFolder(outDir);
	const [found] = await index.find('kết');
	expect(found && (await index.load(found.page)).url).toBe('/zalo/mat-ket-noi/');
	expect(vocabulary).toEqual({ pages: 1, words: [[1, 'kết mất nối zalo']] });
});

test('writes only what is loaded, and replaces an older index', async () => {
	const outDir = join(folder, 'twice');
	await mkdir(outDir);
	await writeFile(join(outDir, 'old.pf_index'), '');
	await indexPages(PAGES, { outDir });
	const written = await readdir(outDir);
	expect(written).toContain('vocabulary.json');
	expect(written).toContain('pagefind.js');
	expect(written.filter((name) => /ui|highlight|worker|old/.test(name))).toEqual([]);
});

test('cuts the index small, so that a query loads little of it', async () => {
	const outDir = join(folder, 'chunks');
	const words = (page: number) =>
		Array.from({ length: 100 }, (_, at) => `tu${String(page * 100 + at)}`).join(' ');
	const pages = Array.from({ length: 50 }, (_, page) => ({
		url: `/${String(page)}/`,
		title: String(page),
		blocks: [{ text: words(page) }],
	}));
	await indexPages(pages, { outDir });
	expect((await readdir(join(outDir, 'index'))).length).toBeGreaterThanOrEqual(5);
	const read: string[] = [];
	const { index } = await openIndexFolder(outDir, { onRead: (file) => read.push(file) });
	expect(await index.find('tu4321')).toHaveLength(1);
	expect(read.filter((file) => file.startsWith('index/'))).toHaveLength(1);
	expect(process.env).not.toHaveProperty('PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE');
});

test('a chunk that does not arrive is a failure, not an empty list, and is asked for again', async () => {
	const outDir = join(folder, 'failing');
	await indexPages(PAGES, { outDir });
	const module: PagefindModule = await import(pathToFileURL(join(outDir, 'pagefind.js')).href);
	let isDown = true;
	const index = await openIndex({
		module,
		basePath: 'http://index.invalid/',
		fetch: async (url) => {
			const file = new URL(url).pathname.slice(1);
			if (isDown && file.startsWith('index/')) return new Response('', { status: 503 });
			return new Response(await readFile(join(outDir, file)));
		},
	});
	const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	await expect(index.find('zalo')).rejects.toThrow('503');
	silence.mockRestore();
	isDown = false;
	expect(await index.find('zalo')).toHaveLength(1);
});

test('an index whose first files do not arrive rejects every search, and nothing else', async () => {
	const outDir = join(folder, 'absent');
	await indexPages(PAGES, { outDir });
	const module: PagefindModule = await import(pathToFileURL(join(outDir, 'pagefind.js')).href);
	const unhandled = vi.fn();
	process.on('unhandledRejection', unhandled);
	const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const index = await openIndex({
		module,
		basePath: 'http://index.invalid/',
		fetch: () => Promise.reject(new Error('offline')),
	});
	await expect(index.find('zalo')).rejects.toThrow();
	await new Promise((done) => setImmediate(done));
	expect(unhandled).not.toHaveBeenCalled();
	process.off('unhandledRejection', unhandled);
	silence.mockRestore();
});
