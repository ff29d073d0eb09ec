import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { borrowGood, goodContent } from '../../tests/support/mistakes.ts';
import { checkContent } from '../check-content.ts';
import { fixContent, formatChanges } from './fix-content.ts';

const today = '2026-11-28';
const article = 'articles/tin-khong-ve/tin-ve-cham/index.mdx';
const other = 'articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx';
const folder = 'articles/tin-khong-ve/trang-vuot-gioi-han';
const sentence = 'Facebook giao tin chậm khi có sự cố.';

let parent: string;
let content: string;

beforeEach(async () => {
	const { directory, giveBack } = await borrowGood();
	content = directory;
	parent = dirname(directory);
	return giveBack;
});

const fix = (isTrial = false) =>
	fixContent(content, { today, isTrial, keepIn: join(parent, 'kept') });
const read = (path: string) => readFile(join(content, path), 'utf8');
const write = (path: string, data: string | Buffer) => writeFile(join(content, path), data);
const kinds = async () => [
	...new Set((await checkContent(content, { today })).problems.map(({ kind }) => kind)),
];

/** In the body of an article: what is written, the problem it makes, what stands there afterwards. */
const bodyMends: [kind: string, written: string, mended: string][] = [
	['not-composed', 'Facebook giao tin chậm.'.normalize('NFD'), 'Facebook giao tin chậm.'],
	['hidden-character', 'Facebook giao\u200b tin ch\u00adậm.', 'Facebook giao tin chậm.'],
	['foreign-letter', 'Ðôi khi Facebook giao tin chậm.', 'Đôi khi Facebook giao tin chậm.'],
	['double-space', 'Facebook  giao **tin**  chậm.', 'Facebook giao **tin** chậm.'],
	['straight-quotes', 'Facebook báo "tin chậm".', 'Facebook báo “tin chậm”.'],
	['straight-quotes', 'Báo “a” rồi "**tin chậm**".', 'Báo “a” rồi “**tin chậm**”.'],
	['straight-quotes', 'Báo «tin chậm» và `"a"`.', 'Báo “tin chậm” và `"a"`.'],
	[
		'tone-place',
		'Khoá hộp thư, huỷ tin, tòan bộ qúa lâu.',
		'Khóa hộp thư, hủy tin, toàn bộ quá lâu.',
	],
	['misspelling', 'Kĩ hơn: xử lí tin.', 'Kỹ hơn: xử lý tin.'],
	['space-before-mark', 'Facebook giao tin chậm .', 'Facebook giao tin chậm.'],
	['space-in-brackets', 'Tin về chậm ( vài phút).', 'Tin về chậm (vài phút).'],
	['no-space-after-mark', 'Tin về chậm,khách chờ.', 'Tin về chậm, khách chờ.'],
	['typed-bullet', '• Tin về chậm.\n• Tin mất.', '- Tin về chậm.\n- Tin mất.'],
	[
		'typed-bullet',
		'Hai việc:\n• Tin về chậm.\n• Tin mất.',
		'Hai việc:\n\n- Tin về chậm.\n- Tin mất.',
	],
	['typed-bullet', '- • Tin về chậm.', '- Tin về chậm.'],
	[
		'missing-anchor',
		'### Khi đông khách\n\nTin chậm.',
		'### Khi đông khách {#khi-dong-khach}\n\nTin chậm.',
	],
];

test.each(bodyMends)('%s: %j', async (kind, written, mended) => {
	await write(article, (await read(article)).replace(sentence, written));
	expect(await kinds()).toContain(kind);
	await fix();
	expect(await kinds()).not.toContain(kind);
	expect(await read(article)).toContain(mended);
});

/** In a file of facts or in the front matter. */
const valueMends: [kind: string, path: string, from: string, to: string, mended: string][] = [
	['needs-quotes', 'errors/facebook-551.yml', "code: '551'", 'code: 0551', 'code: "0551"'],
	['needs-brackets', article, 'channels: [facebook]', 'channels: facebook', 'channels: [facebook]'],
	[
		'colon-needs-quotes',
		article,
		'- tin nhắn về chậm',
		'- Báo lỗi: tin về chậm',
		'- "Báo lỗi: tin về chậm"',
	],
	[
		'yaml-unreadable',
		article,
		'change: Bài mới.',
		'change: Thêm: bước hai.',
		'change: "Thêm: bước hai."',
	],
	[
		'yaml-lost-text',
		article,
		'change: Bài mới.',
		'change: Thêm lỗi #10 vào bài.',
		'change: "Thêm lỗi #10 vào bài."',
	],
	['yaml-dotted-number', 'limits/nguong-gui.yml', 'value: 40', 'value: 72.000', 'value: 72000'],
	['yaml-comma-number', 'limits/nguong-gui.yml', 'value: 40', 'value: 1,5', 'value: 1.5'],
	['untrimmed-text', article, 'change: Bài mới.', 'change: " Bài mới. "', 'change: "Bài mới."'],
	['tone-place', article, 'change: Bài mới.', "change: 'Khoá hộp thư.'", "change: 'Khóa hộp thư.'"],
	[
		'straight-quotes',
		article,
		'change: Bài mới.',
		'change: Báo "bài" mới.',
		'change: Báo “bài” mới.',
	],
	['double-space', article, 'change: Bài mới.', 'change: Bài  mới.', 'change: Bài mới.'],
];

