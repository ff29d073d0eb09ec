/** The key in this browser's storage; `/da-luu/` lists it. */
export const recentQueriesKey = 'recent-queries';
const MOST = 5;

/** What was searched for in this browser, newest first; empty where storage is denied or holds something else. */
export function readRecent(storage: Storage | undefined): string[] {
	try {
		const value: unknown = JSON.parse(storage?.getItem(recentQueriesKey) ?? '[]');
		return Array.isArray(value)
			? value.filter((query) => typeof query === 'string').slice(0, MOST)
			: [];
	} catch {
		return [];
	}
}

/** Remembers a query, each once; a browser that denies storage forgets it. */
export function rememberQuery(query: string, storage: Storage | undefined): void {
	const own = query.trim();
	// A pasted message is no query to come back to.
	if (own === '' || own.length > 80) return;
	const others = readRecent(storage).filter((known) => known !== own);
	try {
		storage?.setItem(recentQueriesKey, JSON.stringify([own, ...others].slice(0, MOST)));
	} catch {
		// Full or denied.
	}
}

export function forgetQueries(storage: Storage | undefined): void {
	try {
		storage?.removeItem(recentQueriesKey);
	} catch {
		// Denied.
	}
}

/** This browser's storage, or `undefined` where even asking for it is denied. */
export function findStorage(): Storage | undefined {
	try {
		return window.localStorage;
	} catch {
		return undefined;
	}
}
