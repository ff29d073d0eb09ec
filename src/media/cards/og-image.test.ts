import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../reading/read-content.ts';
import { makeSite } from '../../tests/support/make-content.ts';
import { ogCard } from './og-card.ts';
import { makeCardRenderer } from './og-image.ts';

const run = promisify(execFile);
const { name: siteName, mark, accent } = makeSite();
const brand = { siteName, mark, accent: accent.light.main };
const card = ogCard({
	eyebrow: 'B301 · Hội thoại',
	title: 'Không trả lời được vì ứng dụng khác đang giữ hội thoại (lỗi #10)',
});
let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('draws a JPEG of 1200 × 630 that stays under 60 kB with the longest title', async () => {
	const draw = makeCardRenderer({ ...brand, cacheFolder: path.join(folder, 'size') });
	// 65 letters, dense and wide.
	const title = 'Hộp thư không nhận được những thông báo mới của Messenger Quảng ở';
	const image = await draw(ogCard({ eyebrow: 'B9999 · Không gửi được', title }));
	const { format, width, height } = await sharp(image).metadata();
	expect([...title]).toHaveLength(65);
	expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
	expect(image.length).toBeLessThan(60_000);
});

test('draws the same picture on a machine without fonts', async () => {
	const config = path.join(folder, 'no-fonts.conf');
	await writeFile(config, '<?xml version="1.0"?><fontconfig></fontconfig>');
	const ours = await drawElsewhere({});
	const theirs = { FONTCONFIG_FILE: config, FONTCONFIG_PATH: folder, XDG_DATA_HOME: folder };
	expect(await drawElsewhere(theirs)).toBe(ours);
	expect(ours).toMatch(/^[0-9a-f]{64}$/);
});

test('has ink where the title stands, in the colour of the title', async () => {
	const draw = makeCardRenderer({ ...brand, cacheFolder: path.join(folder, 'ink') });
	const { data, info } = await sharp(await draw(card))
		.extract({ left: 80, top: 330, width: 700, height: 220 })
		.raw()
		.toBuffer({ resolveWithObject: true });
	let dark = 0;
	for (let index = 0; index < data.length; index += info.channels)
		if ((data[index] ?? 255) < 60) dark++;
	expect(dark / (info.width * info.height)).toBeGreaterThan(0.1);
});

test('takes a card that was drawn before from the cache, and draws one whose words or colours changed', async () => {
	const cacheFolder = path.join(folder, 'cache');
	await makeCardRenderer({ ...brand, cacheFolder })(card);
	const cardsIn = async () => (await readdir(cacheFolder)).filter((name) => name.endsWith('.jpg'));
	const [file = ''] = await cardsIn();
	await writeFile(path.join(cacheFolder, file), 'kept');
	const hash = createHash('sha256').update('kept').digest('hex');
	await writeFile(path.join(cacheFolder, `${file}.sha256`), hash);

	const again = makeCardRenderer({ ...brand, cacheFolder });
	expect(String(await again(card))).toBe('kept');
	await again(ogCard({ eyebrow: 'B302', title: 'Lấy ID Trang ở đâu' }));
	await makeCardRenderer({ ...brand, siteName: 'Trợ giúp', cacheFolder })(card);
	await makeCardRenderer({ ...brand, accent: '#7a1f5c', cacheFolder })(card);
	expect(await cardsIn()).toHaveLength(4);
});

test('has every letter of Vietnamese in its font', async () => {
	const vowels = 'aăâeêioôơuưy';
	const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
	const letters = [...vowels].flatMap((vowel) =>
		tones.map((tone) => (vowel + tone).normalize('NFC')),
	);
	const alphabet = [...letters, ...'bcdđghklmnpqrstvxfjwz0123456789'].join('');
	const font = await readFile(new URL('../fonts/help-card.ttf', import.meta.url));
	expect(
		missingLetters(font, alphabet + alphabet.toLocaleUpperCase('vi') + '·#“”‘’…–›?()'),
	).toEqual([]);
});

test('the mark and colour of the site are those of its favicon', async () => {
	const { entries } = await readContent('content');
	const own = entries.site?.data;
	const favicon = await readFile(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');
	for (const part of [own?.mark.shape, own?.mark.line, own?.accent.light.main])
		expect(favicon).toContain(`"${String(part)}"`);
});

/** The hash of the card's pixels, drawn by a fresh process: fonts are looked up once per process. */
async function drawElsewhere(environment: Record<string, string>): Promise<string> {
	const cacheFolder = await mkdtemp(path.join(folder, 'elsewhere-'));
	const script = `
		import { createHash } from 'node:crypto';
		import { makeCardRenderer } from './src/media/cards/og-image.ts';
		const draw = makeCardRenderer(${JSON.stringify({ ...brand, cacheFolder })});
		const image = await draw(${JSON.stringify(card)});
		process.stdout.write(createHash('sha256').update(image).digest('hex'));`;
	const { stdout } = await run(
		process.execPath,
		['--input-type=module-typescript', '--eval', script],
		{ env: { ...process.env, ...environment }, cwd: path.resolve(import.meta.dirname, '../../..') },
	);
	return stdout;
}

/** Letters that the font's character map (format 4, the usual one) has no glyph for. */
function missingLetters(font: Buffer, letters: string): string[] {
	const tables = font.readUInt16BE(4);
	let cmap = 0;
	for (let index = 0; index < tables; index++)
		if (font.toString('latin1', 12 + index * 16, 16 + index * 16) === 'cmap')
			cmap = font.readUInt32BE(12 + index * 16 + 8);
	const start = cmap + font.readUInt32BE(cmap + 8);
	expect(font.readUInt16BE(start)).toBe(4);
	const segments = font.readUInt16BE(start + 6) / 2;
	return [...letters].filter((letter) => {
		const code = letter.codePointAt(0) ?? 0;
		for (let index = 0; index < segments; index++) {
			const end = font.readUInt16BE(start + 14 + index * 2);
			const first = font.readUInt16BE(start + 16 + segments * 2 + index * 2);
			if (code >= first && code <= end) return false;
		}
		return true;
	});
}
