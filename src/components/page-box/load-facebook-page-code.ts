import { readStored } from '../../browser/storage.ts';
import {
	keptFacebookPagesKey,
	offeredFacebookPageKey,
	tabFacebookPageKey,
} from '../../browser/storage-keys.ts';
import type * as FacebookPageCode from './facebook-page-code.ts';

let loading: Promise<typeof FacebookPageCode> | undefined;

/**
 * Everything about Pages that is too heavy for every visit: reading what a reader typed, keeping it,
 * filling links. Fetched once, on the first need.
 *
 * @throws when the file did not arrive; the next call tries again
 */
export function loadFacebookPageCode(): Promise<typeof FacebookPageCode> {
	loading ??= import('./facebook-page-code.ts').catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

/** Whether there may be a Page before the reader types one, and so a reason to load at once. */
export function mayHaveFacebookPage(): boolean {
	return (
		loading !== undefined ||
		hasFacebookPageInAddress() ||
		readStored('localStorage', keptFacebookPagesKey) !== null ||
		readStored('sessionStorage', tabFacebookPageKey) !== null ||
		readStored('sessionStorage', offeredFacebookPageKey) !== null
	);
}

export function hasFacebookPageInAddress(): boolean {
	return new URLSearchParams(location.search).has('page');
}

/** The Page that this tab works with, for other parts of the site. */
export async function loadFacebookPageInUse() {
	if (!mayHaveFacebookPage()) return undefined;
	const { facebookPageStore } = await loadFacebookPageCode();
	return facebookPageStore.inUse?.page;
}
