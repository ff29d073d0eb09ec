import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startDevServer, type DevServer, type OpenPage } from './support/dev-server.ts';
import { copyProject, type ProjectCopy } from './support/project-copy.ts';

/* The real server on a copy of the project, edited as an author edits. A page that is open must be
   told within two seconds to load itself again, and must then show what was written. */
const soon = 2_000;
const article = '/tin-khong-ve/trang-vuot-gioi-han/';
const folder = 'articles/tin-khong-ve/trang-vuot-gioi-han';
const twin = '/tin-khong-ve/trang-vuot-gioi-han.md';
const file = `${folder}/index.mdx`;
const sketch = `${folder}/vung-bi-tat.sketch.yml`;
const limit = 'limits/nguong-gui.yml';
const captures = 'src/tests/fixtures/screenshot-site/content/articles/mau/trang-dau';

let project: ProjectCopy;
let server: DevServer;
let open: OpenPage;

beforeAll(async () => {
	project = await copyProject();
	for (const name of ['may-tinh.png', 'may-tinh.screenshot.yml'])
		await project.write(`${folder}/${name}`, await readFile(`${captures}/${name}`));
	await project.edit(file, '<Symptoms />', '<Symptoms />\n\n<Screenshot name="may-tinh" />');
	server = await startDevServer(project.directory);
	// Modules are loaded at the first question; only what comes after that is measured.
	for (const path of ['/', article, twin, '/tin-khong-ve/', '/gioi-han/'])
		expect(`${(await server.get(path)).status} ${path}`).toBe(`200 ${path}`);
	open = await server.connect();
}, 120_000);

afterAll(async () => {
	open?.close();
	await server?.stop();
	await project?.remove();
});

test.each([
	['title', file, 'Tin mới ngừng về', 'Tin vừa ngừng về', article],
	['title in its topic', file, 'Tin vừa ngừng về', 'Tin không còn về', '/tin-khong-ve/'],
	// A symptom is searched and told to assistants; the page itself asks by its conditions.
	['symptom, as Markdown,', file, 'không nhận được tin nhắn facebook', 'mất tin facebook', twin],
	['paragraph', file, 'Facebook tạm tắt hộp thư', 'Facebook tạm đóng hộp thư', article],
	['paragraph, as Markdown,', file, 'Facebook tạm đóng', 'Facebook vừa đóng', twin],
	['sketch', sketch, 'Hộp thư của Trang đang bị tắt', 'Hộp thư đang ngủ', article],
	['limit', limit, 'value: 40', 'value: 417', article],
	['limit, in the list of limits,', limit, 'value: 417', 'value: 418', '/gioi-han/'],
	['topic', 'topics.yml', 'title: Tin nhắn không về', 'title: Tin biến mất', '/tin-khong-ve/'],
])('an edited %s is shown', async (_what, path, from, to, address) => {
	await edited(() => project.edit(path, from, to));
	const { status, words } = await read(address);
	const shows = (text: string) => words.includes(text.replace(/^\w+: /, ''));
	expect({ status, now: shows(to), before: shows(from) }).toEqual({
		status: 200,
		now: true,
		before: false,
	});
});

test('an article is shown when it is added, at its new address when it is renamed, and no more when it is deleted', async () => {
	const text = await project.read('articles/tin-khong-ve/tin-ve-cham/index.mdx');
	const added = text.replace('number: 102', 'number: 103').replace('chậm hoặc', 'muộn hoặc');
	await edited(async () => {
		await project.write('articles/tin-khong-ve/tin-ve-muon/index.mdx', added);
		await project.edit('topics.yml', '[101, 102]', '[101, 102, 103]');
		await project.edit('finder.yml', 'article: 101', 'article: 103');
	});
	expect(await statuses('/tin-khong-ve/tin-ve-muon/', '/tin-khong-ve/tin-ve-muon.md')).toEqual([
		200, 200,
	]);
	expect((await read('/tin-khong-ve/')).words).toContain('muộn hoặc');
	expect(await statuses('/b/103/', '/ma-qr/10.svg')).toEqual([200, 200]);
	expect((await read('/lien-he/bai/10.json')).text).toContain('"103":');

	await edited(() =>
		project.move('articles/tin-khong-ve/tin-ve-muon', 'articles/tin-khong-ve/tin-ve-tre'),
	);
	expect(await statuses('/tin-khong-ve/tin-ve-tre/', '/tin-khong-ve/tin-ve-muon/')).toEqual([
		200, 404,
	]);
	expect((await read('/b/103/')).text).toContain('/tin-khong-ve/tin-ve-tre/');

	await edited(async () => {
		await project.edit('finder.yml', 'article: 103', 'article: 101');
		await project.edit('topics.yml', '[101, 102, 103]', '[101, 102]');
		await project.delete('articles/tin-khong-ve/tin-ve-tre');
	});
	expect(await statuses('/tin-khong-ve/tin-ve-tre/', '/b/103/')).toEqual([404, 404]);
	expect(await statuses('/', article, '/tin-khong-ve/', '/b/101/')).toEqual([200, 200, 200, 200]);
});

test('an article that the author has just answered four questions for is shown, with its hints on top', async () => {
	await edited(async () => {
		const made = spawnSync('node', ['src/cli/new-article.ts'], {
			cwd: project.directory,
			input: 'Tin gửi đi mất\n1\n1\n102\n',
			encoding: 'utf8',
		});
		expect(made.stderr).toBe('');
		await Promise.resolve();
	});
	const { status, text } = await read('/tin-khong-ve/tin-gui-di-mat/');
	expect({ status, text }).toEqual({
		status: 200,
		text: expect.stringContaining('Tin gửi đi mất'),
	});
	expect(text).toMatch(/content-problems[^]*lời nhắc của bài mẫu/);
	expect((await read('/tin-khong-ve/')).words).toContain('Tin gửi đi mất');
	await edited(() => project.delete('articles/tin-khong-ve/tin-gui-di-mat'));
	await edited(() => project.edit('topics.yml', '[101, 102, 103]', '[101, 102]'));
	const finder = await project.read('finder.yml');
	await edited(() =>
		project.write('finder.yml', finder.replace(/ +- id: tin-gui-di-mat\n(?: {8}.*\n)+/, '')),
	);
	expect(await statuses('/', article)).toEqual([200, 200]);
});

