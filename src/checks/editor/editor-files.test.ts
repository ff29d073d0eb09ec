import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLanguageServer } from '../../tests/support/language-server.ts';
import { goodContent } from '../../tests/support/mistakes.ts';
import { articleSchema } from '../../schemas/article.ts';
import { components } from '../content/components.ts';
import { editedFiles } from './edited-files.ts';
import { schemaPath, writeEditorFiles } from './editor-files.ts';

let project = '';
let written: string[] = [];
let settings: Record<string, unknown> = {};
let server: Awaited<ReturnType<typeof startLanguageServer>>;

beforeAll(async () => {
	project = await mkdtemp(join(tmpdir(), 'editor-'));
	await cp(goodContent, join(project, 'content'), { recursive: true });
	written = await writeEditorFiles(project);
	settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8'));
	server = await startLanguageServer('yaml', { folder: project, settings });
});
afterAll(async () => {
	server.stop();
	await rm(project, { recursive: true });
});

test('completes IDs, flags a wrong field and explains fields in Vietnamese', async () => {
	const limit = await server.open(
		'content/limits/new.yml',
		'subject: Dung lượng\nsource: \nreed: copy\ndocumentDate: 2026-13-01\n',
	);
	expect(await limit.complete('source: ')).toEqual(['meta-rate-limits']);
	expect(await limit.explain('subj')).toContain('Nói về gì, cụm danh từ không kèm con số');
	const found = limit.problems.map(
		({ message, range }) => `${String(range.start.line)} ${message}`,
	);
	expect(found.join('\n')).toMatch(/^2 .*\breed\b/m);
	expect(found).toContain('3 Viết theo dạng năm-tháng-ngày, ví dụ 2026-03-23.');
});

test('completes limits where a query is to be answered by one, and takes what only the search knows', async () => {
	const queries = await server.open(
		'content/search/golden-queries.yml',
		'- query: tệp nặng\n  answer: \n- query: hết hạn\n  answer: question bao-lau\n',
	);
	expect(await queries.complete('answer: ')).toContain('limit cua-so-tra-loi');
	expect(queries.problems.map(({ range }) => range.start.line)).not.toContain(3);
});

test('completes articles by number and says which each is', async () => {
	const error = await server.open(
		'content/errors/facebook-1.yml',
		'channel: face\nfix: Chờ.\narticles:\n  - 101\n  - \n',
	);
	expect(await error.complete('  - 101\n  - ')).toEqual(expect.arrayContaining(['101', '102']));
	expect(await error.complete('channel: ')).toContain('facebook');
	expect(await error.explain('  - 10')).toMatch(/`101`: \S/);
	expect(error.problems.map(({ range }) => range.start.line)).toContain(0);
});

test('finds nothing wrong in correct files', async () => {
	const path = 'content/finder.yml';
	const { problems } = await server.open(path, await readFile(join(project, path), 'utf8'));
	expect(problems).toEqual([]);
});

test('completes and explains the front matter of articles', async () => {
	const astro = await startLanguageServer('astro', {
		folder: project,
		settings,
	});
	const article = await astro.open(
		'content/articles/tin-khong-ve/tin-ve-cham/index.mdx',
		'---\nchannels:\n  - face\nsumary: Một câu.\narchived:\n  see: \n---\n\nsummary\n',
	);
	expect(await article.complete('  see: ')).toEqual(expect.arrayContaining(['101', '102']));
	expect(await article.explain('channel')).toContain('Các kênh của bài');
	expect(article.problems.map(({ range }) => range.start.line)).toEqual(
		expect.arrayContaining([2, 3]),
	);
	astro.stop();
});

test('VS Code is told the schema of every kind of file, and of no other', () => {
	expect(settings['yaml.schemas']).toEqual(
		Object.fromEntries(
			Object.entries(editedFiles).map(([name, { files }]) => [`./${schemaPath(name)}`, files]),
		),
	);
	expect(written).toEqual(expect.arrayContaining(Object.keys(editedFiles).map(schemaPath)));
});

test('writes nothing again while there is nothing new to choose', async () =>
	expect(await writeEditorFiles(project)).toEqual([]));

test('offers every component of articles with the IDs that there are', async () => {
	const path = join(project, '.vscode/content.code-snippets');
	const snippets: Record<string, { body: string[] }> = JSON.parse(await readFile(path, 'utf8'));
	// Made from `mine`; only articles in the old form write it.
	const wanted = Object.keys(components).filter((name) => name !== 'Symptoms');
	expect(Object.keys(snippets)).toEqual(expect.arrayContaining(wanted));
	expect(snippets['Limit']?.body[0]).toMatch(/^<Limit id="\$\{1\|[a-z0-9,-]+\|\}" \/>$/);
	expect(snippets['limit']?.body[0]).toMatch(/^\{limit:\$\{1\|[a-z0-9,-]+\|\}\}$/);
});

const schemas = { ...editedFiles, article: { schema: articleSchema } };

test.each(Object.entries(schemas))('explains every field of %s', (_, { schema }) => {
	const nameless = undescribed(z.toJSONSchema(schema, { io: 'input' }), '');
	expect(nameless).toEqual([]);
});

/** The fields of a JSON schema that say nothing about themselves. */
function undescribed(value: unknown, path: string): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
		const deeper = undescribed(inner, `${path}/${key}`);
		if (!path.endsWith('/properties')) return deeper;
		const isDescribed = typeof inner === 'object' && inner !== null && 'description' in inner;
		return isDescribed ? deeper : [`${path}/${key}`, ...deeper];
	});
}
