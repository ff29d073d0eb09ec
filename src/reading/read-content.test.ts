import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkReferences } from '../checks/content/check-references.ts';
import { joinContent } from '../library/join.ts';
import { readContent } from './read-content.ts';

const good = join(import.meta.dirname, '../tests/fixtures/good');

test('reads and joins a correct content folder without a problem', async () => {
	const { entries, problems } = await readContent(good);
	const library = joinContent(entries);
	expect([...problems, ...checkReferences(entries)]).toEqual([]);
	const article = library.articles.get(101);
	expect(article?.sections.map(({ anchor }) => anchor)).toEqual([
		'dau-hieu',
		'cach-xu-ly',
		'nguyen-nhan',
		'gioi-han',
		'phong-tranh',
	]);
	expect(article?.sections[3]?.text).toBe(
		'Tốc độ gửi làm hộp thư ngừng hiện tin mới: hơn 40 tin nhắn/giây (mỗi Trang)',
	);
	expect(article?.sections[1]?.subsections).toEqual([
		{ anchor: 'tin-ve-cham', heading: 'Khi tin về chậm' },
	]);
	expect(article?.steps.map(({ plain }) => plain)).toEqual([
		'Mở Cài đặt Trang › Nền tảng Messenger.',
		'Kéo xuống phần Quá nhiều tin nhắn. Bạn thấy vùng như hình.',
		'Bấm vào vùng đó, rồi chờ 5 phút.',
	]);
	expect(library.errors.get('facebook-551')?.meaning.plain).toBe(
		'Khách không nhận tin của Trang, hoặc đã quá hạn trong vòng 24 giờ.',
	);
});

test('knows the line of every key and component', async () => {
	const { entries } = await readContent(good);
	const article = entries.articles.find(({ data }) => data.number === 101);
	expect(article?.lines.get('symptoms.1')).toBe(9);
	expect(article?.body.uses.find(({ name }) => name === 'Sketch')).toMatchObject({
		line: 35,
		place: 'block',
	});
});

test('reads a file again when it has changed', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'content-'));
	try {
		await cp(good, folder, { recursive: true });
		const file = join(folder, 'limits/nguong-gui.yml');
		await readContent(folder);
		await writeFile(file, (await readFile(file, 'utf8')).replace('value: 40', 'value: 400'));
		const { entries } = await readContent(folder);
		expect(entries.limits.find(({ id }) => id === 'nguong-gui')?.data.value).toBe(400);
	} finally {
		await rm(folder, { recursive: true });
	}
});
