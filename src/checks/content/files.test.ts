import { describe, expect, test } from 'vitest';
import { withMistake } from '../../tests/support/mistakes.ts';
import { checkContent } from '../check-content.ts';

const folder = 'articles/tin-khong-ve/tin-ve-cham/';
type Edits = Parameters<typeof withMistake>[0];

async function kindsAfter(edits: Edits, today = '2026-11-28'): Promise<string[]> {
	const { problems } = await withMistake(edits, (directory) => checkContent(directory, { today }));
	return [...new Set(problems.map(({ kind }) => kind))];
}

const line = (replace: string, by: string): Edits => [{ in: `${folder}index.mdx`, replace, by }];

describe('every file below the content is read or a problem', () => {
	const written: [string, string][] = [
		[`${folder}hop-thu.PNG`, 'picture-ending'],
		[`${folder}hop-thu.jpg`, 'picture-ending'],
		[`${folder}hop-thu.webp`, 'picture-ending'],
		[`${folder}hop-thu.heic`, 'picture-ending'],
		[`${folder}hop-thu.gif`, 'picture-ending'],
		[`${folder}hop-thu.png`, 'picture-alone'],
		['articles/tin-khong-ve/bai-moi/hop-thu.sketch.yml', 'no-article'],
		[`${folder}index.MDX`, 'stray-file'],
		[`${folder}ghi-chu.txt`, 'stray-file'],
		[`${folder}anh/hop-thu.png`, 'stray-file'],
		['errors/facebook-1.json', 'stray-file'],
		['topics.yaml', 'stray-file'],
		['trang.html', 'stray-file'],
	];
	test.each(written)('%s', async (path, kind) => {
		expect(await kindsAfter([{ in: path, write: 'chữ' }])).toContain(kind);
	});
});

describe('values are checked after YAML has read them', () => {
	test.each([
		['\\x0b', 'control-character'],
		['\\e', 'control-character'],
		['\\u0085', 'control-character'],
		['\\u200b', 'hidden-character'],
		['\\u202e', 'hidden-character'],
		['\\ufffd', 'lost-letter'],
	])('%s', async (code, kind) => {
		expect(await kindsAfter(line('change: Bài mới.', `change: "Bài${code} mới."`))).toContain(kind);
	});

	test('the same letters typed into the file, and what older editors write', async () => {
		expect(await kindsAfter(line('Bài mới.', 'Bài\u000b mới.'))).toContain('control-character');
		expect(await kindsAfter(line('Bài mới.', 'Bài\ufffd mới.'))).toContain('lost-letter');
	});

	test('a day that has not come, in Vietnam', async () => {
		expect(await kindsAfter([], '2026-11-22')).toEqual([]);
		expect(await kindsAfter([], '2026-11-21')).toEqual(['date-in-future']);
	});
});

describe('what is somebody’s own does not get published', () => {
	test.each([
		'Gọi 0912345678 nhé.',
		'Gọi 0912.345.678 nhé.',
		'Gọi +84 912 345 678 nhé.',
		'Gọi (028) 3822 1234 nhé.',
		'Gọi 1900 636 099 nhé.',
		'Gửi tới cua.hang@example.com nhé.',
	])('%s', async (text) => {
		expect(await kindsAfter(line('Facebook giao tin chậm khi có sự cố.', text))).toContain(
			'contact-detail',
		);
	});
});

describe('a file that cannot be read is told in one line', () => {
	const path = `${folder}index.mdx`;
	const long = Array.from({ length: 9 }, (_, at) => `Tệp số ${String(at)} bị lưu lại.`).join('\n');
	test.each([
		['UTF-16', [{ in: path, write: long, encoding: 'utf16le' as const }], 'not-utf8'],
		['an older encoding', [{ in: path, write: 'a é à', encoding: 'latin1' as const }], 'not-utf8'],
		['two versions', line('Bài mới.', 'Bài mới.\n=======\n>>>>>>> khac'), 'merge-conflict'],
	])('%s', async (_, edits, kind) => {
		const { problems } = await withMistake(edits, (directory) => checkContent(directory));
		expect(problems.filter(({ file }) => file.endsWith(path)).map((one) => one.kind)).toEqual([
			kind,
		]);
	});

	test('letters in pieces, however many', async () => {
		const text = 'Facebook giao tin chậm khi có sự cố.\n\nTin về chậm, rồi về đủ.'.normalize('NFD');
		const edits = line('Facebook giao tin chậm khi có sự cố.', text);
		const { problems } = await withMistake(edits, (directory) => checkContent(directory));
		expect(problems.filter(({ kind }) => kind === 'not-composed')).toHaveLength(1);
	});

	test('a mark of the byte order in front is no mistake', async () => {
		expect(await kindsAfter(line('---\nnumber: 102', '\ufeff---\nnumber: 102'))).toEqual([]);
	});
});
