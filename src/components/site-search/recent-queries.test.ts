import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recentQueriesKey } from '../../browser/storage-keys.ts';
import { forgetQueries, readRecent, rememberQuery } from './recent-queries.ts';

let kept: Map<string, string>;

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('window', {
		localStorage: {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value),
			removeItem: (key: string) => void kept.delete(key),
		},
	});
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test('keeps five queries, newest first, each once', () => {
	for (const query of ['a', 'b', 'c', 'd', ' b ', 'e', 'f']) rememberQuery(query);
	expect(readRecent()).toEqual(['f', 'e', 'b', 'd', 'c']);
	forgetQueries();
	expect(kept.size).toBe(0);
});

test('does not keep nothing, or a pasted message', () => {
	rememberQuery('  ');
	rememberQuery('x'.repeat(81));
	expect(readRecent()).toEqual([]);
});

test.each(['{', '{"a":1}', 'null', '[1,2]'])('reads %j as nothing', (value) => {
	kept.set(recentQueriesKey, value);
	expect(readRecent()).toEqual([]);
});

test('does without storage', () => {
	vi.stubGlobal('window', {
		get localStorage(): never {
			throw new Error('denied');
		},
	});
	rememberQuery('a');
	forgetQueries();
	expect(readRecent()).toEqual([]);
});
