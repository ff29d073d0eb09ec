import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { lineOf } from '../../reading/entries.ts';
import { describer, mistake, type Problem } from '../../domain/problem.ts';
import { holdsArea, isEven, readPicture, type Picture } from '../../reading/captured-picture.ts';
import { pictureFormatOf } from '../../reading/picture-format.ts';
import { screenshotSchema, type Screenshot } from '../../schemas/screenshot.ts';
import { findUnwritten } from './unwritten.ts';
import { listFiles } from '../../reading/content-files.ts';
import { parseYaml } from '../../reading/yaml-file.ts';

const ending = '.screenshot.yml';

/** A 4K screen (3840 × 2160) shows no more; phones show less. */
export const largestCapture = { pixels: 3840 * 2160, side: 4096, bytes: 5_000_000 };

const known = new Map<string, { version: string; problems: Promise<Problem[]> }>();

/**
 * What is wrong with the captures of a content folder, and with where their masks and callouts lie:
 * a mask that misses publishes what it was to hide. A missing capture and a description of wrong
 * form are told about elsewhere.
 */
export async function checkCaptures(directory: string): Promise<Problem[]> {
	const files = await listFiles(directory);
	const present = new Set(files);
	const found = files
		.filter((path) => path.endsWith(ending) && present.has(captureOf(path)))
		.map((path) => checkKnown(directory, path));
	return (await Promise.all(found)).flat();
}

/** Pictures take long to read: only when one of the two files has changed. */
async function checkKnown(directory: string, path: string): Promise<Problem[]> {
	const key = join(directory, path);
	const both = await Promise.all([key, join(directory, captureOf(path))].map((file) => stat(file)));
	const version = both.map(({ mtimeMs, size }) => `${String(mtimeMs)} ${String(size)}`).join(' ');
	const before = known.get(key);
	if (before?.version === version) return before.problems;
	const problems = checkCapture(directory, path);
	known.set(key, { version, problems });
	return problems;
}

async function checkCapture(directory: string, path: string): Promise<Problem[]> {
	const shown = (file: string) => `${basename(directory)}/${file}`;
	const place = { file: shown(captureOf(path)) };
	const name = basename(captureOf(path));
	const capture = await readFile(join(directory, captureOf(path)));
	const format = pictureFormatOf(capture);
	if (format !== 'PNG') return [describe('capture-format', place, { name, format })];
	// Asked before it is unpacked: a few kilobytes may hold a picture that no machine has room for.
	const size = await sharp(capture, { limitInputPixels: false })
		.metadata()
		.catch(() => undefined);
	if (size && isTooLarge(size, capture.length))
		return [
			describe('capture-too-large', place, {
				name,
				size: `${String(size.width)} × ${String(size.height)}`,
				megabytes: Math.ceil(capture.length / 1_000_000),
			}),
		];
	const picture = await readPicture(capture).catch(() => undefined);
	if (!picture) return [describe('capture-unreadable', place, { name })];

	const file = shown(path);
	const yaml = parseYaml(await readFile(join(directory, path), 'utf8'), { file });
	const parsed = screenshotSchema.safeParse(yaml.value);
	if (!parsed.success) return [];
	const at = (key: string) => ({ file, line: lineOf(yaml, key) });
	const unwritten = (['alt', 'caption'] as const).flatMap((key) =>
		findUnwritten(parsed.data[key], at(key)),
	);
	return [...unwritten, ...checkAreas(parsed.data, { picture, at })];
}

function checkAreas(
	{ masks, callouts }: Screenshot,
	{
		picture,
		at,
	}: { picture: Picture; at: (key: string) => { file: string; line?: number | undefined } },
): Problem[] {
	const size = `${String(picture.width)} × ${String(picture.height)}`;
	const outside = (key: 'masks' | 'callouts') =>
		({ masks, callouts })[key].flatMap((area, index) =>
			holdsArea(picture, area)
				? []
				: [
						describe('area-outside', at(`${key}.${String(index)}`), {
							key,
							size,
							reach: `${String(area.x + area.width)} × ${String(area.y + area.height)}`,
						}),
					],
		);
	const useless = masks.flatMap((mask, index) =>
		holdsArea(picture, mask) && isEven(picture, mask)
			? [describe('mask-hides-nothing', at(`masks.${String(index)}`), { size })]
			: [],
	);
	return [...outside('masks'), ...outside('callouts'), ...useless];
}

function isTooLarge({ width, height }: { width: number; height: number }, bytes: number): boolean {
	return (
		width * height > largestCapture.pixels ||
		Math.max(width, height) > largestCapture.side ||
		bytes > largestCapture.bytes
	);
}

function captureOf(path: string): string {
	return `${path.slice(0, -ending.length)}.png`;
}

/** A capture that is not what its name says, or whose masks and callouts miss it. */
export const captureProblems = {
	'capture-format': ({ name, format }: { name: string; format: string | undefined }) =>
		mistake(
			format === undefined
				? `Tệp “${name}” không phải là ảnh.`
				: `Tệp “${name}” mang đuôi .png nhưng bên trong là ${format}.`,
			'Mở ảnh gốc bằng phần mềm xem ảnh rồi lưu thành PNG; chỉ đổi tên tệp thì ảnh không thành PNG.',
		),
	'capture-too-large': ({
		name,
		size,
		megabytes,
	}: {
		name: string;
		size: string;
		megabytes: number;
	}) =>
		mistake(
			`Ảnh “${name}” quá lớn: ${size} điểm ảnh, ${String(megabytes)} MB.`,
			'Cắt chỉ còn phần khách cần nhìn, mỗi cạnh nhiều nhất 4096 điểm ảnh, cả ảnh không hơn một màn hình 4K (3840 × 2160) và 5 MB. Trang dài thì chụp từng phần.',
		),
	'capture-unreadable': ({ name }: { name: string }) =>
		mistake(
			`Không đọc được ảnh “${name}”, có thể tệp bị hỏng hoặc chép chưa hết.`,
			'Chép lại ảnh gốc, hoặc mở ảnh rồi lưu thành PNG lần nữa.',
		),
	'area-outside': ({ key, size, reach }: { key: string; size: string; reach: string }) =>
		mistake(
			`Vùng này trong ${key} nằm ngoài ảnh: nó kéo tới điểm ${reach}, còn ảnh rộng và cao ${size} điểm ảnh.`,
			'Đo lại x, y, width, height bằng điểm ảnh của tệp PNG, trên ảnh đã xoay đúng chiều, sao cho cả vùng nằm trong ảnh.',
		),
	'mask-hides-nothing': ({ size }: { size: string }) =>
		mistake(
			'Vùng che này không che gì: chỗ đó trong ảnh chỉ có một màu.',
			`Đo lại x, y, width, height bằng điểm ảnh của tệp PNG (ảnh rộng và cao ${size}), trên ảnh đã xoay đúng chiều. Không còn gì phải che thì xóa vùng này.`,
		),
};

const describe = describer(captureProblems);
