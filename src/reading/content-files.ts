import { readFileSync, statSync, type Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Every file below a folder, as paths from it with `/`, sorted; none when the folder is missing. */
export async function listFiles(directory: string): Promise<string[]> {
	try {
		return await listItems(directory, (item) => item.isFile());
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	}
}

/** What stands below a folder and is no file of its own: links to elsewhere, which nothing follows. */
export function listOthers(directory: string): Promise<string[]> {
	return listItems(directory, (item) => !item.isFile() && !item.isDirectory());
}

async function listItems(directory: string, isMeant: (item: Dirent) => boolean): Promise<string[]> {
	const found = await readdir(directory, { recursive: true, withFileTypes: true });
	return found
		.filter((item) => isMeant(item) && !item.name.startsWith('.'))
		.map((item) => join(item.parentPath, item.name).slice(directory.length + 1))
		.map((path) => path.split(sep).join('/'))
		.sort();
}

/**
 * What a function makes of a file, remembered until the file changes, so that a dev server can ask
 * again after every edit. Keyed by path, size and modification time. Synchronous, because thousands
 * of small files take twenty times as long when each waits for a thread to read it.
 */
export function readCached<Result>(
	path: string,
	cache: Map<string, Cached<Result>>,
	read: (content: Buffer) => Result,
): Result {
	const { mtimeMs, size } = statSync(path);
	const known = cache.get(path);
	if (known?.mtimeMs === mtimeMs && known.size === size) return known.result;
	const result = read(readFileSync(path));
	cache.set(path, { mtimeMs, size, result });
	return result;
}

/** The text of a file, whatever ends its lines; the mark that some editors put in front is no text. */
export function textOf(content: Buffer): string {
	return content
		.toString('utf8')
		.replace(/^\ufeff/, '')
		.replace(/\r\n?/g, '\n');
}

export interface Cached<Result> {
	mtimeMs: number;
	size: number;
	result: Result;
}
