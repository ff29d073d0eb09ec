import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runBuild } from '../../cli/bench/build-run.ts';
import { makeSiteCopy } from '../../cli/bench/site-copy.ts';
import { shareDrawings } from '../support/shared-drawings.ts';

test('a changed limit is new on every page and in every file, as if nothing had been kept', async () => {
	test.setTimeout(600_000);
	const copy = await makeSiteCopy(0);
	await shareDrawings(copy.directory);
	const dist = join(copy.directory, 'dist');
	try {
		await setLimit(copy.directory, 719);
		await runBuild(copy.directory);
		const before = await readPages(dist);

		await setLimit(copy.directory, 721);
		await runBuild(copy.directory);
		const kept = await readPages(dist);

		await rm(join(copy.directory, 'node_modules'), { recursive: true });
		await runBuild(copy.directory);
		const anew = await readPages(dist);

		const shown = filesSaying(before, 719);
		for (const file of [
			'khong-gui-duoc/qua-24-gio/index.html',
			'khong-gui-duoc/qua-24-gio.md',
			'gioi-han/index.html',
			'ma-loi/facebook/index.html',
			'ban-ho-tro/bai.json',
			'api/limits.json',
			'feed.json',
			'llms-full.txt',
		])
			expect(shown).toContain(file);
		expect(filesSaying(kept, 721)).toEqual(shown);
		expect(filesSaying(kept, 719)).toEqual([]);
		expect(differing(kept, anew)).toEqual([]);
	} finally {
		await copy.remove();
	}
});

async function setLimit(directory: string, hours: number) {
	const file = join(directory, 'content', 'limits', 'messaging-window.yml');
	const limit = await readFile(file, 'utf8');
	await writeFile(file, limit.replace(/^value: .*$/m, `value: ${String(hours)}`));
}

/** Files with that number standing alone: not part of a hash, an address, another number or a program. */
function filesSaying(pages: Map<string, string>, number: number): string[] {
	const words = new RegExp(`(?<![\\da-f.-])${String(number)}(?![\\da-f])`);
	return [...pages]
		.flatMap(([path, text]) => (!path.endsWith('.wasm') && words.test(text) ? [path] : []))
		.toSorted();
}

/** Everything that is built but the search index, by path. */
async function readPages(directory: string): Promise<Map<string, string>> {
	const found = await readdir(directory, { recursive: true, withFileTypes: true });
	const files = found
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.includes('search-index'));
	return new Map(
		await Promise.all(
			files.map(
				async (path) => [path.slice(directory.length + 1), await readFile(path, 'latin1')] as const,
			),
		),
	);
}

function differing(some: Map<string, string>, others: Map<string, string>): string[] {
	return [...new Set([...some.keys(), ...others.keys()])].filter(
		(path) => some.get(path) !== others.get(path),
	);
}
