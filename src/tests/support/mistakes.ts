import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/**
 * `fixtures/mistakes/<kind>.yml`: how to spoil `fixtures/good` so that one kind of problem arises,
 * and everything that the author is then told. `site-mistakes/` does the same to `good-site/`.
 */
const mistakeSchema = z.strictObject({
	edits: z.array(
		z.union([
			z.strictObject({ in: z.string(), replace: z.string(), by: z.string() }),
			z.strictObject({ in: z.string(), write: z.string() }),
			z.strictObject({ in: z.string(), remove: z.literal(true) }),
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

/** Lends a spoilt copy of what is good, in a folder named as in the project. */
export async function withMistake<Result>(
	edits: Mistake['edits'],
	use: (folder: string) => Promise<Result>,
	of: Subject = 'content',
): Promise<Result> {
	const { good, folder } = subjects[of];
	const parent = await mkdtemp(join(tmpdir(), 'mistake-'));
	const spoilt = join(parent, folder);
	try {
		await cp(good, spoilt, { recursive: true });
		for (const edit of edits) await applyEdit(join(spoilt, edit.in), edit);
		return await use(spoilt);
	} finally {
		await rm(parent, { recursive: true });
	}
}

async function applyEdit(file: string, edit: Mistake['edits'][number]): Promise<void> {
	if ('remove' in edit) return rm(file);
	if ('write' in edit) {
		await mkdir(dirname(file), { recursive: true });
		return writeFile(file, edit.write);
	}
	const text = await readFile(file, 'utf8');
	if (!text.includes(edit.replace)) throw new Error(`${edit.in} does not say “${edit.replace}”`);
	return writeFile(
		file,
		text.replace(edit.replace, () => edit.by),
	);
}

type Subject = keyof typeof subjects;

type Mistake = z.output<typeof mistakeSchema>;
