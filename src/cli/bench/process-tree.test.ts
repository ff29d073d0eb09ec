import { expect, test } from 'vitest';
import { parseStat, treeOf } from './process-tree.ts';

const stat = (pid: number, parent: number, name = 'node') =>
	`${String(pid)} (${name}) S ${String(parent)} 1 1 0 -1 4194560 100 0 0 0 150 50 7 8 20 0 11 0 999 123456 2000 18446744073709551615 1 1`;

test('reads parent, processor time and memory of a process', () => {
	expect(parseStat(stat(42, 7))).toEqual({ pid: 42, parent: 7, cpuTicks: 200, pages: 2000 });
});

test('is not misled by a name with spaces and brackets', () => {
	expect(parseStat(stat(42, 7, 'a) S 1 (b'))).toMatchObject({ pid: 42, parent: 7, pages: 2000 });
});

test('a tree holds children of children and nothing else', () => {
	const processes = [stat(1, 0), stat(10, 1), stat(11, 10), stat(12, 11), stat(20, 1)];
	expect(treeOf(10, processes.map(parseStat)).map(({ pid }) => pid)).toEqual([10, 11, 12]);
});
