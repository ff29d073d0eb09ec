import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runBuild } from '../../cli/bench/build-run.ts';
import { makeSiteCopy } from '../../cli/bench/site-copy.ts';
import { expect, test } from '../support/site-test.ts';

test('a changed limit is new on every page and in every file, as if nothing had been kept', async () => {
	test.setTimeout(600_000);
	const copy = await makeSiteCopy(0);
	const dist = join(copy.directory, 'dist');
	try {
		await runBuild(copy.directory);
		const before = await readPages(dist);

		const file = join(copy.directory, 'content', 'limits', 'messaging-window.yml');
		const limit = await readFile(file, 'utf8');
		await writeFile(file, limit.replace(/^value: .*$/m, 'value: 25'));
		await runBuild(copy.directory);
		const kept = await readPages(dist);

		await rm(join(copy.directory, 'node_modules'), { recursive: true });
		await runBuild(copy.directory);
		const anew = await readPages(dist);

		const changed = differing(before, kept);
		expect(changed).toContain('khong-gui-duoc/qua-24-gio/index.html');
		expect(changed).toContain('gioi-han/index.html');
		expect(differing(kept, anew)).toEqual([]);
	} finally {
		await copy.remove();
	}
});

/** Everything that is built but the search index, by path. */
async function readPages(directory: string): Promise<Map<string, string>> {
	const found = await readdir(directory, { recursive: true, withFileTypes: true });
	const files = found
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.includes('pagefind'));
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
