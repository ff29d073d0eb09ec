import { openRemoteSearch } from '../../search/index/remote-search.ts';
import type { RemoteSearch } from '../../search/index/remote-search.ts';
import { fetchFile } from './search-site.ts';
import type { SearchSite } from './search-site.ts';

// For parts that load both by name.
export { getSearchSite } from './search-site.ts';

let engine: RemoteSearch | undefined;
let retried: ((attempt: number) => void) | undefined;

/** The one search that everything on a page asks: its results, its dialog, the agents' desk. Loads nothing by itself. */
export function getEngine(site: SearchSite): RemoteSearch {
	return (engine ??= openRemoteSearch({
		base: site.href('/search-index/'),
		fetch: fetchFile,
		wait,
		importModule: (url) => import(/* @vite-ignore */ url),
		onRetry: (attempt) => retried?.(attempt),
		known: site.start(),
	}));
}

/** Who asked last is told of every further try. */
export function tellRetries(own: (attempt: number) => void): void {
	retried = own;
}

/** Without a network there is nothing to wait for. */
async function wait(milliseconds: number): Promise<void> {
	if (!navigator.onLine) throw new Error('offline');
	await new Promise((done) => setTimeout(done, milliseconds));
}
