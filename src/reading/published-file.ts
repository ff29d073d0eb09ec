import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../library/model.ts';
import { addPublished, formatPublished } from '../library/published.ts';
import { publishedSchema, type Published } from '../schemas/published.ts';

/** Reads `content/published.json`; `undefined` when it is not what the command has written. */
export function parsePublished(text: string): Published | undefined {
	try {
		return publishedSchema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

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
