import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { caching, isPathOf } from '../files/hosting/host-rules.ts';

/** In the published folder: what the last release has put there. Hosts serve no name with a dot. */
const recordName = '.release.json';

/**
 * Publishes a built site into a folder that is being served, so that at no moment a page names a
 * file that is not there: files with a hash in their name first, then lists, then pages, and last
 * what is gone. Files of the last release with a hash stay one release longer, for open tabs. Only
 * what an earlier release has put there is ever removed.
 *
 * @param options.onChange called after each change of the folder
 */
export async function deploySite({
	from,
	to,
	onChange,
}: {
	from: string;
	to: string;
	onChange?: () => void;
}): Promise<Deployment> {
	const files = listFiles(from);
	const last = readRecord(to);
	const current = new Set(files);
	const leaving = last.files.filter((file) => isHashed(file) && !current.has(file));
	// The same release once more is no release later: what is kept for open tabs stays.
	const kept = leaving.length > 0 ? leaving : last.kept.filter((file) => !current.has(file));
	const staying = new Set([...files, ...kept]);
	const gone = [...last.files, ...last.kept].filter((file) => !staying.has(file));
	let written = 0;
	// Should it be stopped midway, the next release knows what this one may have written.
	await writeRecord(to, { files: [...new Set([...last.files, ...files])], kept: last.kept });
	for (const isTurn of [isHashed, isList, isPage])
		for (const file of files.filter(isTurn)) {
			if (isSame(join(from, file), join(to, file))) continue;
			await replaceFile(join(from, file), join(to, file));
			written += 1;
			onChange?.();
		}
	for (const file of gone) {
		await rm(join(to, file), { force: true });
		onChange?.();
	}
	await writeRecord(to, { files, kept });
	return { written, kept: kept.length, removed: gone.length };
}

/** Every file of a built or published site, from its folder, in order. */
export function listFiles(directory: string): string[] {
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== recordName)
		.map(({ parentPath, name }) =>
			join(parentPath, name).slice(join(directory, sep).length).split(sep).join('/'),
		)
		.toSorted();
}

function isHashed(file: string): boolean {
	return caching.hashedPaths.some((pattern) => isPathOf(pattern, `/${file}`));
}

function isPage(file: string): boolean {
	return !isHashed(file) && /\.html(?:\.br|\.gz)?$/.test(file);
}

function isList(file: string): boolean {
	return !isHashed(file) && !isPage(file);
}

function isSame(one: string, other: string): boolean {
	if (!existsSync(other)) return false;
	const [size, otherSize] = [statSync(one).size, statSync(other).size];
	return size === otherSize && readFileSync(one).equals(readFileSync(other));
}

/** Under another name first, so that nobody is served half of it. */
async function replaceFile(from: string, to: string) {
	await mkdir(dirname(to), { recursive: true });
	const unfinished = join(dirname(to), '.unfinished');
	await copyFile(from, unfinished);
	await rename(unfinished, to);
}

function readRecord(directory: string): ReleaseRecord {
	try {
		const record: Partial<ReleaseRecord> = JSON.parse(
			readFileSync(join(directory, recordName), 'utf8'),
		);
		return { files: record.files ?? [], kept: record.kept ?? [] };
	} catch {
		return { files: [], kept: [] };
	}
}

async function writeRecord(directory: string, record: ReleaseRecord) {
	await mkdir(directory, { recursive: true });
	await writeFile(join(directory, recordName), JSON.stringify(record));
}

/** Paths of files, from the published folder. */
interface ReleaseRecord {
	files: string[];
	/** Of the release before, kept for tabs that were open. */
	kept: string[];
}

/** Numbers of files. */
interface Deployment {
	written: number;
	kept: number;
	removed: number;
}
