import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject } from '../support/project-copy.ts';

/* Whatever is wrong, and whenever it is found, the author reads only that, and the last good site
   stays as it was. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const article = 'articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx';
const typedNumber = ['Facebook tạm tắt hộp thư', 'Sau 24 giờ, Facebook tạm tắt hộp thư'] as const;
/** Fails when Astro has kept a copy of an article that is newer than what it has written down. */
const failing = `import { readFile } from 'node:fs/promises';
const copy = 'node_modules/.astro/dist/tin-khong-ve/trang-vuot-gioi-han/index.html';
while (!(await readFile(copy, 'utf8')).includes('tạm khóa hộp thư'));
throw new Error('A page that fails');
`;
const otherWords = ['Facebook tạm tắt hộp thư', 'Facebook tạm khóa hộp thư'] as const;
const unknownLimit = ['<Limit id="nguong-gui" />', '<Limit id="nguong-guii" />'] as const;

const built = 'Built for http://localhost:4321/\n';

let project: Awaited<ReturnType<typeof copyProject>>;
let good = new Map<string, string>();

test.beforeAll(async () => {
	project = await copyProject();
	expect(await project.run('build')).toEqual({ ok: true, output: built });
	good = await readBuilt();
});

test.afterAll(() => project.remove());

test('an error of wording stops the build', async () => {
	await project.edit(article, ...typedNumber);
	const { ok, output } = await project.run('build');
	expect(ok).toBe(false);
	expect(output).toContain('24 giờ');
	expect(output).not.toMatch(/\bat .*:\d+:\d+|Error/);
	expect(await readBuilt()).toEqual(good);
});

test('an error of reference is reported together with it', async () => {
	await project.edit(article, ...unknownLimit);
	const { ok, output } = await project.run('build');
	expect(ok).toBe(false);
	expect(output).toContain('nguong-guii');
	expect(output).toContain('24 giờ');
	expect(output).not.toMatch(/\bat .*:\d+:\d+|Error:/);
	expect(await readBuilt()).toEqual(good);
});

test('a page that cannot be made stops the build too, and the next one is whole', async () => {
	const [limit, word] = [unknownLimit, typedNumber];
	await project.edit(article, limit[1], limit[0]);
	await project.edit(article, word[1], word[0]);
	await project.edit(article, ...otherWords);
	const last = join(project.directory, 'src/pages/[...address].astro');
	const source = await readFile(last, 'utf8');
	await writeFile(last, source.replace('---\n', `---\n${failing}`));
	const { ok, output } = await project.run('build');
	expect(ok).toBe(false);
	expect(output).toContain('A page that fails');
	expect(await readBuilt()).toEqual(good);

	await writeFile(last, source);
	const [now, before] = otherWords;
	await project.edit(article, before, now);
	expect(await project.run('build')).toEqual({ ok: true, output: built });
	expect(await readBuilt()).toEqual(good);
});

test('astro build makes the same site by itself, and stops at the same mistakes', async () => {
	expect((await project.runAstro('build')).ok).toBe(true);
	expect(await readBuilt()).toEqual(good);

	await project.edit(article, ...typedNumber);
	const { ok, output } = await project.runAstro('build');
	expect(ok).toBe(false);
	expect(output).toContain('24 giờ');
	expect(output).not.toMatch(/\bat .*:\d+:\d+/);
	expect(await readBuilt()).toEqual(good);
	const [word, typed] = typedNumber;
	await project.edit(article, typed, word);
});

test('a build without an address warns, and in CI there is none', async () => {
	const noAddress = { SITE_URL: undefined, CI: undefined };
	const { ok, output } = await project.run('build', noAddress);
	expect(ok).toBe(true);
	expect(output.split('\n')).toEqual([
		built.trim(),
		expect.stringMatching(/^Warning: SITE_URL is not set, /),
		'',
	]);
	expect(await readBuilt()).toEqual(good);

	const inCi = await project.run('build', { ...noAddress, CI: 'true' });
	expect(inCi.ok).toBe(false);
	expect(inCi.output).toMatch(/^SITE_URL is not set, .*\n$/);
	expect(await readBuilt()).toEqual(good);
});

async function readBuilt(): Promise<Map<string, string>> {
	const dist = join(project.directory, 'dist');
	const found = await readdir(dist, { recursive: true, withFileTypes: true });
	const files = found.filter((entry) => entry.isFile());
	return new Map(
		await Promise.all(
			files.map(async ({ parentPath, name }) => {
				const path = join(parentPath, name);
				return [path.slice(dist.length), await readFile(path, 'latin1')] as const;
			}),
		),
	);
}
