import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { readArticle } from '../../reading/article-file.ts';
import { goodContent, withMistake } from '../../tests/support/mistakes.ts';

const article = 'articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx';
const source = await readFile(join(goodContent, article), 'utf8');
const [, before = '', after = ''] =
	/^(.*\{#cach-xu-ly\}\n\n).*?(## Nguyên nhân.*)$/s.exec(source) ?? [];
const firstLine = before.split('\n').length;

/** Kinds of the problems with these steps, each with its line counted from the first step. */
async function problemsWith(steps: string): Promise<string[]> {
	const edits = [{ in: article, write: `${before}${steps}\n\n${after}` }];
	const { problems } = await withMistake(edits, checkContent);
	return problems.map(({ kind, line = 0 }) => `${kind} ${String(line - firstLine + 1)}`).sort();
}

const opens = '1. Mở <SettingsPath to="nen-tang-messenger" />.';
const rest =
	'\n\n<Sketch name="vung-bi-tat" />\n\nNếu chưa được, [liên hệ hỗ trợ](/lien-he/).\n\n### Khi tin về chậm {#tin-ve-cham}\n\nXem [tin nhắn về chậm](/tin-khong-ve/tin-ve-cham/#cach-xu-ly).';

describe('names the line where steps come apart', () => {
	test.each([
		[
			'a button by one space',
			`${opens}\n\n <SettingsLink to="nen-tang-messenger" />\n\n2. Bấm vào vùng đó.`,
			['step-block-outside 3'],
		],
		[
			'a button by two spaces',
			`${opens}\n\n  <SettingsLink to="nen-tang-messenger" />\n\n2. Bấm vào vùng đó.`,
			['step-block-outside 3'],
		],
		[
			'a button of the last step by two spaces',
			`${opens}\n\n2. Bấm vào vùng đó.\n\n  <SettingsLink to="nen-tang-messenger" />`,
			['step-block-outside 5'],
		],
		[
			'a sentence by two spaces',
			`${opens}\n\n  Menu nằm bên trái.\n\n2. Bấm vào vùng đó.`,
			['step-block-outside 3'],
		],
		[
			'a list by two spaces',
			`${opens}\n  - Chọn Trang.\n  - Chọn vùng.\n2. Bấm vào vùng đó.`,
			['step-block-outside 2'],
		],
		[
			'a list of the last step by two spaces',
			`${opens}\n2. Bấm vào vùng đó.\n  - Chọn Trang.`,
			['step-block-outside 3'],
		],
		[
			'a list of the last step not at all',
			`${opens}\n2. Bấm vào vùng đó.\n- Chọn Trang.`,
			['step-block-outside 3'],
		],
		[
			'a block of step 10 by three spaces',
			`${Array.from({ length: 10 }, (_, at) => `${String(at + 1)}. Bấm vào vùng đó.`).join('\n')}\n\n   Menu nằm bên trái.`,
			['step-block-outside 12'],
		],
		[
			'two blocks in a row',
			`${opens}\n\n  Menu nằm bên trái.\n\n  <SettingsLink to="nen-tang-messenger" />\n\n2. Bấm vào vùng đó.`,
			['step-block-outside 3', 'step-block-outside 5'],
		],
	])('indented too little: %s', async (_, steps, expected) => {
		expect(await problemsWith(steps + rest)).toEqual(expected);
	});

	test.each([
		[
			'a button',
			`${opens}\n\n<SettingsLink to="nen-tang-messenger" />\n\n2. Bấm vào vùng đó.`,
			['steps-broken 3'],
		],
		[
			'a sentence',
			`${opens}\n\nBạn thấy vùng như hình.\n\n2. Bấm vào vùng đó.`,
			['steps-broken 3'],
		],
		[
			'a sentence, and every step numbered 1',
			`${opens}\n\nBạn thấy vùng như hình.\n\n1. Bấm vào vùng đó.`,
			['steps-broken 3'],
		],
		['a list', `${opens}\n\n- Chọn Trang.\n\n2. Bấm vào vùng đó.`, ['steps-broken 3']],
		[
			'a sketch in the middle of three',
			`${opens}\n2. Bấm vào vùng đó.\n\n<Sketch name="vung-bi-tat" />\n\n3. Chờ 5 phút.`,
			['steps-broken 4'],
		],
		[
			'a sentence, twice',
			`${opens}\n\nMột câu.\n\n2. Bấm vào vùng đó.\n\nHai câu.\n\n3. Chờ 5 phút.`,
			['steps-broken 3', 'steps-broken 7'],
		],
	])('between two steps: %s', async (_, steps, expected) => {
		expect(await problemsWith(steps + rest)).toEqual(expected);
	});

	test.each([
		[
			'a step right under a sentence',
			`${opens}\n\nBạn thấy vùng như hình.\n2. Bấm vào vùng đó.`,
			['step-not-read 4'],
		],
		[
			'a step with no space behind its number',
			`${opens}\n2.Bấm vào vùng đó.`,
			['no-space-after-mark 2', 'step-not-read 2'],
		],
		[
			'the same after an empty line',
			`${opens}\n\n2.Bấm vào vùng đó.`,
			['no-space-after-mark 3', 'step-not-read 3'],
		],
		[
			'a step indented into the one before',
			`${opens}\n   2. Bấm vào vùng đó.`,
			['step-not-read 2'],
		],
		['the same after an empty line', `${opens}\n\n   2. Bấm vào vùng đó.`, ['step-not-read 3']],
		[
			'a step with a bullet',
			`${opens}\n\n   - Chọn Trang.\n     2. Bấm vào vùng đó.`,
			['step-not-read 4'],
		],
	])('taken for text: %s', async (_, steps, expected) => {
		expect(await problemsWith(steps + rest)).toEqual(expected);
	});

	test.each([
		['brackets', '1) Mở hộp thư.\n2) Bấm vào vùng đó.', ['step-delimiter 1']],
		['a bracket in the middle', `${opens}\n2) Bấm vào vùng đó.`, ['step-delimiter 2']],
		['a first number that is not 1', '2. Mở hộp thư.\n3. Bấm vào vùng đó.', ['step-start 1']],
		['0', '0. Mở hộp thư.\n1. Bấm vào vùng đó.', ['step-start 1']],
	])('numbered by %s', async (_, steps, expected) => {
		expect(await problemsWith(steps + rest)).toEqual(expected);
	});

	test('a list that goes on under another heading', async () => {
		expect(await problemsWith(`${opens}${rest}\n\n2. Bấm vào vùng đó.`)).toEqual(['step-start 11']);
	});
});

test.each([
	[
		'blocks of steps in their place',
		`${opens}\n\n   <SettingsLink to="nen-tang-messenger" />\n\n   - Chọn Trang.\n   - Chọn vùng.\n\n2. Bấm vào vùng đó.`,
		2,
	],
	['steps without empty lines', `${opens}\n2. Bấm vào vùng đó.\n3. Chờ 5 phút.`, 3],
	[
		'a sentence before, and bullets after',
		`Đọc trước khi đổi.\n\n${opens}\n2. Bấm vào vùng đó.\n\nNếu chưa được:\n\n- **Không thấy nút:** chờ 5 phút.`,
		2,
	],
	[
		'ten steps, the last with a block',
		`${Array.from({ length: 10 }, (_, at) => `${String(at + 1)}. Bấm vào vùng đó.`).join('\n')}\n\n    Menu nằm bên trái.`,
		10,
	],
	[
		'a block indented by a tab',
		`${opens}\n\n\t<SettingsLink to="nen-tang-messenger" />\n\n2. Bấm vào vùng đó.`,
		2,
	],
])('takes %s', async (_, steps, count) => {
	expect(await problemsWith(steps + rest)).toEqual([]);
	const written = `${before}${steps}${rest}\n\n${after}`;
	const place = { file: 'index.mdx', topic: 'tin-khong-ve', slug: 'trang-vuot-gioi-han' };
	expect(readArticle(written, place).entry?.body.steps).toHaveLength(count);
});

test('takes two lists under a heading of their own', async () => {
	const own = '\n\nTrên máy tính:\n\n1. Mở hộp thư.\n\nTrên điện thoại:\n\n1. Mở ứng dụng.';
	expect(await problemsWith(`${opens}\n2. Bấm vào vùng đó.${rest}${own}`)).toEqual([]);
});
