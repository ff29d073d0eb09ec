import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isPageCacheWhole, recordPageCache } from './page-cache.ts';

let directory = '';

beforeEach(async () => {
	directory = await mkdtemp(join(tmpdir(), 'pages-'));
	await mkdir(join(directory, 'dist/zalo'), { recursive: true });
	await writeFile(join(directory, 'dist/zalo/index.html'), 'một trang');
	await writeFile(join(directory, 'incremental-build.json'), '{}');
	recordPageCache(directory);
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test('kept pages are used when nothing has touched them', () => {
	expect(isPageCacheWhole(directory)).toBe(true);
});

test.each([
	['a page was cut', 'dist/zalo/index.html', 'một'],
	['a word of it was changed', 'dist/zalo/index.html', 'hai trang'],
	['a page came from elsewhere', 'dist/la.html', ''],
	['the list of pages was cut', 'incremental-build.json', '{'],
	['what was written down was cut', 'page-cache.json', 'abc'],
])('and not when %s', async (_what, file, text) => {
	await writeFile(join(directory, file), text);
	expect(isPageCacheWhole(directory)).toBe(false);
});

test('nor when a page is gone, or nothing was written down', async () => {
	await rm(join(directory, 'dist/zalo/index.html'));
	expect(isPageCacheWhole(directory)).toBe(false);
	await rm(directory, { recursive: true });
	expect(isPageCacheWhole(directory)).toBe(false);
});
