import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planRedirects } from '../library/redirects.ts';
import { checkContent } from '../checks/check-content.ts';
import { publishAddresses } from './publish-addresses.ts';

const good = join(import.meta.dirname, '../tests/fixtures/good');
let content: string;

beforeEach(async () => {
	content = join(await mkdtemp(join(tmpdir(), 'published-')), 'content');
	await cp(good, content, { recursive: true });
	await publishAddresses(content, (await checkContent(content)).library);
});

afterEach(() => rm(join(content, '..'), { recursive: true, force: true }));

test('finds nothing wrong right after publishing', async () => {
	expect(await check()).toEqual([]);
});

test('a renamed article fails the check until its old address is in formerly', async () => {
	await rename(
		join(content, 'articles/tin-khong-ve/tin-ve-cham'),
		join(content, 'articles/tin-khong-ve/tin-cham'),
	);
	await edit('articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx', 'tin-ve-cham/#', 'tin-cham/#');
	expect(await check()).toEqual([
		{
			file: 'content/articles/tin-khong-ve/tin-cham/index.mdx',
			what: 'Bài 102 đã đăng ở /tin-khong-ve/tin-ve-cham/, địa chỉ đó nay không dẫn tới đâu.',
			cure: 'Thêm dòng “- /tin-khong-ve/tin-ve-cham/” vào formerly của bài này. Bài chưa có formerly thì viết dòng “formerly:” ngay trên dòng đó.',
		},
	]);
	await addFrontMatter('tin-khong-ve/tin-cham', 'formerly:\n  - /tin-khong-ve/tin-ve-cham/');
	expect(await check()).toEqual([]);
	expect(await leadsTo('/tin-khong-ve/tin-ve-cham/')).toBe('/tin-khong-ve/tin-cham/');
	expect(await leadsTo('/b/102/cach-xu-ly/')).toBe('/tin-khong-ve/tin-cham/#cach-xu-ly');
});

test('a renamed section fails the check until the printed line is added', async () => {
	const path = 'articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx';
	await edit(path, '{#tin-ve-cham}', '{#khi-tin-ve-cham}');
	const [problem, ...others] = await check();
	expect(others).toEqual([]);
	expect(problem?.file).toBe(`content/${path}`);
	expect(problem?.what).toBe('Mục “tin-ve-cham” đã đăng nhưng bài này không còn mục đó.');
	await addFrontMatter('tin-khong-ve/trang-vuot-gioi-han', `formerly:\n  ${printedLine(problem)}`);
	expect(await check()).toEqual([]);
	expect(await leadsTo('/b/101/tin-ve-cham/')).toBe(
		'/tin-khong-ve/trang-vuot-gioi-han/#khi-tin-ve-cham',
	);
});

test('a section moved to another article fails the check until that one claims it', async () => {
	const from = 'articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx';
	const section = '### Khi tin về chậm {#tin-ve-cham}';
	await edit(from, section, 'Tin cũng có thể về chậm.');
	await edit(
		'articles/tin-khong-ve/tin-ve-cham/index.mdx',
		'## Nguyên nhân',
		'### Khi tin về chậm {#khi-nao-cham}\n\n## Nguyên nhân',
	);
	await sayWhatChanged('trang-vuot-gioi-han', 'Chuyển phần tin về chậm sang bài khác.');
	await sayWhatChanged('tin-ve-cham', 'Thêm phần khi tin về chậm.');
	const [problem, ...others] = await check();
	expect(others).toEqual([]);
	expect(problem?.cure).toContain('Nếu mục chuyển sang bài khác, thêm dòng đó vào formerly');
	const line = printedLine(problem).replace(/to: [^ ]+/, 'to: khi-nao-cham');
	await addFrontMatter('tin-khong-ve/tin-ve-cham', `formerly:\n  ${line}`);
	expect(await check()).toEqual([]);
	expect(await leadsTo('/b/101/tin-ve-cham/')).toBe('/tin-khong-ve/tin-ve-cham/#khi-nao-cham');
});

test('a section moved under its own name is found there, and one renamed is found in place', async () => {
	const section = '### Khi tin về chậm {#tin-ve-cham}';
	const from = 'articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx';
	const to = 'articles/tin-khong-ve/tin-ve-cham/index.mdx';
	await edit(from, section, '### Lúc chậm {#tin-cham-luc-nao}');
	await sayWhatChanged('trang-vuot-gioi-han', 'Đổi tên phần tin về chậm.');
	expect((await check())[0]?.cure).toContain(
		"dòng “- { from: '/tin-khong-ve/trang-vuot-gioi-han/#tin-ve-cham', to: tin-cham-luc-nao }”",
	);

	await edit(from, '### Lúc chậm {#tin-cham-luc-nao}', 'Tin cũng có thể về chậm.');
	await edit(to, '## Nguyên nhân', `${section}\n\n## Nguyên nhân`);
	await sayWhatChanged('tin-ve-cham', 'Thêm phần khi tin về chậm.');
	const [problem, ...others] = await check();
	expect(others).toEqual([]);
	expect(problem?.cure).toBe(
		"Nếu mục đã chuyển sang content/articles/tin-khong-ve/tin-ve-cham/index.mdx, thêm vào formerly của bài đó dòng “- { from: '/tin-khong-ve/trang-vuot-gioi-han/#tin-ve-cham', to: tin-ve-cham }”. Nếu bỏ hẳn, thêm “- '/tin-khong-ve/trang-vuot-gioi-han/#tin-ve-cham'” vào bài này. Bài chưa có formerly thì viết dòng “formerly:” ngay trên dòng đó.",
	);
	await addFrontMatter('tin-khong-ve/tin-ve-cham', `formerly:\n  ${printedLine(problem)}`);
	expect(await check()).toEqual([]);
	expect(await leadsTo('/b/101/tin-ve-cham/')).toBe('/tin-khong-ve/tin-ve-cham/#tin-ve-cham');
});

