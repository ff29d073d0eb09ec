import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes several files as one: none takes its place before all are on the disk.
 *
 * @param files what to write, by path from the folder
 */
export async function writeAll(
	folder: string,
	files: ReadonlyMap<string, string | Buffer>,
): Promise<void> {
	const drafts = [...files].map(([path, text]) => {
		const file = join(folder, path);
		return { file, text, draft: join(dirname(file), `.${basename(file)}.new`) };
	});
	try {
		for (const { draft, text } of drafts) {
			await mkdir(dirname(draft), { recursive: true });
			await writeFile(draft, text);
		}
		for (const { file, draft } of drafts) await rename(draft, file);
	} catch (error) {
		for (const { draft } of drafts) await rm(draft, { force: true });
		throw error;
	}
}
