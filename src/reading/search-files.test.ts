import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSearchFiles } from './search-files.ts';

test('the files of this site are in order', async () =>
	expect(await checkSearchFiles('content')).toEqual([]));

test('a folder without them is in order too', async () =>
	expect(await checkSearchFiles('does-not-exist')).toEqual([]));

test.each([
	['synonyms.yml', '- [inbox]\n', 'search/synonyms.yml'],
	['abbreviations.yml', 'tin nhan: tin nhắn\n', 'search/abbreviations.yml'],
	['golden-queries.yml', "- { query: 'x', articles: [], rank: 1 }\n", 'search/golden-queries.yml'],
])('a mistake in %s is a problem with its file', async (name, content, file) => {
	const directory = await mkdtemp(join(tmpdir(), 'search-files-'));
	await mkdir(join(directory, 'search'));
	await writeFile(join(directory, 'search', name), content);
	const problems = await checkSearchFiles(directory);
	await rm(directory, { recursive: true });
	expect(problems.length).toBeGreaterThan(0);
	expect(JSON.stringify(problems)).toContain(file);
});
