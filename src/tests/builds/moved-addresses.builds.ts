import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { serveSite } from '../../build/static-server.ts';
import { publishedSchema } from '../../schemas/published.ts';
import { copyProject } from '../support/project-copy.ts';
import { expect, test } from '../support/site-test.ts';

/*
 * An author deletes an article, renames another and moves a section to it. Each step stops the build
 * until the cure that it prints is applied; then every address and anchor that was ever published
 * lands where it should, in a real browser.
 */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const renamed = 'articles/tin-khong-ve/tin-cham/index.mdx';
/** One that has another name now, and one that is gone without a successor. */
const oldSections = `  - { from: '/tin-khong-ve/tin-ve-cham/#cach-cu', to: cach-xu-ly }
  - /tin-khong-ve/tin-ve-cham/#bo-han
`;
const limited = 'articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx';

let project: Awaited<ReturnType<typeof copyProject>>;
let published: string[] = [];

test.beforeAll(async () => {
	project = await copyProject();
	await project.run('publish-addresses');
	published = publishedSchema.parse(JSON.parse(await project.read('published.json'))).addresses;
});

test.afterAll(() => project.remove());

test('a deleted article stops the build until it is back', async () => {
	const folder = join(project.directory, 'content/articles/tin-khong-ve/trang-vuot-gioi-han');
	const aside = join(project.directory, 'aside');
	await rename(folder, aside);
	const { ok, output } = await project.run('build');
	expect(ok).toBe(false);
	expect(output).toContain(`content/${limited}`);
	expect(output).toContain('Bài số 101 đã đăng nhưng không còn tệp nào mang số đó.');
	await rename(aside, folder);
	await project.edit(
		limited,
		'\n---\n',
		'\narchived: { why: Facebook đã bỏ màn hình này., see: 102 }\n---\n',
	);
	await project.edit(limited, 'updated: 2026-11-22', 'updated: 2026-11-23');
	await project.edit(
		limited,
		'change: Thêm cách bật lại hộp thư.',
		'change: Không dùng bài này nữa.',
	);
});

test('a renamed article and a moved section each print the line to add', async () => {
	await rename(
		join(project.directory, 'content/articles/tin-khong-ve/tin-ve-cham'),
		join(project.directory, 'content/articles/tin-khong-ve/tin-cham'),
	);
	await project.edit(limited, '/tin-khong-ve/tin-ve-cham/', '/tin-khong-ve/tin-cham/');
	await project.edit(limited, '### Khi tin về chậm {#tin-ve-cham}', 'Tin cũng có thể về chậm.');
	await project.edit(
		renamed,
		'## Nguyên nhân {#nguyen-nhan}',
		'### Vì sao tin về chậm {#khi-nao-cham}\n\nXem hộp thư.\n\n## Nguyên nhân {#nguyen-nhan}',
	);
	await project.edit(renamed, 'updated: 2026-11-22', 'updated: 2026-11-23');
	await project.edit(renamed, 'change: Bài mới.', 'change: Thêm phần vì sao tin về chậm.');

	const { ok, output } = await project.run('build');
	expect(ok).toBe(false);
	const lines = [...output.matchAll(/dòng “(- [^”]+)”/gi)].map(([, line = '']) => line);
	expect(lines).toEqual([
		'- /tin-khong-ve/tin-ve-cham/',
		expect.stringMatching(/^- \{ from: '\/tin-khong-ve\/trang-vuot-gioi-han\/#tin-ve-cham', to: /),
	]);
	const [page = '', section = ''] = lines;
	await project.edit(
		renamed,
		'\n---\n',
		`\nformerly:\n  ${page}\n  ${section.replace(/to: [^ ]+/, 'to: khi-nao-cham')}\n${oldSections}---\n`,
	);
	await project.edit('limits/nguong-gui.yml', 'subject:', 'formerIds: [nguong-cu]\nsubject:');
	expect(await project.run('build')).toEqual({
		ok: true,
		output: 'Built for http://localhost:4321/\n',
	});
});

test('then every published address lands on the right section, with and without script', async ({
	browser,
	page,
}) => {
	const { server, port } = await serveSite({
		directory: join(project.directory, 'dist'),
		port: 0,
		base: '/',
	});
	const origin = `http://localhost:${port}`;
	const moved: Record<string, string> = {
		'/tin-khong-ve/trang-vuot-gioi-han/#tin-ve-cham': '/tin-khong-ve/tin-cham/#khi-nao-cham',
		'/b/101/tin-ve-cham/': '/tin-khong-ve/tin-cham/#khi-nao-cham',
	};
	try {
		const addresses = published.filter((address) => /^\/(?:tin-khong-ve|b)\//.test(address));
		expect(addresses.length).toBeGreaterThan(20);
		for (const address of addresses) {
			await page.goto('about:blank');
			await page.goto(origin + address);
			const wanted = moved[address] ?? destination(address);
			await page.waitForURL(origin + wanted);
			const { hash } = new URL(page.url());
			if (hash !== '') await expect(page.locator(hash), address).toBeInViewport();
		}

		const withPage = page.waitForRequest(/\/tin-khong-ve\/tin-cham\/\?page=100000000000001$/);
		await page.goto(`${origin}/b/102/cach-xu-ly/?page=100000000000001`);
		await withPage;
		await page.waitForURL(/\/tin-khong-ve\/tin-cham\/.*#cach-xu-ly$/);

		const context = await browser.newContext({ javaScriptEnabled: false });
		const plain = await context.newPage();
		await plain.goto(`${origin}/tin-khong-ve/tin-ve-cham/`);
		await plain.waitForURL(`${origin}/tin-khong-ve/tin-cham/`);
		await plain.goto(`${origin}/tin-khong-ve/trang-vuot-gioi-han/#tin-ve-cham`);
		const link = plain.locator('#tin-ve-cham a');
		await expect(link).toBeInViewport();
		await link.click();
		await plain.waitForURL(`${origin}/tin-khong-ve/tin-cham/#khi-nao-cham`);
		for (const address of [
			'/gioi-han/#nguong-cu',
			'/tin-khong-ve/tin-cham/#cach-cu',
			'/tin-khong-ve/tin-cham/#bo-han',
		]) {
			await plain.goto(origin + address);
			const { hash } = new URL(address, origin);
			await expect(plain.locator(hash), address).toBeInViewport();
		}
		await expect(plain.locator('#cach-xu-ly #cach-cu')).toHaveCount(1);
		await context.close();
	} finally {
		server.close();
	}
});

/** Where an address leads when its section is still called as it was. */
function destination(address: string): string {
	const pages: Record<string, string> = {
		'101': '/tin-khong-ve/trang-vuot-gioi-han/',
		'102': '/tin-khong-ve/tin-cham/',
	};
	const [, number = '', anchor] = /^\/b\/(\d+)\/(?:([^/]+)\/)?$/.exec(address) ?? [];
	const short = pages[number];
	if (short !== undefined) return anchor === undefined ? short : `${short}#${anchor}`;
	return address.replace('/tin-khong-ve/tin-ve-cham/', '/tin-khong-ve/tin-cham/');
}
