import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

/* The help center of another product, made by an author: only `content/` and `public/` are edited. */

const accent = '#7a1f5c';
const article = 'articles/tin-khong-ve/tin-ve-cham/index.mdx';
let project: ProjectCopy;
let built: { path: string; text: string }[] = [];

test.beforeAll(async () => {
	test.setTimeout(300_000);
	project = await copyProject();
	await project.edit('site.yml', "main: '#0b6669'", `main: '${accent}'`);
	// What its own customers ask that no article answers names the product, as does every answer.
	const elsewhere = await project.read('search/elsewhere.yml');
	await project.write(
		'search/elsewhere.yml',
		elsewhere.replaceAll('Harasocial', 'Quầy').replaceAll('harasocial', 'quay'),
	);
	const third = (await project.read(article))
		.replace('number: 102', 'number: 103')
		.replace('title: Tin nhắn về chậm hoặc sai thứ tự', 'title: Tin chỉ về khi tải lại trang')
		.replace(/^ {2}- tin/gm, '  - tải lại mới thấy tin');
	await project.write('articles/tin-khong-ve/tai-lai-moi-thay/index.mdx', third);
	await project.edit(
		'finder.yml',
		'Không chắc\n        article: 101',
		'Không chắc\n        article: 103',
	);
	const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${accent}" d="M3 3h26v26H3z"/></svg>`;
	await writeFile(join(project.directory, 'public/favicon.svg'), icon);
	expect(await project.run('build')).toEqual({
		ok: true,
		output: 'Built for http://localhost:4321/\n',
	});
	built = await readTexts(join(project.directory, 'dist'));
});

test.afterAll(() => project.remove());

const said = (path: string) => built.find((file) => file.path === path)?.text ?? '';

test('no file of the site names the first brand', () => {
	expect(built.length).toBeGreaterThan(50);
	const naming = built.filter(({ path, text }) => /harasocial/i.test(path + text));
	expect(naming.map(({ path }) => path)).toEqual([]);
});

test('its three articles, feeds, plain texts and contact page name the new one', () => {
	const articles = built.filter(({ path }) => /^tin-khong-ve\/[^/]+\/index\.html$/.test(path));
	expect(articles).toHaveLength(3);
	for (const { text } of articles) expect(text).toContain('– Trợ giúp Quầy</title>');
	expect(said('feed.xml')).toContain('Trợ giúp Quầy');
	expect(said('llms.txt')).toMatch(/^\uFEFF# Trợ giúp Quầy\n\n> Trung tâm trợ giúp của Quầy cho /);
	expect(said('lien-he/index.html')).toContain('href="https://ho-tro.example/"');
});

test('its colour is that of the stylesheet and of the favicon', () => {
	const styles = built.filter(({ path }) => path.endsWith('.css')).map(({ text }) => text);
	expect(styles.join('')).toContain(`--color-accent:${accent}`);
	expect(styles.join('')).not.toContain('--color-accent:#0b6669');
	expect(said('favicon.svg')).toContain(accent);
});

test('a channel without entries has no page', () => {
	expect(said('ma-loi/facebook/index.html')).not.toBe('');
	expect(built.map(({ path }) => path)).not.toContain('ma-loi/san-pham/index.html');
});

/** Every file but pictures, by its path; what is packed reads as gibberish, which names nobody. */
async function readTexts(directory: string): Promise<{ path: string; text: string }[]> {
	const files = await readdir(directory, { recursive: true, withFileTypes: true });
	return Promise.all(
		files
			.filter((file) => file.isFile() && !/\.(?:jpg|png|avif|webp)$/.test(file.name))
			.map(async (file) => {
				const full = join(file.parentPath, file.name);
				return { path: full.slice(directory.length + 1), text: await readFile(full, 'utf8') };
			}),
	);
}
