import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeModel, makeMeaning } from '../meaning/evaluate.ts';
import type { Meaning } from '../meaning/evaluate.ts';
import type { MeaningFile } from '../meaning/model.ts';
import { makeAnswerSource } from './answer-source.ts';
import { openIndex } from './pagefind.ts';
import type { PagefindModule, SearchIndex } from './pagefind.ts';
import { createSearch } from '../search.ts';
import type { Search } from '../search.ts';
import { MEANING_NAME, START_NAME } from './start-file.ts';
import type { StartFile } from './start-file.ts';
import type { VocabularyFile } from '../typed/vocabulary.ts';

const BASE = 'http://index.invalid/';

/** Opens a built index from its folder, with the code that the browser uses; `onRead` is told every file and size. */
export async function openIndexFolder(folder: string, { onRead }: FolderOptions = {}) {
	const module: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
	const vocabulary = await readJson<VocabularyFile>(join(folder, 'vocabulary.json'));
	const fetch = async (url: string) => {
		const file = new URL(url).pathname.slice(1);
		const content = await readFile(join(folder, file));
		onRead?.(file, content.byteLength);
		return new Response(content);
	};
	const index: SearchIndex = await openIndex({ module, basePath: BASE, fetch });
	return { index, vocabulary };
}

/** Opens the search of a built site from its `search-index` folder: the same answers as in the browser. */
export async function openSiteSearch(
	folder: string,
	{ meaning, ...options }: SiteOptions = {},
): Promise<{ search: Search; start: StartFile }> {
	const start = await readJson<StartFile>(join(folder, START_NAME));
	const own = join(folder, start.folder);
	const quiet = await readJson<MeaningFile>(join(own, MEANING_NAME));
	const search = createSearch({
		...(await openIndexFolder(own, options)),
		words: start,
		...(meaning !== 'none' && {
			meaning: meaning ?? makeMeaning(decodeModel(start.meaning), start, decodeModel(quiet)),
		}),
		answers: makeAnswerSource((name) => readJson(join(own, name))),
	});
	return { search, start };
}

/** A file that the build wrote, so its shape is known. */
async function readJson<T>(file: string): Promise<T> {
	const value: T = JSON.parse(await readFile(file, 'utf8'));
	return value;
}

interface FolderOptions {
	onRead?: (file: string, bytes: number) => void;
}

interface SiteOptions extends FolderOptions {
	/** Instead of the site's own model of meaning: another one, or words alone. */
	meaning?: Meaning | 'none';
}
