import { parseJson } from '../../domain/json.ts';
import { recentQueriesKey } from '../../browser/storage-keys.ts';
import { readStored, writeStored } from '../../browser/storage.ts';

const MOST = 5;

/** What was searched for in this browser, newest first; empty where storage is denied or holds something else. */
export function readRecent(): string[] {
	const value = parseJson(readStored('localStorage', recentQueriesKey) ?? '[]');
	return Array.isArray(value)
		? value.filter((query) => typeof query === 'string').slice(0, MOST)
		: [];
}

/** Remembers a query, each once; a browser that denies storage forgets it. */
export function rememberQuery(query: string): void {
	const own = query.trim();
	// A pasted message is no query to come back to.
	if (own === '' || own.length > 80) return;
	const others = readRecent().filter((known) => known !== own);
	writeStored('localStorage', recentQueriesKey, JSON.stringify([own, ...others].slice(0, MOST)));
}

export function forgetQueries(): void {
	writeStored('localStorage', recentQueriesKey, undefined);
}