test('a deleted article fails the check until it is back as an archived one', async () => {
	const folder = join(content, 'articles/tin-khong-ve/trang-vuot-gioi-han');
	const source = await readFile(join(folder, 'index.mdx'), 'utf8');
	await rm(join(folder, 'index.mdx'));
	const problems = await check();
	expect(problems.filter(({ what }) => what.includes('đã đăng'))).toEqual([
		{
			file: 'content/articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx',
			what: 'Bài số 101 đã đăng nhưng không còn tệp nào mang số đó.',
			cure: 'Khôi phục bài, rồi thêm dòng “archived: { why: Vì sao không dùng nữa., see: 101 }” với lý do thật và số của bài nên đọc thay.',
		},
	]);
	await writeFile(join(folder, 'index.mdx'), source);
	await addFrontMatter(
		'tin-khong-ve/trang-vuot-gioi-han',
		'archived: { why: Facebook đã bỏ màn hình này., see: 102 }',
	);
	await sayWhatChanged('trang-vuot-gioi-han', 'Không dùng bài này nữa.');
	expect(await check()).toEqual([]);
});

test('a renamed fact fails the check until its old ID is in formerIds', async () => {
	await rename(
		join(content, 'limits/cua-so-tra-loi.yml'),
		join(content, 'limits/thoi-gian-tra-loi.yml'),
	);
	await edit('errors/facebook-551.yml', 'cua-so-tra-loi', 'thoi-gian-tra-loi');
	expect(await check()).toEqual([
		{
			file: 'content/limits/cua-so-tra-loi.yml',
			what: 'Địa chỉ /gioi-han/#cua-so-tra-loi đã đăng nay không dẫn tới đâu.',
			cure: 'Đặt lại mục “cua-so-tra-loi”. Nếu mục nay là “thoi-gian-tra-loi”, thêm dòng “formerIds: [cua-so-tra-loi]” vào content/limits/thoi-gian-tra-loi.yml.',
		},
	]);
	const file = join(content, 'limits/thoi-gian-tra-loi.yml');
	await writeFile(file, `${await readFile(file, 'utf8')}formerIds: [cua-so-tra-loi]\n`);
	expect(await check()).toEqual([]);
});

test('a removed topic and a lost page are named, each with its cure', async () => {
	const file = join(content, 'published.json');
	const list = await readFile(file, 'utf8');
	await writeFile(file, list.replace('"/api/articles.json"', '"/chu-de-cu/", "/a/b/"'));
	expect(await check()).toEqual([
		{
			file: 'content/topics.yml',
			what: 'Trang chủ đề /chu-de-cu/ đã đăng nay không còn.',
			cure: 'Đặt lại chủ đề này. Nếu chủ đề đổi tên, thêm dòng “formerIds: [chu-de-cu]” vào chủ đề mang tên mới.',
		},
		{
			file: 'content/published.json',
			what: 'Địa chỉ /a/b/ đã đăng nay không dẫn tới đâu.',
			cure: "Đặt lại trang hay tệp này. Nếu là địa chỉ cũ của một bài, thêm dòng “- '/a/b/'” vào formerly của bài thay thế.",
		},
	]);
});

test('publishing only adds: a lost address stays in the list, one line each, sorted', async () => {
	const file = join(content, 'published.json');
	const before = await readFile(file, 'utf8');
	await rm(join(content, 'limits/cua-so-tra-loi.yml'));
	const { library } = await checkContent(content);
	expect(await publishAddresses(content, library)).toBe(0);
	expect(await readFile(file, 'utf8')).toBe(before);
	const addresses = before.split('\n').filter((line) => line.startsWith('\t\t"/'));
	expect(addresses).toContain('\t\t"/gioi-han/#cua-so-tra-loi",');
	const bare = addresses.map((line) => line.trim().replace(/,$/, ''));
	expect(bare).toEqual(bare.toSorted());
});

/** Everything that stops a build: mistakes in the content, and lost addresses. */
async function check() {
	const { problems } = await checkContent(content);
	return problems
		.filter(({ level }) => level === 'error')
		.map(({ file, what, cure }) => ({ file, what, cure }));
}

async function leadsTo(address: string): Promise<string | undefined> {
	const { pages } = planRedirects((await checkContent(content)).library);
	return pages.find(({ from }) => from === address)?.to;
}

async function edit(path: string, from: string, to: string): Promise<void> {
	const file = join(content, path);
	const text = await readFile(file, 'utf8');
	expect(text).toContain(from);
	await writeFile(file, text.replace(from, to));
}

async function addFrontMatter(article: string, lines: string): Promise<void> {
	await edit(`articles/${article}/index.mdx`, '\n---\n', `\n${lines}\n---\n`);
}

/** What the check asks for when the text of an article changes. */
async function sayWhatChanged(slug: string, change: string): Promise<void> {
	const file = join(content, `articles/tin-khong-ve/${slug}/index.mdx`);
	const text = await readFile(file, 'utf8');
	await writeFile(
		file,
		text
			.replace(/^updated: .*$/m, 'updated: 2026-11-23')
			.replace(/^change: .*$/m, `change: ${change}`),
	);
}

/** The line that the cure tells to add: what stands in its first “ ”. */
function printedLine(problem: { cure: string } | undefined): string {
	return /“(- [^”]*)”/.exec(problem?.cure ?? '')?.[1] ?? '';
}
