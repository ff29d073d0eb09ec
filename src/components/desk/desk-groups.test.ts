import { expect, test } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { deskEntries } from '../../replies/desk-entries.ts';
import { groupEntries } from './desk-groups.ts';

const entries = deskEntries((await checkContent('content')).library);
const group = (options: { query?: string; pinned?: number[]; recent?: number[] }) =>
	groupEntries(entries, {
		query: '',
		pinned: [],
		recent: [],
		customersWords: undefined,
		...options,
	}).map((own) => own.entries.map(({ number }) => number));

test('lists every article once, what the agent pinned and used first', () => {
	const [pinned, recent, others = []] = group({ pinned: [401], recent: [701, 401, 101] });
	expect(pinned).toEqual([401]);
	expect(recent).toEqual([701, 101]);
	expect(others).toHaveLength(entries.length - 3);
});

test('passes over a pinned article that is gone', () =>
	expect(group({ pinned: [999, 101] })[0]).toEqual([101]));

test('with a query lists its matches alone', () => {
	const found = group({ query: '2018278', pinned: [401] });
	expect(found).toHaveLength(1);
	expect(found[0]?.[0]).toBe(201);
});
