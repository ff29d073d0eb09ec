import { expect, test } from 'vitest';
import { withMistake } from '../../tests/support/mistakes.ts';
import { checkContent } from '../check-content.ts';

const topic = 'articles/tin-khong-ve/';
const file = `${topic}tin-ve-cham/index.mdx`;
const text = 'Facebook giao tin chậm khi có sự cố.';
const link = (address: string) => [text, `Xem [trang kia](${address}).`] as const;

test.each([
	['a colon in a list', ['  - tin nhắn về chậm', '  - Báo lỗi: tin chậm'], 'ngoặc kép'],
	['one channel', ['channels: [facebook]', 'channels: facebook'], '[facebook]'],
	['hours by a letter', [text, 'Tin về sau 24h.'], '“24 giờ”'],
	['more hours', [text, 'Tin về sau 72h.'], '“72 giờ”'],
	['a time of day', [text, 'Tin về lúc 9h30.'], '21:00'],
	['no encryption', link('http://metastatus.com/'), 'https://metastatus.com/'],
	['our own address', link('https://a.vn/tin-khong-ve/trang-vuot-gioi-han/'), 'Bỏ phần tên miền'],
] as const)('%s', async (_, [replace, by], cure) => {
	const { problems } = await withMistake([{ in: file, replace, by }], checkContent);
	expect(problems.map((problem) => problem.cure).join('\n')).toContain(cure);
	expect(problems).toHaveLength(1);
});

test('of two articles with one number the unpublished one is named, whatever their order', async () => {
	const published = {
		articles: {},
		addresses: ['/tin-khong-ve/trang-vuot-gioi-han/'],
	};
	const edits = [
		{ in: file, replace: 'number: 102', by: 'number: 101' },
		{ in: 'published.json', write: JSON.stringify(published) },
	];
	const { problems } = await withMistake(edits, checkContent);
	const twice = problems.filter(({ kind }) => kind === 'number-used-twice');
	expect(twice.map((problem) => problem.file)).toEqual([`content/${file}`]);
});
