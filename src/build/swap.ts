import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isCode } from './build-lock.ts';
import { deploySite } from './deploy-site.ts';

/**
 * Puts a finished folder in the place of another. Where that one cannot be moved, because it is a
 * mounted volume, its files are replaced one by one. When the second move fails the first is undone.
 */
export async function swapInto(directory: string, staging: string): Promise<void> {
	const old = `${directory}.old`;
	rmSync(old, { recursive: true, force: true });
	try {
		renameSync(directory, old);
	} catch (error) {
		if (isCode(error, 'EBUSY', 'EXDEV', 'EPERM')) {
			await deploySite({ from: staging, to: directory });
			return;
		}
		if (!isCode(error, 'ENOENT')) throw error;
	}
	try {
		renameSync(staging, directory);
	} catch (error) {
		putBack(directory);
		throw error;
	}
	rmSync(old, { recursive: true, force: true });
}

/** What a build that was killed between the two moves has left aside is the last good site. */
export function putBack(directory: string): void {
	const old = `${directory}.old`;
	if (!existsSync(directory) && existsSync(old)) renameSync(old, directory);
}

/** A folder that holds these files and no others, by their path in it. */
export function writeFolder(directory: string, files: ReadonlyMap<string, string>): void {
	rmSync(directory, { recursive: true, force: true });
	for (const [name, text] of files) {
		const file = join(directory, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
