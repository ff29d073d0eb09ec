import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { listFiles } from '../../reading/content-files.ts';
import { pictureEnding } from '../../reading/known-files.ts';
import { parsePublished } from '../../reading/published-file.ts';
import { checkContent } from '../check-content.ts';
import { applyEdits } from '../../reading/text-edit.ts';
import { mendPicture } from './picture-mends.ts';
import { plainTextOf } from './text-file.ts';
import { mendsOf, spaceEdits } from './text-mends.ts';

/** One mend may let a file be read, and only then is the next mistake seen. */
const mostRounds = 20;

/**
 * Mends what has one right answer in every file of a content folder, and tells what it did. A mend
 * answers a problem of the check; only what the check overlooks on purpose (a mark in front, line
 * ends, no-break spaces) is put right without one.
 */
export async function mendContent(
	directory: string,
	{ today }: { today?: string } = {},
): Promise<{ changes: Change[]; problems: Problem[] }> {
	const changes = [...(await mendForms(directory)), ...(await mendPictures(directory))];
	const check = () => checkContent(directory, today === undefined ? {} : { today });
	let { problems } = await check();
	for (let round = 0; round < mostRounds; round += 1) {
		const done = await mendProblems(directory, problems);
		if (done.length === 0) break;
		changes.push(...done);
		({ problems } = await check());
	}
	return { changes, problems };
}

/** How the bytes of a file are stored. */
async function mendForms(directory: string): Promise<Change[]> {
	const changes: Change[] = [];
	for (const path of await listFiles(directory)) {
		if (!/\.(?:ya?ml|mdx?)$/.test(path)) continue;
		const file = `${basename(directory)}/${path}`;
		const bytes = await readFile(join(directory, path));
		const plain = plainTextOf(bytes);
		if (!plain) continue;
		const text = applyEdits(plain.text, spaceEdits(plain.text));
		changes.push(
			...plain.done.map((what) => ({ file, what })),
			...changedLines(plain.text, text).map((lines) => ({ file, ...lines })),
		);
		if (!bytes.equals(Buffer.from(text))) await writeFile(join(directory, path), text);
	}
	return changes;
}

async function mendPictures(directory: string): Promise<Change[]> {
	const changes: Change[] = [];
	const present = new Set(await listFiles(directory));
	for (const path of [...present].filter((one) => pictureEnding.test(one))) {
		const mended = await mendPicture(path, await readFile(join(directory, path)));
		if (!mended || (mended.path !== path && present.has(mended.path))) continue;
		await rm(join(directory, path));
		await writeFile(join(directory, mended.path), mended.bytes);
		present.add(mended.path);
		const file = `${basename(directory)}/${path}`;
		changes.push(...mended.done.map((what) => ({ file, what })));
		if (mended.stem.from !== mended.stem.to)
			changes.push(...(await renameUses(directory, { folder: dirname(path), ...mended.stem })));
	}
	return changes;
}

/** The description beside a picture, and the places of the article that show it. */
async function renameUses(
	directory: string,
	{ folder, from, to }: { folder: string; from: string; to: string },
): Promise<Change[]> {
	const changes: Change[] = [];
	const shown = (name: string) => `${basename(directory)}/${folder}/${name}`;
	const at = (name: string) => join(directory, folder, name);
	const present = new Set(await listFiles(join(directory, folder)));
	if (present.has(`${from}.screenshot.yml`) && !present.has(`${to}.screenshot.yml`)) {
		const described = await readFile(at(`${from}.screenshot.yml`));
		await rm(at(`${from}.screenshot.yml`));
		await writeFile(at(`${to}.screenshot.yml`), described);
		changes.push({
			file: shown(`${from}.screenshot.yml`),
			what: `đổi tên thành ${to}.screenshot.yml`,
		});
	}
	if (!present.has('index.mdx')) return changes;
	const text = await readFile(at('index.mdx'), 'utf8');
	const renamed = text.replaceAll(`<Screenshot name="${from}"`, `<Screenshot name="${to}"`);
	if (renamed !== text) await writeFile(at('index.mdx'), renamed);
	return [
		...changes,
		...changedLines(text, renamed).map((lines) => ({ file: shown('index.mdx'), ...lines })),
	];
}

async function mendProblems(directory: string, problems: readonly Problem[]): Promise<Change[]> {
	const published = await publishedNumbers(directory);
	const changes: Change[] = [];
	for (const [file, own] of Map.groupBy(problems, (problem) => problem.file)) {
		if (!/\.(?:ya?ml|mdx?)$/.test(file)) continue;
		const path = join(dirname(directory), file);
		const source = await readFile(path, 'utf8');
		const edits = own
			.filter(({ kind }) => kind !== 'missing-anchor' || !isPublished(source, published))
			.flatMap((problem) => mendsOf(source, problem));
		const text = applyEdits(source, edits);
		if (text === source) continue;
		await writeFile(path, text);
		changes.push(...changedLines(source, text).map((lines) => ({ file, ...lines })));
	}
	return changes;
}

/** An anchor that readers may have linked to is not for a machine to name. */
function isPublished(source: string, published: ReadonlySet<string> | undefined): boolean {
	const number = /^number:[ \t]*(\d+)[ \t]*$/m.exec(source)?.[1];
	return number === undefined || published === undefined || published.has(number);
}

/** `undefined` when nobody can tell, because the list is there and cannot be read. */
async function publishedNumbers(directory: string): Promise<ReadonlySet<string> | undefined> {
	const path = 'published.json';
	if (!(await listFiles(directory)).includes(path)) return new Set();
	const published = parsePublished(await readFile(join(directory, path), 'utf8'));
	return published && new Set(Object.keys(published.articles));
}

/** The lines that differ, by the lines of the first text; lines put in stand with the one above. */
function changedLines(before: string, after: string): ChangedLine[] {
	if (before === after) return [];
	const [old, now] = [before.split('\n'), after.split('\n')];
	if (old.length === now.length)
		return old.flatMap((text, index) =>
			text === now[index] ? [] : [{ line: index + 1, before: text, after: now[index] ?? '' }],
		);
	const top = old.findIndex((text, index) => text !== now[index]);
	let tail = 0;
	while (tail < old.length - top && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
	const part = (lines: readonly string[]) => lines.slice(top, lines.length - tail).join('\n');
	return [{ line: top + 1, before: part(old), after: part(now) }];
}

interface ChangedLine {
	line: number;
	before: string;
	after: string;
}

/** What was mended: a line, or a file as a whole. */
export type Change = { file: string } & (ChangedLine | { what: string });
