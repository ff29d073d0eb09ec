import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { checkCaptures } from './captures.ts';
import { listScreenshotFiles, readScreenshot } from '../../media/screenshot-file.ts';
import { drawScreenshot } from '../../media/screenshot.ts';
import { readMistake, withMistake } from '../../tests/support/mistakes.ts';

const article = 'mau/bai';
let content: string;

beforeEach(async () => {
	content = join(await mkdtemp(join(tmpdir(), 'capture-')), 'content');
	await mkdir(join(content, 'articles', article), { recursive: true });
});
afterEach(() => rm(join(content, '..'), { recursive: true }));

/** A capture that people see 400 wide and 200 high, stripes everywhere, stored turned. */
async function storeCapture({ orientation = 1, areas = '' } = {}): Promise<void> {
	const drawn = captures.get(orientation) ?? drawCapture(orientation);
	captures.set(orientation, drawn);
	await write('anh.png', await drawn);
	await write(
		'anh.screenshot.yml',
		`alt: Dòng báo hộp thư của Trang đã bị tắt\ncaption: Hộp thư của Trang\n${areas}`,
	);
}

/** By orientation, drawn once for all tests. */
const captures = new Map<number, Promise<Buffer>>();

function drawCapture(orientation: number): Promise<Buffer> {
	const [width, height] = orientation > 4 ? [200, 400] : [400, 200];
	const stripes = Array.from(
		{ length: 100 },
		(_, at) => `<path d="M${String(at * 8)} 0 l-400 400" stroke="#000" stroke-width="2.5"/>`,
	);
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${stripes.join('')}</svg>`;
	return sharp(Buffer.from(drawing))
		.flatten({ background: '#fff' })
		.withMetadata({ orientation })
		.png()
		.toBuffer();
}

function write(name: string, bytes: Buffer | string): Promise<void> {
	return writeFile(join(content, 'articles', article, name), bytes);
}

async function found(): Promise<string[]> {
	const problems = await checkCaptures(content);
	return problems.map(({ kind, line }) => (line === undefined ? kind : `${kind} ${String(line)}`));
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('a capture with EXIF orientation %i', (orientation) => {
	test.each([
		['in the middle', '{ x: 100, y: 50, width: 100, height: 50 }', []],
		['up to every edge', '{ x: 0, y: 0, width: 400, height: 200 }', []],
		['far outside', '{ x: 5000, y: 0, width: 10, height: 10 }', ['area-outside 4']],
		['beyond the lower edge', '{ x: 0, y: 150, width: 10, height: 51 }', ['area-outside 4']],
		['beyond the right edge', '{ x: 391, y: 0, width: 10, height: 10 }', ['area-outside 4']],
		[
			'beside, as the pixels are stored',
			'{ x: 10, y: 300, width: 50, height: 50 }',
			['area-outside 4'],
		],
	])('is measured upright: %s', async (_, area, expected) => {
		await storeCapture({ orientation, areas: `masks:\n  - ${area}\n` });
		expect(await found()).toEqual(expected);
		await storeCapture({
			orientation,
			areas: `callouts:\n  - ${area.replace(' }', ', says: Bấm vào đây. }')}\n`,
		});
		expect(await found()).toEqual(expected);
	});

	test('is shown and published upright', async () => {
		await storeCapture({ orientation });
		const { plan } = await readScreenshot(content, { article, name: 'anh' });
		expect([plan.width, plan.height, plan.widths]).toEqual([400, 200, [400]]);
		for (const file of await listScreenshotFiles(content)) {
			const { masks, capture } = file.screenshot;
			const published = await drawScreenshot(await readFile(capture), { ...file, masks });
			const { width, height, exif } = await sharp(published).metadata();
			expect([width, height, exif]).toEqual([400, 200, undefined]);
		}
	});
});

test.each([
	[
		'JPEG',
		async () =>
			sharp(await white())
				.jpeg()
				.toBuffer(),
		'capture-format',
	],
	[
		'WebP',
		async () =>
			sharp(await white())
				.webp()
				.toBuffer(),
		'capture-format',
	],
	[
		'AVIF',
		async () =>
			sharp(await white())
				.avif()
				.toBuffer(),
		'capture-format',
	],
	[
		'GIF',
		async () =>
			sharp(await white())
				.gif()
				.toBuffer(),
		'capture-format',
	],
	[
		'TIFF',
		async () =>
			sharp(await white())
				.tiff()
				.toBuffer(),
		'capture-format',
	],
	['HEIC', () => Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'capture-format'],
	['undefined', () => Buffer.from('Ảnh ở máy anh Nam'), 'capture-format'],
	['undefined', () => Buffer.alloc(0), 'capture-format'],
	['a part', async () => (await white()).subarray(0, 60), 'capture-unreadable'],
])('tells what a file named .png holds: %s', async (format, make, kind) => {
	await storeCapture();
	await write('anh.png', await make());
	const [problem, ...others] = await checkCaptures(content);
	expect([problem?.kind, others]).toEqual([kind, []]);
	if (kind === 'capture-format')
		expect(problem?.what).toBe(
			format === 'undefined'
				? 'Tệp “anh.png” không phải là ảnh.'
				: `Tệp “anh.png” mang đuôi .png nhưng bên trong là ${format}.`,
		);
});

test('looks again when only the capture has changed', async () => {
	await storeCapture({ areas: 'masks:\n  - { x: 0, y: 0, width: 100, height: 100 }\n' });
	expect(await found()).toEqual([]);
	await write('anh.png', await white());
	expect(await found()).toEqual(['mask-hides-nothing 4']);
});

test.each([
	['width', '{ x: 0, y: 0, width: 0, height: 10 }'],
	['height', '{ x: 0, y: 0, width: 10, height: 0 }'],
	['x', '{ x: -1, y: 0, width: 10, height: 10 }'],
])('refuses a mask by its %s before it looks at the capture', async (_, area) => {
	const { edits } = await readMistake('mask-hides-nothing');
	const spoilt = edits.map((edit) =>
		'write' in edit ? { ...edit, write: edit.write.replace(/- \{.*\}/, `- ${area}`) } : edit,
	);
	const { problems } = await withMistake(spoilt, checkContent);
	expect(problems.map(({ kind, line }) => [kind, line])).toEqual([['wrong-number', 4]]);
});

test('finds nothing wrong with the captures that the tests of pages use', async () => {
	expect(await checkCaptures('src/tests/fixtures/screenshot-site/content')).toEqual([]);
});

test('leaves a capture that is missing to the check of articles', async () => {
	await storeCapture();
	await rm(join(content, 'articles', article, 'anh.png'));
	expect(await found()).toEqual([]);
});

function white(): Promise<Buffer> {
	const background = '#fff';
	return sharp({ create: { width: 400, height: 200, channels: 3, background } })
		.png()
		.toBuffer();
}
