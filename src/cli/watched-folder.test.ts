import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runOnChange } from './watched-folder.ts';

let folder = '';
let runs = 0;
let end = new AbortController();
let watching = Promise.resolve();

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'watched-'));
	await writeFile(join(folder, 'a.yml'), '1');
	runs = 0;
	end = new AbortController();
	const count = () => {
		runs += 1;
		return Promise.resolve();
	};
	watching = runOnChange(folder, count, end);
	await expectRun(1);
});

afterEach(async () => {
	end.abort();
	await watching;
	await rm(folder, { recursive: true, force: true });
});

const expectRun = (number: number) => vi.waitFor(() => expect(runs).toBe(number), 5000);

test('runs at once, and again after each kind of change', async () => {
	await writeFile(join(folder, 'a.yml'), '2');
	await expectRun(2);
	// As editors save: a new file takes the place of the old one, more than once.
	for (const run of [3, 4]) {
		await writeFile(join(folder, '.a.yml.new'), String(run));
		await rename(join(folder, '.a.yml.new'), join(folder, 'a.yml'));
		await expectRun(run);
	}
	await rm(join(folder, 'a.yml'));
	await expectRun(5);
});

test('sees into folders that are made while it watches', async () => {
	await mkdir(join(folder, 'new', 'inner'), { recursive: true });
	await expectRun(2);
	await writeFile(join(folder, 'new', 'inner', 'b.yml'), '1');
	await expectRun(3);
	await rm(join(folder, 'new'), { recursive: true });
	await expectRun(4);
});
