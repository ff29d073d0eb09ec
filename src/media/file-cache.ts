import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file `name` of a cache folder, made first when it is not there, or not as it was written: its
 * hash lies beside it. The name must stand for everything that decides the content. The folder is
 * made when missing.
 */
export async function readOrMake(
	{ folder, name }: { folder: string; name: string },
	make: () => Promise<Buffer>,
): Promise<Buffer> {
	const file = path.join(folder, name);
	const kept = readWhole(file);
	if (kept) return kept;

	const made = await make();
	await mkdir(folder, { recursive: true });
	await replaceFile(file, made);
	await replaceFile(hashFile(file), hashOf(made));
	return made;
}

function readWhole(file: string): Buffer | undefined {
	try {
		const content = readFileSync(file);
		return readFileSync(hashFile(file), 'utf8') === hashOf(content) ? content : undefined;
	} catch {
		return undefined;
	}
}

/** Under another name first, so that a build that is stopped leaves no half a file behind. */
async function replaceFile(file: string, content: Buffer | string) {
	const unfinished = `${file}.${randomUUID()}`;
	await writeFile(unfinished, content);
	await rename(unfinished, file);
}

function hashFile(file: string): string {
	return `${file}.sha256`;
}

function hashOf(content: Buffer): string {
	return createHash('sha256').update(content).digest('hex');
}
