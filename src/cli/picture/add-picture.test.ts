import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { readContent } from '../../reading/read-content.ts';
import { withMistake } from '../../tests/support/mistakes.ts';
import { writeAll } from '../asking/write-all.ts';
import { addPicture, type AskMasks } from './add-picture.ts';

const given =
	(...areas: string[]): AskMasks =>
	(take) => {
		const refused = areas.map((area) => take(area)).find((area) => !area.ok);
		return Promise.resolve(refused?.ok === false ? refused : { ok: true, value: undefined });
	};

/** Black stripes on white, 400 × 200, stored turned so that people see 200 × 400. */
async function turned(): Promise<Buffer> {
	const stripes = Array.from(
		{ length: 50 },
		(_, at) => `<rect x="${String(at * 8)}" width="4" height="200"/>`,
	);
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">${stripes.join('')}</svg>`;
	return sharp(Buffer.from(drawing))
		.flatten({ background: '#fff' })
		.withMetadata({ orientation: 6 })
		.jpeg()
		.toBuffer();
}

async function add(masks: AskMasks, changes: Partial<Parameters<typeof addPicture>[1]> = {}) {
	return withMistake([], async (content) => {
		const file = join(content, '..', 'IMG_2041.JPG');
		await writeFile(file, await turned());
		const { entries } = await readContent(content);
		const added = await addPicture(entries, { file, article: '101', masks, ...changes });
		if (added.ok) await writeAll(content, added.value.files);
		const { problems } = await checkContent(content, { today: '2026-11-28' });
		return { added, problems };
	});
}

test('stands beside the article, described and masked, with only its words to write', async () => {
	const { added, problems } = await add(given('20,40,100,60'));
	if (!added.ok) throw new Error(added.reason);
	const folder = 'articles/tin-khong-ve/trang-vuot-gioi-han';
	expect([...added.value.files.keys()]).toEqual([
		`${folder}/man-hinh.png`,
		`${folder}/man-hinh.screenshot.yml`,
	]);
	expect(added.value).toMatchObject({ name: 'man-hinh', number: 101, size: '200 × 400', masks: 1 });
	expect(problems.map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual([
		'not-written 1',
		'not-written 2',
	]);
	const shown = await sharp(added.value.masked).metadata();
	expect([shown.width, shown.height]).toEqual([200, 400]);
	const deviation = async (left: number, top: number) => {
		const area = { left, top, width: 80, height: 40 };
		const { channels } = await sharp(
			await sharp(added.value.masked).extract(area).toBuffer(),
		).stats();
		return channels[0]?.stdev ?? 0;
	};
	expect(await deviation(30, 50)).toBeLessThan(6);
	expect(await deviation(30, 200)).toBeGreaterThan(60);
});

test('is measured on a grid that is written with the pixels of the original', async () => {
	let grid: Buffer | undefined;
	await add(async (_take, original) => {
		grid = await original.drawGrid();
		return { ok: true, value: undefined };
	});
	const pixels = sharp(grid).removeAlpha();
	expect(await pixels.metadata()).toMatchObject({ width: 200, height: 400 });
	const { data, info } = await pixels.raw().toBuffer({ resolveWithObject: true });
	const isRed = (x: number, y: number) => {
		const at = (y * info.width + x) * info.channels;
		const [red = 0, green = 0] = [data[at], data[at + 1]];
		return red > green + 40;
	};
	expect([50, 100, 150].map((y) => isRed(190, y))).toEqual([true, true, true]);
	expect([75, 125].map((y) => isRed(190, y))).toEqual([false, false]);
});

test.each([
	[
		'a mask outside',
		given('150,350,100,100'),
		{},
		'nằm ngoài ảnh (ảnh rộng và cao 200 × 400 điểm ảnh)',
	],
	['a mask that is none', given('1,2,3'), {}, 'Gõ bốn số: trái, trên, rộng, cao.'],
	['an unknown article', given(), { article: '999' }, 'Không có bài “999”.'],
	['a missing file', given(), { file: '/khong/co.png' }, 'Không có tệp “/khong/co.png”.'],
	['a name with capitals', given(), { name: 'Hộp Thư' }, 'Tên “Hộp Thư” không dùng được.'],
])('refuses %s and writes nothing', async (_name, masks, changes, reason) => {
	const { added, problems } = await add(masks, changes);
	expect(added.ok ? '' : added.reason).toContain(reason);
	expect(problems).toEqual([]);
});
