import { readStored } from '../../browser/storage.ts';
import { keptPagesKey, offeredPageKey, tabPageKey } from '../../browser/storage-keys.ts';
import type * as Live from './page-code.ts';

/** Dispatched on the document whenever the Page in use, or what is kept, may have changed. */
export const pageChange = 'page-change';

let loading: Promise<typeof Live> | undefined;

/**
 * Everything about Pages that is too heavy for every visit: reading what a reader typed, keeping it,
 * filling links. Fetched once, on the first need.
 *
 * @throws when the file did not arrive; the next call tries again
 */
export function loadPages(): Promise<typeof Live> {
	loading ??= import('./page-code.ts').catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

/** Whether there may be a Page before the reader types one, and so a reason to load at once. */
export function mayHavePage(): boolean {
	return (
		loading !== undefined ||
		hasPageInAddress() ||
		readStored('localStorage', keptPagesKey) !== null ||
		readStored('sessionStorage', tabPageKey) !== null ||
		readStored('sessionStorage', offeredPageKey) !== null
	);
}

export function hasPageInAddress(): boolean {
	return new URLSearchParams(location.search).has('page');
}

/** The Page that this tab works with, for other parts of the site. */
export async function findPageInUse() {
	if (!mayHavePage()) return undefined;
	const { pageStore } = await loadPages();
	return pageStore.inUse?.page;
}
