import { expect, test } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { deskEntries, type DeskEntry } from '../../replies/desk-entries.ts';
import { groupEntries } from './desk-groups.ts';

const entries = deskEntries((await checkContent('content')).library);
const group = (options: { found?: DeskEntry[]; pinned?: number[]; recent?: number[] }) =>
	groupEntries(entries, { found: undefined, pinned: [], recent: [], ...options }).map((own) =>
		own.entries.map(({ number }) => number),
	);

test('lists every article once, what the agent pinned and used first', () => {
	const [pinned, recent, others = []] = group({ pinned: [401], recent: [701, 401, 101] });
	expect(pinned).toEqual([401]);
	expect(recent).toEqual([701, 101]);
	expect(others).toHaveLength(entries.length - 3);
});

test('passes over a pinned article that is gone', () =>
	expect(group({ pinned: [999, 101] })[0]).toEqual([101]));

test('lists what was found alone, in its order', () => {
	const found = [201, 101].flatMap((number) => entries.find((own) => own.number === number) ?? []);
	expect(group({ found, pinned: [401] })).toEqual([[201, 101]]);
});
