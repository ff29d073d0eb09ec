import { copyFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { listFiles } from '../../reading/content-files.ts';
import { mendContent, type Change } from './mend-content.ts';

/**
 * Mends a content folder: works on a copy, then brings over what has changed, each file whole. A
 * file that somebody has saved in the meantime is left as it is.
 *
 * @param options.keepIn where a picture goes that was replaced, because only its author knows
 * whether there is another copy
 */
export async function fixContent(
	directory: string,
	{ today, isTrial, keepIn }: { today?: string; isTrial: boolean; keepIn: string },
): Promise<Fixed> {
	const parent = await mkdtemp(join(tmpdir(), 'fix-content-'));
	const copy = join(parent, basename(directory));
	try {
		await cp(directory, copy, { recursive: true, verbatimSymlinks: true });
		const before = await readAll(copy);
		const mended = await mendContent(copy, today === undefined ? {} : { today });
		const skipped = isTrial
			? []
			: await bringOver({ directory, before, after: await readAll(copy), keepIn });
		return { ...mended, skipped };
	} finally {
		await rm(parent, { recursive: true, force: true });
	}
}

/** Changes as their author reads them: file, line, before → after. */
export function formatChanges(changes: readonly Change[]): string {
	const byFile = Map.groupBy(changes, ({ file }) => file);
	return [...byFile]
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([file, own]) => [file, ...own.map(formatChange)].join('\n'))
		.join('\n\n');
}

async function bringOver({ directory, before, after, keepIn }: Versions): Promise<string[]> {
	const skipped: string[] = [];
	const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
		const [old, now] = [before.get(path), after.get(path)];
		return old === undefined || now === undefined || !old.equals(now);
	});
	for (const path of changed.filter((one) => before.has(one))) {
		const now = await readFile(join(directory, path)).catch(() => undefined);
		if (now?.equals(before.get(path) ?? Buffer.of()) !== true) skipped.push(path);
	}
	const mended = changed.filter((path) => !skipped.includes(path));
	const written = mended.flatMap((path) => {
		const bytes = after.get(path);
		return bytes ? [{ file: join(directory, path), bytes }] : [];
	});
	for (const { file, bytes } of written) await writeFile(draftOf(file), bytes);
	for (const path of mended.filter((one) => before.has(one) && isPicture(one))) {
		await mkdir(dirname(join(keepIn, path)), { recursive: true });
		await copyFile(join(directory, path), join(keepIn, path));
	}
	// Old names first: where capital letters do not count, both names are one file.
	for (const path of mended.filter((one) => !after.has(one))) await rm(join(directory, path));
	for (const { file } of written) await rename(draftOf(file), file);
	return skipped;
}

/** Beside it, so that it takes its place in one step; nothing reads a name that begins with a dot. */
function draftOf(file: string): string {
	return join(dirname(file), `.${basename(file)}.mended`);
}

async function readAll(directory: string): Promise<Map<string, Buffer>> {
	const files = new Map<string, Buffer>();
	for (const path of await listFiles(directory))
		files.set(path, await readFile(join(directory, path)));
	return files;
}

function isPicture(path: string): boolean {
	return !/\.(?:ya?ml|mdx?)$/.test(path);
}

function formatChange(change: Change): string {
	if ('what' in change) return `  ${change.what}`;
	const [before, after] = shownParts(change.before, change.after);
	return `  Dòng ${String(change.line)}: ${before} → ${after}`;
}

/** Only the part that differs, with the words around it, and with what is not seen made visible. */
function shownParts(before: string, after: string): [string, string] {
	const around = 20;
	let head = 0;
	while (head < Math.min(before.length, after.length) && before[head] === after[head]) head += 1;
	let tail = 0;
	while (
		tail < Math.min(before.length, after.length) - head &&
		before.at(-1 - tail) === after.at(-1 - tail)
	)
		tail += 1;
	const start = Math.max(0, before.lastIndexOf(' ', Math.max(0, head - around)) + 1);
	const part = (text: string) => {
		const end = text.length - tail;
		const stop = text.indexOf(' ', end + around);
		const shown = text.slice(start, stop < 0 ? undefined : stop);
		return visible(`${start > 0 ? '…' : ''}${shown}${stop < 0 ? '' : '…'}`);
	};
	return [part(before), part(after)];
}

function visible(text: string): string {
	return text
		.replaceAll('\t', '⇥')
		.replaceAll('\n', '⏎')
		.replace(
			/\p{Cc}|\p{Cf}|\p{Mn}|\u00a0/gu,
			(letter) => `⟨U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
		);
}

interface Versions {
	directory: string;
	before: ReadonlyMap<string, Buffer>;
	after: ReadonlyMap<string, Buffer>;
	keepIn: string;
}

interface Fixed {
	changes: Change[];
	/** What is left for the author. */
	problems: Problem[];
	/** Files that were saved while this ran. */
	skipped: string[];
}