test('editors are told what can be named', async () => {
	const schema = join(project.directory, '.schemas/golden-queries.json');
	const told = async () => (await readFile(schema, 'utf8').catch(() => '')).includes('nguong-moi');
	await project.write('limits/nguong-moi.yml', await project.read(limit));
	await vi.waitFor(async () => expect(await told()).toBe(true), 30_000);
	await project.delete('limits/nguong-moi.yml');
	await vi.waitFor(async () => expect(await told()).toBe(false), 30_000);
});

test('a mistake stands on top of every page until it is mended, and stops none of the others', async () => {
	await edited(() => project.edit(file, 'id="nguong-gui" />,', 'id="nguong-gu" />,'));
	expect((await read('/tin-khong-ve/')).text).toContain('“nguong-gu”');
	expect(await statuses('/', '/gioi-han/')).toEqual([200, 200]);
	expect(await read(article)).toMatchObject({ status: 200, text: whole('“nguong-gu”') });
	await edited(() => project.edit(file, 'id="nguong-gu" />,', 'id="nguong-gui" />,'));
	expect(await statuses(article, '/')).toEqual([200, 200]);
	expect((await read(article)).text).not.toContain('“nguong-gu”');
});

test.each([
	['<ErrorCode id="facebook-551" />', '<ErrorCode id="facebook-55" />', 'facebook-55'],
	['<SettingsPath to="nen-tang-messenger" />', '<SettingsPath to="nen-tang" />', 'nen-tang'],
	['<SettingsLink to="nen-tang-messenger" />', '<SettingsLink to="nen-tan" />', 'nen-tan'],
	['<Sketch name="vung-bi-tat" />', '<Sketch name="vung-tat" />', 'vung-tat'],
	['<Screenshot name="may-tinh" />', '<Screenshot name="may" />', 'may'],
	['<Symptoms />', '<Clock id="nguong-gui" />', 'nguong-gui'],
	['<Symptoms />', '<Symptom />', 'Symptom'],
])('an article with %s written %s shows, with the problem on top', async (right, wrong, named) => {
	await edited(() => project.edit(file, right, wrong));
	const { status, text } = await read(article);
	await edited(() => project.edit(file, wrong, right));
	expect({ status, text }).toEqual({ status: 200, text: whole(named) });
});

test('readers see the day of the last look at a screen in the list of all, and nothing else of it', async () => {
	const screen = 'destinations/nen-tang-messenger.yml';
	const seen = `read: none
seen:
  - { on: 2026-11-27, device: phone, role: Người mở thử, finding: right, note: Trang lạ }
`;
	await edited(() => project.edit(screen, 'read: none\n', seen));
	const [list, page] = [await read('/cai-dat/'), await read(article)];
	await edited(() => project.edit(screen, seen, 'read: none\n'));
	expect(list.text).toMatch(
		/Mở thử lần cuối<\/dt>\s*<dd[^>]*>\s*<time datetime="2026-11-27"[^>]*>27\/11\/2026/,
	);
	for (const { status, text } of [list, page]) {
		expect(status).toBe(200);
		expect(text).not.toMatch(/Người mở thử|Trang lạ/);
	}
	expect(page.text).not.toContain('27/11/2026');
});

test('a screenshot is shown in every format', async () => {
	const { text } = await read(article);
	const names = [...text.matchAll(/\/anh\/[\da-f]+-\d+\.(avif|webp|png)/g)];
	const smallest = new Map(names.toReversed().map(([path, format]) => [format, path]));
	expect([...smallest.keys()].toSorted()).toEqual(['avif', 'png', 'webp']);
	for (const [format, path] of smallest) await expectPicture(path, `image/${format}`);
	expect(await statuses('/anh/0000000000000000-360.png')).toEqual([404]);
});

test('a card is shown at the address in its page, and at no other', async () => {
	const { text } = await read(article);
	const [card = ''] = /\/og\/101-[\da-f]+\.jpg/.exec(text) ?? [];
	await expectPicture(card, 'image/jpeg');
	expect(await statuses('/og/101.jpg', '/og/999.jpg')).toEqual([404, 404]);
});

/** A page with its problems on top, to its last paragraph and its end. */
function whole(named: string): unknown {
	return expect.stringMatching(
		new RegExp(`content-problems[^]*${named}[^]*Xin số điện thoại để gọi[^]*</html>`),
	);
}

/** Does what an author does, until a page that is open is told of it. */
async function edited(edit: () => Promise<void>) {
	await open.reloaded(0);
	await edit();
	expect(await open.reloaded(soon), server.output()).toBe(true);
}

async function read(path: string) {
	const response = await server.get(path);
	const text = await response.text();
	// Without the head, whose styles hold any number, and without tags, whose addresses hold hashes.
	const words = text.replace(/^.*<main/s, '').replaceAll(/<[^>]*>/g, '');
	return { status: response.status, text, words };
}

function statuses(...paths: string[]): Promise<number[]> {
	return Promise.all(paths.map(async (path) => (await server.get(path)).status));
}

async function expectPicture(path: string, type: string) {
	const response = await server.get(path);
	expect([path, response.status, response.headers.get('Content-Type')]).toEqual([path, 200, type]);
	expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
}
