import { makeRetryingFetch } from '../../search/index/retrying-fetch.ts';
import type { Fetch } from '../../search/index/retrying-fetch.ts';
import { readStartFile } from '../../search/index/start-reader.ts';
import type { StartArticle, StartFile } from '../../search/index/start-file.ts';
// Straight from its room: through the door the whole engine would come before the first suggestion.
import { makeSuggester } from '../../search/answers/suggestions.ts';
import type { Suggester } from '../../search/search.ts';

let own: SearchSite | undefined;

/**
 * What all search boxes of a page share; `page` is the address of `/tim-kiem/`, `first` the answer to a request for the
 * start file that is under way, if one is. Loads nothing by itself.
 */
export function getSearchSite(page: string, first?: Promise<Response>): SearchSite {
	return (own ??= makeSearchSite(new URL('..', page), first));
}

export const fetchFile: Fetch = (url, init) => fetch(url, init);
const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

function makeSearchSite(root: URL, first: Promise<Response> | undefined): SearchSite {
	let underWay = first;
	const fetchFirst: Fetch = (url, init) => {
		const response = underWay ?? fetchFile(url, init);
		underWay = undefined;
		return response;
	};
	let start: Promise<StartFile> | undefined;
	let suggester: Promise<Suggester> | undefined;
	const site: SearchSite = {
		href: (path) => new URL(`.${path}`, root).href,
		start() {
			const reading = (start ??= readStartFile(
				site.href('/search-index/'),
				makeRetryingFetch({ fetch: fetchFirst, wait }),
			));
			reading.catch(() => {
				if (start === reading) start = suggester = undefined;
			});
			return reading;
		},
		suggester: () =>
			(suggester ??= site.start().then(async (own) => {
				// What does not arrive is not suggested; the full search finds it all the same.
				if (own.more !== undefined) addOthers(own, own.more).catch(() => undefined);
				const made = makeSuggester(own);
				// On a slow phone that took long: keys pressed meanwhile go before what is done with it.
				await wait(0);
				return made;
			})),
	};
	/** The articles beyond the start file are suggested from the next key on. */
	const addOthers = async (own: StartFile, file: string) => {
		const address = site.href(`/search-index/${own.folder}${file}`);
		const response = await fetchFile(address, { priority: 'low' });
		if (!response.ok) return;
		const others: readonly StartArticle[] = await response.json();
		suggester = Promise.resolve(makeSuggester({ ...own, articles: [...own.articles, ...others] }));
	};
	return site;
}

export interface SearchSite {
	/** A path of this site as an address: `/zalo/` below the base path. */
	href(path: string): string;
	/** Read once, again after a failure. */
	start(): Promise<StartFile>;
	/** Knows the articles of the start file, and the others as soon as they are there. */
	suggester(): Promise<Suggester>;
}
