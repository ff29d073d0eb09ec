import { expect, test } from 'vitest';
import { DeskMemory } from './desk-memory.ts';

// Node has no storage, like a browser that denies it: what is remembered is remembered by the object.
test('remembers the last eight articles that were used, newest first, each once', () => {
	const memory = new DeskMemory();
	for (const number of [101, 102, 103, 104, 105, 106, 201, 202, 203, 105]) memory.use(number);
	expect(memory.recent).toEqual([105, 203, 202, 201, 106, 104, 103, 102]);
});

test('keeps several pinned articles, and lets one go when it is pinned again', () => {
	const memory = new DeskMemory();
	for (const number of [101, 701, 401, 701]) memory.togglePin(number);
	expect(memory.pinned).toEqual([401, 101]);
});
