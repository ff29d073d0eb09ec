import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { indexPages } from '../../search/index/indexer.ts';
import type { CustomerWords } from '../../search/typed/language.ts';
import { openIndexFolder } from '../../search/index/node-index.ts';
import { writePageHtml } from '../../search/index/page-html.ts';
import type { PageToIndex } from '../../search/index/page-html.ts';
import type { PagefindModule } from '../../search/index/pagefind.ts';
import { createSearch } from '../../search/search.ts';

const BASE = 'http://stock.invalid/';
const MOST = 10;

/** This project's indexer and query code over the documents. */
export async function openOurs(
	documents: readonly BenchDocument[],
	options: OursOptions,
): Promise<Engine> {
	const { folder, words } = options;
	await indexPages(documents.map(pageOf), { outDir: folder });
	let read = 0;
	const open = async () => {
		const opened = await openIndexFolder(folder, { onRead: (_, bytes) => (read += bytes) });
		return createSearch({
			...opened,
			words,
		});
	};
	const warm = await open();
	const fixed =
		(await brotliSize(folder, 'pagefind.js')) + (await brotliSize(folder, 'vocabulary.json'));
	return {
		search: async (query) =>
			(await warm.search(query, { limit: MOST })).results.map(({ url }) => idOf(url)),
		async firstQueryBytes(query) {
			read = 0;
			await (await open()).search(query, { limit: MOST });
			return fixed + read;
		},
	};
}

/** Pagefind as it comes, over the same pages. */
export async function openStock(
	documents: readonly BenchDocument[],
	folder: string,
): Promise<Engine> {
	const { index } = await createIndex();
	if (!index) throw new Error('Pagefind did not start');
	for (const page of documents.map(pageOf))
		await index.addHTMLFile({ url: page.url, content: writePageHtml(page, (text) => text) });
	await index.writeFiles({ outputPath: folder });
	await close();
	let read = 0;
	// Stock Pagefind knows only the global fetch.
	globalThis.fetch = async (input) => {
		const content = await readFile(join(folder, new URL(String(input)).pathname.slice(1)));
		read += content.byteLength;
		return new Response(content);
	};
	const module: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
	const open = async () => {
		const instance = module.createInstance({ basePath: BASE, noWorker: true });
		await instance.init();
		return instance;
	};
	const ask = async (instance: Awaited<ReturnType<typeof open>>, query: string) => {
		const { results } = await instance.search(query);
		const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
		return pages.map(({ raw_url }) => idOf(raw_url));
	};
	const warm = await open();
	const fixed =
		(await brotliSize(folder, 'pagefind.js')) + (await brotliSize(folder, 'pagefind-worker.js'));
	return {
		search: (query) => ask(warm, query),
		async firstQueryBytes(query) {
			read = 0;
			await ask(await open(), query);
			return fixed + read;
		},
	};
}

function pageOf({ id, title, body }: BenchDocument): PageToIndex {
	const blocks = body.split('\n').map((text) => ({ text }));
	return { url: `/${encodeURIComponent(id)}/`, title, blocks };
}

function idOf(url: string): string {
	return decodeURIComponent(url.slice(1, -1));
}

async function brotliSize(folder: string, file: string): Promise<number> {
	return brotliCompressSync(await readFile(join(folder, file))).byteLength;
}

export interface BenchDocument {
	id: string;
	source?: string;
	title: string;
	body: string;
}

interface OursOptions {
	folder: string;
	words: CustomerWords;
}

/** Something that finds documents. */
export interface Engine {
	/** IDs of the best ten documents, best first. */
	search(query: string): Promise<string[]>;
	/** What a reader downloads for this query on a cold cache, without the page's own script. */
	firstQueryBytes(query: string): Promise<number>;
}
