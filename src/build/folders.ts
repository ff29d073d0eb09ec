import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Folders of files that are written one after the other: each is made once, before its first file.
 * The build writes thousands of small files, synchronously and beside Astro in a thread of its own;
 * waiting for each would take several times as long.
 */
export function makeFolders(): { with: (file: string) => string } {
	const made = new Set<string>();
	return {
		/** The file itself, whose folder is there now. */
		with(file) {
			const folder = dirname(file);
			if (!made.has(folder)) mkdirSync(folder, { recursive: true });
			made.add(folder);
			return file;
		},
	};
}
