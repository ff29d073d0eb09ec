import { resultsViewStrings as strings } from '../../strings/results-view.ts';
import { make } from '../../browser/dom.ts';
import type { SearchSite } from './search-site.ts';

/** Leads to the results page, which loads everything anew. */
export function makeReload(query: string, { site, isPrivate }: ReloadOptions): HTMLElement {
	const page = new URL(site.href('/tim-kiem/'));
	if (!isPrivate) page.searchParams.set('q', query);
	return make('a', { class: 'button', href: page.href }, strings.reload);
}

interface ReloadOptions {
	site: SearchSite;
	/** Whether the query may stand in no address. */
	isPrivate: boolean;
}
