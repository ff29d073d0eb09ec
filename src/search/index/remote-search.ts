import { decodeModel, makeMeaning } from '../meaning/evaluate.ts';
import type { MeaningFile } from '../meaning/model.ts';
import { makeAnswerSource } from './answer-source.ts';
import { openIndex } from './pagefind.ts';
import type { PagefindModule } from './pagefind.ts';
import { makeRetryingFetch, MissingFile } from './retrying-fetch.ts';
import type { Fetch, RetryOptions } from './retrying-fetch.ts';
import { createSearch } from '../search.ts';
import type { QueryOptions, Search, SearchResponse } from '../search.ts';
import { MEANING_NAME } from './start-file.ts';
import type { StartFile } from './start-file.ts';
import { readStartFile, SearchFailure } from './start-reader.ts';

/** The smallest module there is: only its header. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const MOST_RESTARTS = 2;

/**
 * The search over the network. Nothing is loaded before `start`, `prepare` or `search`. A file that does not arrive is asked for
 * again; a file that is gone means a newer build, so the start file is read again and the index opened anew.
 *
 * @param options.base absolute address of the `search-index` folder, ending in `/`
 */
export function openRemoteSearch({
	base,
	importModule,
	known,
	...network
}: RemoteOptions): RemoteSearch {
	const fetch = makeRetryingFetch(network);
	let start = known;
	let opened: Promise<Opened> | undefined;

	const readStart = () => {
		const asked = readStartFile(base, fetch);
		start = asked;
		asked.catch(() => {
			if (start === asked) start = undefined;
		});
		return asked;
	};
	const open = () => {
		const opening = (start ?? readStart()).then((own) =>
			openFolder(own, { base, fetch, importModule }),
		);
		opened = opening;
		opening.catch(() => {
			if (opened === opening) opened = undefined;
		});
		return opening;
	};
	/** Whether there is a newer build to go on with. */
	const hasMoved = async () => {
		const before = await start?.catch(() => undefined);
		opened = undefined;
		const now = await readStart();
		return now.folder !== before?.folder;
	};

	return {
		start: () => start ?? readStart(),
		prepare() {
			(opened ?? open()).catch(() => undefined);
		},
		async search(query, options) {
			for (let restarts = 0; ; restarts++) {
				try {
					const { search } = await (opened ?? open());
					return await search.search(query, options);
				} catch (error) {
					if (error instanceof SearchFailure) throw error;
					const mayHaveMoved = error instanceof MissingFile && restarts < MOST_RESTARTS;
					if (mayHaveMoved && (await hasMoved())) continue;
					opened = undefined;
					throw new SearchFailure('unreachable', { cause: error });
				}
			}
		},
	};
}

/** Everything that every search needs is asked for at once, and handed to Pagefind when it asks. */
async function openFolder(
	start: StartFile,
	{ base, fetch, importModule }: { base: string; fetch: Fetch; importModule: ImportModule },
): Promise<Opened> {
	const folder = `${base}${start.folder}`;
	const first = new Map(start.first.map((name) => [`${folder}${name}`, fetch(`${folder}${name}`)]));
	for (const response of first.values()) response.catch(() => undefined);
	const json = async <T>(name: string): Promise<T> => {
		const response = await (first.get(`${folder}${name}`) ?? fetch(`${folder}${name}`));
		const value: T = await response.json();
		return value;
	};
	const [module, vocabulary, quiet] = await Promise.all([
		importRetrying(`${folder}pagefind.js`, importModule, fetch),
		json<SearchVocabulary>('vocabulary.json'),
		json<MeaningFile>(MEANING_NAME),
		compile(),
		...first.values(),
	]);
	const index = await openIndex({
		module,
		basePath: folder,
		fetch: (url) => {
			const address = url.replace(/\?.*$/, '');
			const ready = first.get(address);
			// A body is read once; whoever asks again asks the network.
			first.delete(address);
			return ready ?? fetch(address);
		},
	});
	const search = createSearch({
		index,
		vocabulary,
		words: start,
		meaning: makeMeaning(decodeModel(start.meaning), start, decodeModel(quiet)),
		answers: makeAnswerSource(json),
	});
	return { search };
}

/** A failed import is remembered by the browser under its address, so a second try needs another one. */
async function importRetrying(url: string, importModule: ImportModule, fetch: Fetch) {
	return importModule(url).catch(async () => {
		await fetch(url);
		return importModule(`${url}?2`).catch((cause: unknown) => {
			throw new SearchFailure('blocked', { cause });
		});
	});
}

/** Rejects where WebAssembly is switched off or forbidden. */
async function compile(): Promise<void> {
	try {
		await WebAssembly.compile(EMPTY_MODULE);
	} catch (cause) {
		throw new SearchFailure('blocked', { cause });
	}
}

export interface RemoteSearch {
	/** The start file, loaded once; asked for again after a failure. Rejects with a `SearchFailure`. */
	start(): Promise<StartFile>;
	/** Begins to load what every search needs. */
	prepare(): void;
	/** Rejects with a `SearchFailure`, and may be called again afterwards. */
	search(query: string, options?: QueryOptions): Promise<SearchResponse>;
}

interface RemoteOptions extends RetryOptions {
	base: string;
	/** `(url) => import(url)`, so that tests can do without a network. */
	importModule: ImportModule;
	/** The start file, where it has been asked for already. */
	known?: Promise<StartFile> | undefined;
}

type ImportModule = (url: string) => Promise<PagefindModule>;

type SearchVocabulary = Parameters<typeof createSearch>[0]['vocabulary'];

interface Opened {
	search: Search;
}
