import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrMake } from './file-cache.ts';

let folder = '';
let made = 0;
const read = () =>
	readOrMake({ folder, name: 'a.jpg' }, () => {
		made += 1;
		return Promise.resolve(Buffer.from('một tấm hình'));
	});

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'files-'));
	made = 0;
});
afterEach(() => rm(folder, { recursive: true }));

test('a file is made once', async () => {
	await read();
	expect((await read()).toString()).toBe('một tấm hình');
	expect(made).toBe(1);
});

test.each(['một', 'hai tấm hình', ''])('one that now says %j is made again', async (text) => {
	await read();
	await writeFile(join(folder, 'a.jpg'), text);
	expect((await read()).toString()).toBe('một tấm hình');
	expect(made).toBe(2);
	expect((await readFile(join(folder, 'a.jpg'))).toString()).toBe('một tấm hình');
});
