import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { toWrite } from '../../domain/to-write.ts';
import { foldVietnamese } from '../../domain/vietnamese.ts';
import { drawMeasuringGrid } from '../../media/measuring-grid.ts';
import { guessScale, preparePhoneCapture } from '../../media/phone-capture.ts';
import { drawScreenshot } from '../../media/screenshot.ts';
import { readPicture } from '../../reading/captured-picture.ts';
import type { ArticleEntry, ContentEntries } from '../../reading/entries.ts';
import type { Area } from '../../schemas/screenshot.ts';
import type { Answer } from '../asking/conversation.ts';
import { parseMask } from './masks.ts';

/**
 * What a picture becomes beside an article: its PNG, its description, and the masked result to look
 * at. Nothing is written here.
 *
 * @param options.masks asks for the areas to hide, as `x,y,rộng,cao` of the upright original
 */
export async function addPicture(
	entries: ContentEntries,
	{ file, article, name, masks }: WantedPicture,
): Promise<Answer<AddedPicture>> {
	const owner = findArticle(entries, article);
	if (!owner)
		return no(`Không có bài “${article}”. Viết số của bài, ví dụ: npm run picture -- anh.png 101`);
	const bytes = await readFile(file).catch(() => undefined);
	if (!bytes) return no(`Không có tệp “${file}”.`);
	const prepared = await preparePhoneCapture(bytes);
	if (!prepared.ok) return no(`${basename(file)}: ${prepared.reason}`);
	const taken = owner.siblings.map((sibling) => sibling.name);
	const own = name ?? freeName(file, taken);
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(own))
		return no(`Tên “${own}” không dùng được. Viết thường không dấu, nối bằng dấu gạch ngang.`);
	if (taken.includes(`${own}.png`) || taken.includes(`${own}.screenshot.yml`))
		return no(`Cạnh bài đã có ảnh “${own}”. Thêm --name với tên khác.`);

	const { png, factor, width, height } = prepared;
	const picture = await readPicture(png);
	const areas: Area[] = [];
	const isRead = await masks(
		(text) => {
			const area = parseMask(text, { picture, factor });
			if (area.ok) areas.push(area.value);
			return area;
		},
		{
			width: Math.round(width / factor),
			height: Math.round(height / factor),
			drawGrid: () => drawMeasuringGrid(png, { width, height, factor }),
		},
	);
	if (!isRead.ok) return isRead;
	const folder = dirname(owner.file).split('/').slice(1).join('/');
	const description = {
		alt: `${toWrite} Điều khách cần tìm thấy trong ảnh, 30 đến 150 ký tự`,
		caption: `${toWrite} Ảnh cho thấy gì`,
		scale: guessScale({ width, height }),
		...(areas.length > 0 && { masks: areas }),
	};
	return {
		ok: true,
		value: {
			name: own,
			number: owner.data.number,
			size: `${String(width)} × ${String(height)}`,
			isSmaller: factor < 1,
			masks: areas.length,
			files: new Map<string, string | Buffer>([
				[join(folder, `${own}.png`), png],
				[join(folder, `${own}.screenshot.yml`), stringify(description, { lineWidth: 0 })],
			]),
			masked: await drawScreenshot(png, { masks: areas, width, format: 'png' }),
		},
	};
}

/** By its number, its address, or its folder. */
function findArticle({ articles }: ContentEntries, written: string): ArticleEntry | undefined {
	const typed = written
		.replace(/^(?:content\/)?(?:articles\/)?/, '')
		.replace(/\/(?:index\.mdx)?$/, '');
	return articles.find(
		({ id, data }) => id === typed || String(data.number) === typed.replace(/^b(?=\d)/i, ''),
	);
}

/** The file's own name, unless a phone has given it: `IMG_2041`, `Screenshot_2026-11-28`. */
function freeName(file: string, taken: readonly string[]): string {
	const folded = foldVietnamese(basename(file).replace(/\.\w+$/, '')).replace(/[^a-z0-9]+/g, '-');
	const own = folded.replace(/^-|-$/g, '');
	const isGiven =
		own === '' ||
		/^(?:img|dsc|pxl|screenshot|screen-shot|anh-chup|image|photo|z\d)|\d{6}/.test(own);
	const base = isGiven ? 'man-hinh' : own;
	let name = base;
	for (let count = 2; taken.includes(`${name}.png`); count += 1) name = `${base}-${String(count)}`;
	return name;
}

function no(reason: string): { ok: false; reason: string } {
	return { ok: false, reason };
}

interface WantedPicture {
	file: string;
	/** `101`, `tin-khong-ve/tin-ve-cham` */
	article: string;
	name?: string | undefined;
	masks: AskMasks;
}

/** Hands every area to `take`; the size is that of the upright original, the grid a picture to measure on. */
export type AskMasks = (
	take: (text: string) => Answer<Area>,
	original: { width: number; height: number; drawGrid: () => Promise<Buffer> },
) => Promise<Answer<undefined>>;

interface AddedPicture {
	name: string;
	number: number;
	size: string;
	isSmaller: boolean;
	masks: number;
	/** By path from the content folder. */
	files: ReadonlyMap<string, string | Buffer>;
	/** As readers will see it. */
	masked: Buffer;
}
