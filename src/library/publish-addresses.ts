import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePublished } from '../reading/published-file.ts';
import type { Library } from './model.ts';
import { addPublished, formatPublished } from './published.ts';

/**
 * Adds to `<directory>/published.json` what is new; says how many addresses. Nothing is removed.
 *
 * @throws when the file is there but cannot be read; the content check has reported that before
 */
export async function publishAddresses(directory: string, library: Library): Promise<number> {
	const file = join(directory, 'published.json');
	const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return '{ "articles": {}, "addresses": [] }';
		throw error;
	});
	const before = parsePublished(text);
	if (!before) throw new Error(`${file} is not what this command has written`);
	const published = addPublished(before, library);
	await writeFile(file, formatPublished(published));
	return published.addresses.length - before.addresses.length;
}
