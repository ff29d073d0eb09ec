import { makeRetryingFetch } from '../../search/retrying-fetch.ts';
import type { Fetch } from '../../search/retrying-fetch.ts';
import { readStartFile } from '../../search/start-reader.ts';
import type { StartFile } from '../../search/start-file.ts';
import { makeSuggester } from '../../search/suggestions.ts';
import type { Suggester } from '../../search/suggestions.ts';

const own = makeSearchSite();

/** What all search boxes of a page share; `page` is the address of `/tim-kiem/`. Loads nothing by itself. */
export function getSearchSite(page: string): SearchSite {
	own.root = new URL('..', page);
	return own;
}

export const fetchFile: Fetch = (url, init) => fetch(url, init);
export const wait = (milliseconds: number) =>
	new Promise<void>((done) => setTimeout(done, milliseconds));

function makeSearchSite(): SearchSite {
	let start: Promise<StartFile> | undefined;
	let suggester: Promise<Suggester> | undefined;
	const site: SearchSite = {
		root: new URL(location.href),
		href: (path) => new URL(`.${path}`, site.root).href,
		start() {
			const reading = (start ??= readStartFile(
				site.href('/search-index/'),
				makeRetryingFetch({ fetch: fetchFile, wait }),
			));
			reading.catch(() => {
				if (start === reading) start = suggester = undefined;
			});
			return reading;
		},
		suggester: () => (suggester ??= site.start().then(makeSuggester)),
	};
	return site;
}

export interface SearchSite {
	/** Address of the site's home page. */
	root: URL;
	/** A path of this site as an address: `/zalo/` below the base path. */
	href(path: string): string;
	/** Read once, again after a failure. */
	start(): Promise<StartFile>;
	suggester(): Promise<Suggester>;
}
