import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '../../domain/problem.ts';
import { goodContent, withMistake } from '../../tests/support/mistakes.ts';
import { checkContent } from '../check-content.ts';
import { fixContent } from './fix-content.ts';

/* What authors really do wrong (the editor shows most of it while they type): what each mistake is
   told as, and whether `npm run fix:content` mends it or its author does, as the cure says. */
const today = '2026-11-28';
const article = 'articles/tin-khong-ve/tin-ve-cham/index.mdx';
const other = 'articles/tin-khong-ve/trang-vuot-gioi-han/index.mdx';
const limit = 'limits/nguong-gui.yml';
const code = 'errors/facebook-551.yml';
const sentence = 'Facebook giao tin chậm khi có sự cố.';
const right = 'Facebook giao tin chậm.';
const cause = '## Nguyên nhân {#nguyen-nhan}';

const body = (written: string, mended = right) => ({
	in: article,
	from: sentence,
	written,
	mended,
});
const line = (from: string, written: string, mended = from, file = article) => ({
	in: file,
	from,
	written,
	mended,
});

const mistakes: [what: string, by: 'fix' | 'author', kind: string | undefined, Written][] = [
	['letters in pieces (NFD)', 'fix', 'not-composed', body(right.normalize('NFD'))],
	['a zero-width space', 'fix', 'hidden-character', body('Facebook giao\u200b tin chậm.')],
	['a soft hyphen', 'fix', 'hidden-character', body('Facebook giao tin ch\u00adậm.')],
	['a BOM', 'fix', undefined, line('---\nnumber: 102', '\ufeff---\nnumber: 102')],
	[
		'lines of Windows',
		'fix',
		undefined,
		body('Facebook giao\r\ntin chậm.', 'Facebook giao\ntin chậm.'),
	],
	['a no-break space', 'fix', undefined, body('Facebook giao\u00a0tin chậm.')],
	['two spaces', 'fix', 'double-space', body('Facebook giao  tin chậm.')],
	['a space before the full stop', 'fix', 'space-before-mark', body('Facebook giao tin chậm .')],
	[
		'no space after a comma',
		'fix',
		'no-space-after-mark',
		body('Tin chậm,khách chờ.', 'Tin chậm, khách chờ.'),
	],
	[
		'a space in brackets',
		'fix',
		'space-in-brackets',
		body('Tin chậm ( vài phút).', 'Tin chậm (vài phút).'),
	],
	['straight quotes', 'fix', 'straight-quotes', body('Báo "tin chậm".', 'Báo “tin chậm”.')],
	['French quotes', 'fix', 'straight-quotes', body('Báo «tin chậm».', 'Báo “tin chậm”.')],
	['hoá, huỷ', 'fix', 'tone-place', body('Khoá và huỷ tin.', 'Khóa và hủy tin.')],
	['tòan', 'fix', 'tone-place', body('Tòan bộ tin chậm.', 'Toàn bộ tin chậm.')],
	['kĩ, xử lí', 'fix', 'misspelling', body('Kĩ thuật viên xử lí tin.', 'Kỹ thuật viên xử lý tin.')],
	[
		'Ð of another alphabet',
		'fix',
		'foreign-letter',
		body('Ðôi khi tin chậm.', 'Đôi khi tin chậm.'),
	],
	['trong-nước', 'fix', 'hyphen-in-word', body('Khách trong-nước chờ.', 'Khách trong nước chờ.')],
	[
		'• at the head of lines',
		'fix',
		'typed-bullet',
		body('• Tin chậm.\n• Tin mất.', '- Tin chậm.\n- Tin mất.'),
	],
	['- and • together', 'fix', 'typed-bullet', body('- • Tin chậm.', '- Tin chậm.')],
	[
		'1) in steps',
		'fix',
		'step-delimiter',
		line('1. Mở hộp thư trên Facebook.\n2. Chờ', '1) Mở hộp thư trên Facebook.\n2) Chờ'),
	],
	['a heading without anchor', 'fix', 'missing-anchor', line(cause, '## Nguyên nhân')],
	[
		'a code that YAML reads as a number',
		'fix',
		'needs-quotes',
		line("code: '551'", 'code: 551', 'code: "551"', code),
	],
	[
		'a leading zero',
		'fix',
		'needs-quotes',
		line('find: sends more than 40 messages per second', 'find: 0551', 'find: "0551"', limit),
	],
	[
		'- Báo lỗi: …',
		'fix',
		'colon-needs-quotes',
		line('- tin nhắn về chậm', '- Báo lỗi: tin chậm', '- "Báo lỗi: tin chậm"'),
	],
	[
		'a colon in a value',
		'fix',
		'yaml-unreadable',
		line('change: Bài mới.', 'change: Thêm: bước hai.', 'change: "Thêm: bước hai."'),
	],
	[
		'Lỗi #10 unquoted',
		'fix',
		'yaml-lost-text',
		line('- tin nhắn về chậm', '- lỗi #10 tin chậm', '- "lỗi #10 tin chậm"'),
	],
	[
		'72.000 in YAML',
		'fix',
		'yaml-dotted-number',
		line('value: 40', 'value: 72.000', 'value: 72000', limit),
	],
	['1,5 in YAML', 'fix', 'yaml-comma-number', line('value: 40', 'value: 1,5', 'value: 1.5', limit)],
	[
		'channels: facebook',
		'fix',
		'needs-brackets',
		line('channels: [facebook]', 'channels: facebook'),
	],
	[
		'spaces inside quotation marks',
		'fix',
		'untrimmed-text',
		line('change: Bài mới.', 'change: " Bài mới."', 'change: "Bài mới."'),
	],
	[
		'a tab for indentation',
		'fix',
		'yaml-tab',
		line('  - tin nhắn về chậm\n  - tin về', '\t- tin nhắn về chậm\n\t- tin về'),
	],
	['a mark that stands alone', 'author', 'loose-mark', body('Tin q\u0323 chậm.')],
	[
		'a letter lost in an old encoding',
		'author',
		'lost-letter',
		body('Facebook giao tin ch\ufffdm.'),
	],
	['a Cyrillic letter', 'author', 'foreign-letter', body('Facebook giаo tin chậm.')],
	[
		'one quotation mark',
		'author',
		'straight-quotes',
		body('Facebook báo "tin chậm.', 'Facebook báo “tin chậm”.'),
	],
	['two dots', 'author', 'dots', body('Tin chậm..', 'Tin chậm…')],
	['an exclamation mark', 'author', 'exclamation', body('Tin chậm!')],
	[
		'5~7',
		'author',
		'markdown-not-used',
		body('Chờ 5~7 phút, rồi 8~10 phút.', 'Chờ từ 5 đến 7 phút.'),
	],
	['![](x.png)', 'author', 'markdown-not-used', body('Xem ảnh ![](x.png) này.')],
	[
		'an address left bare',
		'author',
		'markdown-not-used',
		body(
			'Xem https://www.facebook.com/help ngay.',
			'Xem [trợ giúp của Facebook](https://www.facebook.com/help) ngay.',
		),
	],
	[
		'<!-- a comment -->',
		'author',
		'mdx-comment',
		body('Tin chậm. <!-- xem lại -->', 'Tin chậm. {/* xem lại */}'),
	],
	['< for “less than”', 'author', 'mdx-less-than', body('Chờ <5 phút.', 'Chờ dưới 5 phút.')],
	[
		'a component left open',
		'author',
		'mdx-open-component',
		line(
			'id="nguong-gui" as="card" />',
			'id="nguong-gui" as="card">',
			'id="nguong-gui" as="card" />',
			other,
		),
	],
	[
		'a limit with a typing error',
		'author',
		'unknown-limit',
		line('id="nguong-gui" as', 'id="nguong-gu" as', 'id="nguong-gui" as', other),
	],
	[
		'a link to nowhere',
		'author',
		'unknown-page',
		line('(/lien-he/)', '(/lien-hee/)', '(/lien-he/)', other),
	],
	['a section left out', 'author', 'missing-section', line(cause, '### Vì sao {#vi-sao}', cause)],
	['an empty section', 'author', 'empty-section', body('', right)],
	[
		'a title with a full stop',
		'author',
		'title-full-stop',
		line(
			'title: Tin nhắn về chậm hoặc sai thứ tự',
			'title: Tin nhắn về chậm.',
			'title: Tin nhắn về chậm',
		),
	],
	[
		'a day that does not exist',
		'author',
		'bad-date',
		line('updated: 2026-11-22', 'updated: 2026-02-30'),
	],
	[
		'a key with a typing error',
		'author',
		'unknown-key',
		line('change: Bài mới.', 'change: Bài mới.\nsumary: Một câu.', 'change: Bài mới.'),
	],
	['a number used twice', 'author', 'number-used-twice', line('number: 102', 'number: 101')],
	[
		'two versions of Git',
		'author',
		'merge-conflict',
		body(`<<<<<<< HEAD\n${right}\n=======\n${sentence}\n>>>>>>> main`),
	],
	['a phone number', 'author', 'contact-detail', body('Gọi 0912345678 khi tin chậm.')],
	[
		'a hint of the new article left in',
		'author',
		'not-written',
		body('(cần viết) Vì sao tin chậm.'),
	],
	[
		'inbox',
		'author',
		'avoided-word',
		body('Khách inbox mà tin chậm.', 'Khách nhắn tin mà tin chậm.'),
	],
];

test('at least fifty', () => expect(mistakes.length).toBeGreaterThanOrEqual(50));

test.each(mistakes)(
	'%s: mended by %s',
	async (_what, by, kind, { in: path, from, written, mended }) => {
		await withMistake([], async (content) => {
			const file = join(content, path);
			const good = await readFile(join(goodContent, path), 'utf8');
			expect(good).toContain(from);
			const text = (by: string) => good.replace(from, () => by);
			const problems = async () => (await checkContent(content, { today })).problems;
			await writeFile(file, text(written));
			const found = await problems();
			if (kind === undefined) expect(found).toEqual([]);
			else expect(found.map((problem) => problem.kind)).toContain(kind);

			await fixContent(content, { today, isTrial: false, keepIn: join(content, '..', 'kept') });
			if (by === 'fix') expect(await readFile(file, 'utf8')).toBe(text(mended));
			else expect((await problems()).map((problem) => problem.kind)).toContain(kind);

			// What the cure says, done by hand.
			await writeFile(file, text(mended));
			expect(formatProblems(await problems())).toBe('');
		});
	},
);

interface Written {
	in: string;
	from: string;
	written: string;
	/** By the command, or by the author who does what the cure says. */
	mended: string;
}
