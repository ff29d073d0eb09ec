import { writeIndexWord } from './index-text.ts';
import { WEIGHTS } from '../ranking/ranking.ts';
import type { Posting } from '../ranking/ranking.ts';

/** Fields are weighed by `ranking.ts`, as a share of the whole query; Pagefind sees one word at a time. */
const FIELDS = [
	'title',
	...Array.from({ length: 40 }, (_, at) => [`said${String(at)}`, `message${String(at)}`]),
];
const META_WEIGHTS = Object.fromEntries(FIELDS.flat().map((field) => [field, 0]));

/**
 * The index behind one small interface. `module` is the `pagefind.js` that the build wrote: `import()` it on first
 * use, in the browser or in Node. `basePath` is the address of its folder, ending in `/`.
 */
export async function openIndex({
	module,
	basePath,
	fetch,
}: OpenIndexOptions): Promise<SearchIndex> {
	// Pagefind answers with fewer pages when a chunk did not arrive; counting failures tells the two apart.
	const failures: unknown[] = [];
	const own = fetch ?? ((url: string) => globalThis.fetch(url));
	module.transport.fetch = async (url) => {
		try {
			const response = await own(url);
			if (!response.ok) throw new Error(`${String(response.status)} for ${url}`);
			return response;
		} catch (error) {
			failures.push(error);
			throw error;
		}
	};
	const instance = module.createInstance({
		basePath,
		// One thread fewer to start and 12 kB fewer to load; on this index a search takes some milliseconds.
		noWorker: true,
		ranking: {
			metaWeights: META_WEIGHTS,
			termSaturation: WEIGHTS.saturation,
			diacriticSimilarity: WEIGHTS.diacritics,
		},
	});
	await instance.init();
	const numbers = new Map<string, number>();
	const results: PagefindResult[] = [];
	const numberOf = (result: PagefindResult) => {
		const known = numbers.get(result.id);
		if (known !== undefined) return known;
		numbers.set(result.id, results.length);
		return results.push(result) - 1;
	};
	const answers = new Map<string, Promise<Posting[]>>();
	const pages = new Map<number, Promise<IndexedPage>>();

	return {
		find(word, { isPrefix = false } = {}) {
			const asked = writeIndexWord(word, { isPrefix });
			const known = answers.get(asked);
			if (known) return known;
			const before = failures.length;
			const answer = instance.search(asked).then(({ results: found }) => {
				if (failures.length > before) throw failures.at(-1);
				return found.map((result) => ({
					page: numberOf(result),
					score: result.score,
					positions: result.words,
					fields: result.matchedMetaFields ?? [],
				}));
			});
			answers.set(asked, answer);
			answer.catch(() => answers.delete(asked));
			return answer;
		},
		load(page) {
			const known = pages.get(page);
			if (known) return known;
			const loaded = readPage(results[page], page);
			pages.set(page, loaded);
			loaded.catch(() => pages.delete(page));
			return loaded;
		},
		async pagesOf(channel) {
			const { results: found } = await instance.search(null, { filters: { channel } });
			return new Set(found.map(numberOf));
		},
		async pageOf(number) {
			const filters = { number: String(number) };
			const { results: found } = await instance.search(null, { filters });
			return found.map(numberOf)[0];
		},
	};
}

async function readPage(result: PagefindResult | undefined, page: number): Promise<IndexedPage> {
	if (!result) throw new Error(`Page ${String(page)} was not found by this index`);
	const { raw_url, raw_content, meta, filters, anchors } = await result.data();
	return { url: raw_url, meta, filters, text: raw_content, anchors };
}

/** An open index: what the rest of the search needs of it. */
export interface SearchIndex {
	/** Every page with the word in any spelling; a prefix finds what begins so. Rejects when the network fails. */
	find(word: string, options?: { isPrefix?: boolean }): Promise<Posting[]>;
	/** What is stored of a page that `find` returned: one object for a page, however often it is asked for. */
	load(page: number): Promise<IndexedPage>;
	/** The pages marked `data-pagefind-filter="channel:…"` with this channel. */
	pagesOf(channel: string): Promise<Set<number>>;
	/** The page of an article, by its number. */
	pageOf(number: number): Promise<number | undefined>;
}

/** A page as the index stores it; texts are index text, see `index-text.ts`. */
export interface IndexedPage {
	url: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
	text: string;
	/** Elements with an `id`; `location` counts the words of `text` before it. */
	anchors: { id: string; location: number; element: string; text: string }[];
}

interface OpenIndexOptions {
	module: PagefindModule;
	basePath: string;
	/** Instead of the global one: to retry in the browser, to read files in Node. */
	fetch?: (url: string) => Promise<Response>;
}

/** The part of `pagefind.js` that is used. */
export interface PagefindModule {
	transport: { fetch: (url: string) => Promise<Response> };
	createInstance(options: object): {
		init(): Promise<void>;
		search(term: string | null, options?: object): Promise<{ results: PagefindResult[] }>;
	};
}

interface PagefindResult {
	id: string;
	score: number;
	words: number[];
	matchedMetaFields?: string[];
	data(): Promise<{
		raw_url: string;
		raw_content: string;
		meta: Record<string, string>;
		filters: Record<string, string[]>;
		anchors: { id: string; location: number; element: string; text: string }[];
	}>;
}
