import { expect, test } from 'vitest';
import { forgetQueries, readRecent, recentQueriesKey, rememberQuery } from './recent-queries.ts';

function makeStorage(): Storage {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
		clear: () => kept.clear(),
		key: () => null,
		length: 0,
	};
}

const denied: Storage = {
	...makeStorage(),
	getItem: () => {
		throw new Error('denied');
	},
	setItem: () => {
		throw new Error('denied');
	},
	removeItem: () => {
		throw new Error('denied');
	},
};

test('keeps five queries, newest first, each once', () => {
	const storage = makeStorage();
	for (const query of ['a', 'b', 'c', 'd', ' b ', 'e', 'f']) rememberQuery(query, storage);
	expect(readRecent(storage)).toEqual(['f', 'e', 'b', 'd', 'c']);
	forgetQueries(storage);
	expect(readRecent(storage)).toEqual([]);
});

test('does not keep nothing, or a pasted message', () => {
	const storage = makeStorage();
	rememberQuery('  ', storage);
	rememberQuery('x'.repeat(81), storage);
	expect(readRecent(storage)).toEqual([]);
});

test.each(['{', '{"a":1}', 'null', '[1,2]'])('reads %j as nothing', (value) => {
	const storage = makeStorage();
	storage.setItem(recentQueriesKey, value);
	expect(readRecent(storage)).toEqual([]);
});

test.each([denied, undefined])('does without storage', (storage) => {
	rememberQuery('a', storage);
	forgetQueries(storage);
	expect(readRecent(storage)).toEqual([]);
});