test.each(valueMends)('%s in %s: %j written %j', async (kind, path, from, to, mended) => {
	const text = await read(path);
	expect(text).toContain(from);
	await write(path, text.replace(from, to));
	expect(await kinds()).toContain(kind);
	await fix();
	expect(await kinds()).not.toContain(kind);
	expect(await read(path)).toContain(mended);
});

test('steps numbered with brackets', async () => {
	await write(other, (await read(other)).replace(/^(\d)\. /gm, '$1) '));
	expect(await kinds()).toContain('step-delimiter');
	await fix();
	expect(await read(other)).toBe(await readFile(join(goodContent, other), 'utf8'));
});

const forms: [string, (text: string) => Buffer][] = [
	['UTF-16 with its mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
	['UTF-16 without one', (text) => Buffer.from(text, 'utf16le')],
	['UTF-16, high byte first', (text) => Buffer.from(text, 'utf16le').swap16()],
	['a BOM and lines of Windows', (text) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
	['no-break spaces', (text) => Buffer.from(text.replace(' khi có', '\u00a0khi có'))],
];
test.each(forms)('a file stored with %s', async (_name, store) => {
	const text = await read(article);
	await write(article, store(text));
	const { changes, problems } = await fix();
	expect(await read(article)).toBe(text);
	expect(changes.length).toBeGreaterThan(0);
	expect(problems).toEqual([]);
});

describe('left to its author', () => {
	test.each([
		['lost-letter', 'Facebook giao tin ch\ufffdm.'],
		['loose-mark', 'Facebook giao tin q\u0323.'],
		['straight-quotes', 'Facebook báo "tin chậm.'],
		['markdown-not-used', 'Chờ 5~7 phút, rồi 8~10 phút.'],
		['dots', 'Tin về chậm..'],
		['typed-bullet', 'Tin • tệp.'],
	])('%s: %j', async (kind, written) => {
		await write(article, (await read(article)).replace(sentence, written));
		const before = await read(article);
		await fix();
		expect(await read(article)).toBe(before);
		expect(await kinds()).toContain(kind);
	});

	test('an old Vietnamese encoding', async () => {
		await write('limits/cu.yml', Buffer.from([0x73, 0x3a, 0x20, 0xe9, 0x0a]));
		await fix();
		expect(await readFile(join(content, 'limits/cu.yml'))).toEqual(
			Buffer.from([0x73, 0x3a, 0x20, 0xe9, 0x0a]),
		);
	});

	test('an anchor of a published article', async () => {
		await write(
			'published.json',
			JSON.stringify({
				articles: { 102: { hash: '0', updated: '2026-11-22', change: 'Bài mới.' } },
				addresses: [],
			}),
		);
		await write(article, (await read(article)).replace(sentence, '### Khi đông\n\nTin chậm.'));
		await fix();
		expect(await kinds()).toContain('missing-anchor');
	});

	test('HEIC, which nothing here can unpack', async () => {
		await write(`${folder}/hop-thu.heic`, Buffer.from('\0\0\0\x18ftypheic0000', 'latin1'));
		await fix();
		expect(await kinds()).toContain('picture-ending');
	});
});

describe('pictures', () => {
	const description =
		'alt: Dòng báo hộp thư của Trang đã bị tắt, nằm dưới tiêu đề\ncaption: Hộp thư\n';
	const picture = (format: 'png' | 'jpeg' | 'webp', orientation = 1) =>
		sharp({ create: { width: 60, height: 20, channels: 3, background: '#fff' } })
			.withMetadata({ orientation })
			.toFormat(format)
			.toBuffer();

	test('an upper-case name is made small where it is used too, and the old file is kept', async () => {
		const bytes = await picture('png');
		await write(`${folder}/Hop-Thu.PNG`, bytes);
		await write(`${folder}/Hop-Thu.screenshot.yml`, description);
		await write(
			other,
			(await read(other)).replace('<Symptoms />', '<Symptoms />\n\n<Screenshot name="Hop-Thu" />'),
		);
		expect(await kinds()).toContain('picture-ending');
		await fix();
		expect(await kinds()).toEqual([]);
		expect(await read(other)).toContain('<Screenshot name="hop-thu" />');
		expect(await readFile(join(content, folder, 'hop-thu.png'))).toEqual(bytes);
		expect(await readdir(join(content, folder))).not.toContain('Hop-Thu.PNG');
		expect(await readFile(join(parent, 'kept', folder, 'Hop-Thu.PNG'))).toEqual(bytes);
	});

	test.each([
		['hop-thu.png', 'jpeg', 1, [60, 20]],
		['hop-thu.jpg', 'jpeg', 6, [20, 60]],
		['hop-thu.webp', 'webp', 1, [60, 20]],
		['hop-thu.png', 'png', 6, [20, 60]],
	] as const)('%s that is %s, turned as %i says', async (name, format, orientation, size) => {
		await write(`${folder}/${name}`, await picture(format, orientation));
		await write(`${folder}/hop-thu.screenshot.yml`, description);
		await write(
			other,
			(await read(other)).replace('<Symptoms />', '<Symptoms />\n\n<Screenshot name="hop-thu" />'),
		);
		await fix();
		expect(await kinds()).toEqual([]);
		const {
			format: made,
			width,
			height,
			orientation: left,
			exif,
		} = await sharp(join(content, folder, 'hop-thu.png')).metadata();
		expect({ made, size: [width, height], left, exif }).toEqual({
			made: 'png',
			size,
			left: undefined,
			exif: undefined,
		});
	});

	test('no picture takes the place of another', async () => {
		const [small, large] = [await picture('png'), await picture('jpeg')];
		await write(`${folder}/hop-thu.png`, small);
		await write(`${folder}/hop-thu.jpg`, large);
		await fix();
		expect(await readFile(join(content, folder, 'hop-thu.png'))).toEqual(small);
		expect(await readFile(join(content, folder, 'hop-thu.jpg'))).toEqual(large);
	});
});

test('a trial shows the same and writes nothing', async () => {
	const spoilt = (await read(article)).replace(sentence, 'Khoá  hộp thư\u00a0"cũ".');
	await write(article, spoilt);
	const { changes } = await fix(true);
	expect(await read(article)).toBe(spoilt);
	expect(formatChanges(changes)).toBe(
		[
			`content/${article}`,
			'  Dòng 28: Khoá  hộp thư⟨U+00A0⟩"cũ". → Khoá  hộp thư "cũ".',
			'  Dòng 28: Khoá  hộp thư "cũ". → Khóa hộp thư “cũ”.',
		].join('\n'),
	);
	expect((await fix()).changes).toEqual(changes);
});

test('leaves no file of its own behind, and nothing where nothing is to do', async () => {
	const before = await readdir(content, { recursive: true });
	expect((await fix()).changes).toEqual([]);
	await write(article, (await read(article)).replace(sentence, 'Khoá  hộp thư.'));
	await fix();
	expect(await readdir(content, { recursive: true })).toEqual(before);
	await expect(access(join(parent, 'kept'))).rejects.toThrow();
});

test('changes nothing the second time, whatever stands together, and loses no word', async () => {
	const pieces = [
		...bodyMends.map(([, written]) => written),
		'Một "câu',
		'Bấm\u00a0 (  vào ) ,rồi',
		'chờ..',
		'1) Một',
		'<Limit id="nguong-gui" />',
	];
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '\n', '\n\n')), {
				maxLength: 8,
			}),
			fc.array(fc.constantFrom('\r\n', '\ufeff', '\u200b'), { maxLength: 2 }),
			async (parts, letters) => {
				const good = await readFile(join(goodContent, article), 'utf8');
				const body = parts.map(([piece, end]) => piece + end).join('') || sentence;
				await write(article, letters.join('') + good.replace(sentence, body));
				const words = (text: string) => text.normalize('NFC').match(/\p{L}+/gu)?.length;
				await fix();
				const once = await read(article);
				expect((await fix()).changes).toEqual([]);
				expect(await read(article)).toBe(once);
				const heading = parts.some(([piece]) => piece.startsWith('###'));
				if (!heading)
					expect(words(once)).toBe(
						words(good.replace(sentence, body.replace(/[\u200b\u00ad]/g, ''))),
					);
			},
		),
		{ numRuns: 15 },
	);
}, 60_000);
