import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file `name` of a cache folder, made first when it is not there. The name must stand for
 * everything that decides the content. The folder is made when missing.
 */
export async function readOrMake(
	{ folder, name }: { folder: string; name: string },
	make: () => Promise<Buffer>,
): Promise<Buffer> {
	const file = path.join(folder, name);
	if (existsSync(file)) return readFileSync(file);

	const made = await make();
	// Under another name first, so that a build that is stopped leaves no half a file behind.
	const unfinished = `${file}.${randomUUID()}`;
	await mkdir(folder, { recursive: true });
	await writeFile(unfinished, made);
	await rename(unfinished, file);
	return made;
}
