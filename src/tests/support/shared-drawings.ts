import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What a build keeps by the hash of what it was made of: cards, and packed copies of large files. */
const folders = ['cards', 'compressed'];

/** Lends what this project has drawn and packed before to a copy of it, and takes what the copy adds. */
export async function shareDrawings(directory: string): Promise<void> {
	await mkdir(join(directory, '.cache'), { recursive: true });
	for (const folder of folders) {
		const own = resolve('.cache', folder);
		await mkdir(own, { recursive: true });
		await symlink(own, join(directory, '.cache', folder));
	}
}
