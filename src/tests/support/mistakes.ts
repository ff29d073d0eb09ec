import {
	cp,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	stat,
	symlink,
	utimes,
	writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const fixtures = join(import.meta.dirname, '../fixtures');

/** A correct content folder: everything in `fixtures/good`. */
export const goodContent = join(fixtures, 'good');

/** What mistakes are made in: a content folder, or finished pages. `folder` is what it is named. */
const subjects = {
	content: { good: goodContent, mistakes: join(fixtures, 'mistakes'), folder: 'content' },
	site: {
		good: join(fixtures, 'good-site'),
		mistakes: join(fixtures, 'site-mistakes'),
		folder: 'dist',
	},
};

/** A white picture with one black and white striped part, stored as the fixture says. */
const pictureSchema = z.strictObject({
	width: z.int(),
	height: z.int(),
	striped: z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() }).optional(),
	/** As EXIF counts them; the pixels are not turned, so that people see another picture. */
	orientation: z.int().optional(),
	format: z.enum(['png', 'jpeg']).default('png'),
	/** Keeps only so many bytes, as of a copy that was broken off. */
	bytes: z.int().optional(),
});

/**
 * `fixtures/mistakes/<kind>.yml`: how to spoil `fixtures/good` so that one kind of problem arises,
 * and everything that the author is then told. `site-mistakes/` does the same to `good-site/`.
 */
const mistakeSchema = z.strictObject({
	edits: z.array(
		z.union([
			z.strictObject({ in: z.string(), replace: z.string(), by: z.string() }),
			z.strictObject({
				in: z.string(),
				write: z.string(),
				/** As an editor writes it that does not know UTF-8. */
				encoding: z.enum(['utf16le', 'latin1']).optional(),
			}),
			z.strictObject({ in: z.string(), linkTo: z.string() }),
			z.strictObject({ in: z.string(), remove: z.literal(true) }),
			z.strictObject({ in: z.string(), picture: pictureSchema }),
		]),
	),
	says: z.string(),
});

export async function listMistakes(of: Subject = 'content'): Promise<string[]> {
	const files = await readdir(subjects[of].mistakes);
	return files.map((file) => file.replace(/\.yml$/, '')).sort();
}

export async function readMistake(kind: string, of: Subject = 'content'): Promise<Mistake> {
	const text = await readFile(join(subjects[of].mistakes, `${kind}.yml`), 'utf8');
	return mistakeSchema.parse(parse(text));
}

/**
 * Lends a spoilt copy of what is good, in a folder named as in the project. One copy is lent again and
 * again, put right in between: what was read of its other files is known from before.
 */
export async function withMistake<Result>(
	edits: Mistake['edits'],
	use: (folder: string) => Promise<Result>,
	of: Subject = 'content',
): Promise<Result> {
	const { directory, giveBack } = await borrowGood(of);
	try {
		for (const edit of edits) await applyEdit(join(directory, edit.in), edit);
		return await use(directory);
	} finally {
		await giveBack();
	}
}

/** A copy of what is good to do anything in, and beside it, until it is given back. */
export async function borrowGood(of: Subject = 'content'): Promise<BorrowedFolder> {
	const { good, folder } = subjects[of];
	const copy = copies.get(of) ?? (await copyGood(good, folder));
	copies.delete(of);
	return {
		directory: copy.directory,
		giveBack: async () => {
			await putRight(copy, good);
			copies.set(of, copy);
		},
	};
}

/** Copies that nobody uses now; the test run takes them away with its whole temporary folder. */
const copies = new Map<Subject, Copy>();

async function copyGood(good: string, folder: string): Promise<Copy> {
	const copy = {
		directory: join(await mkdtemp(join(tmpdir(), 'mistake-')), folder),
		right: new Map<string, string>(),
	};
	await mkdir(copy.directory);
	for (const path of await listGood(good)) await copyFile(copy, { good, path });
	return copy;
}

/** Takes away what was added, beside the folder too, and brings back what was changed. */
async function putRight(copy: Copy, good: string): Promise<void> {
	const { directory, right } = copy;
	for (const name of await readdir(dirname(directory)))
		if (name !== basename(directory))
			await rm(join(dirname(directory), name), { recursive: true, force: true });
	const kept = new Set<string>();
	for (const item of await readdir(directory, { recursive: true, withFileTypes: true })) {
		const file = join(item.parentPath, item.name);
		const path = relative(directory, file);
		if (item.isDirectory()) continue;
		if (item.isFile() && right.get(path) === (await versionOf(file))) kept.add(path);
		else await rm(file);
	}
	for (const path of right.keys()) if (!kept.has(path)) await copyFile(copy, { good, path });
}

/** Of a time at which no test writes, and no other copy was made: no reader takes it for another. */
async function copyFile(copy: Copy, { good, path }: { good: string; path: string }): Promise<void> {
	const file = join(copy.directory, path);
	await mkdir(dirname(file), { recursive: true });
	await cp(join(good, path), file);
	copied += 1;
	await utimes(file, copied, copied);
	copy.right.set(path, await versionOf(file));
}

let copied = 0;

async function listGood(good: string): Promise<string[]> {
	const items = await readdir(good, { recursive: true, withFileTypes: true });
	return items
		.filter((item) => item.isFile())
		.map((item) => relative(good, join(item.parentPath, item.name)));
}

async function versionOf(file: string): Promise<string> {
	const { mtimeMs, size } = await stat(file);
	return `${String(mtimeMs)} ${String(size)}`;
}

async function applyEdit(file: string, edit: Mistake['edits'][number]): Promise<void> {
	if ('remove' in edit) return rm(file);
	if ('write' in edit) {
		await mkdir(dirname(file), { recursive: true });
		return writeFile(file, edit.write, edit.encoding ?? 'utf8');
	}
	if ('linkTo' in edit) {
		await mkdir(dirname(file), { recursive: true });
		return symlink(edit.linkTo, file);
	}
	if ('picture' in edit) {
		await mkdir(dirname(file), { recursive: true });
		return writeFile(file, await drawPicture(edit.picture));
	}
	const text = await readFile(file, 'utf8');
	if (!text.includes(edit.replace)) throw new Error(`${edit.in} does not say “${edit.replace}”`);
	return writeFile(
		file,
		text.replace(edit.replace, () => edit.by),
	);
}

type Subject = keyof typeof subjects;

async function drawPicture(picture: z.output<typeof pictureSchema>): Promise<Buffer> {
	const { width, height, striped, orientation, format, bytes } = picture;
	const part = striped && { ...striped, stripes: Math.ceil(striped.width / 4) };
	const stripes = Array.from({ length: part?.stripes ?? 0 }, (_, at) => {
		const { x = 0, y = 0, height: tall = 0 } = part ?? {};
		return `<rect x="${String(x + at * 4)}" y="${String(y)}" width="2" height="${String(tall)}"/>`;
	});
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${stripes.join('')}</svg>`;
	const stored = await sharp(Buffer.from(drawing))
		.flatten({ background: '#fff' })
		.withMetadata(orientation === undefined ? {} : { orientation })
		.toFormat(format)
		.toBuffer();
	return stored.subarray(0, bytes);
}

type Mistake = z.output<typeof mistakeSchema>;

interface BorrowedFolder {
	directory: string;
	giveBack: () => Promise<void>;
}

interface Copy {
	directory: string;
	/** Of each file its time and size while it is as it should be. */
	right: Map<string, string>;
}
