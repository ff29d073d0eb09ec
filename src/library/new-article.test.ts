import { expect, test } from 'vitest';
import { makeArticle, makeEntries } from '../tests/support/make-content.ts';
import { withMistake } from '../tests/support/mistakes.ts';
import { checkContent } from '../checks/check-content.ts';
import { newArticle } from './new-article.ts';

const today = '2026-11-22';
const entries = makeEntries({
	articles: [makeArticle({ number: 101 }), makeArticle({ number: 102 })],
});

test('takes the next free number of its topic, published ones included', () => {
	const published = {
		id: 'published',
		file: 'content/published.json',
		lines: new Map<string, number>(),
		data: { articles: { '103': { hash: '', updated: today, change: '' } }, addresses: [] },
	};
	const options = { place: 'tin-khong-ve/tep-qua-nang', kind: 'troubleshooting', today };
	expect(newArticle(entries, options)).toMatchObject({ ok: true, number: 103 });
	expect(newArticle({ ...entries, published }, options)).toMatchObject({
		number: 104,
		file: 'articles/tin-khong-ve/tep-qua-nang/index.mdx',
	});
});

test.each([
	['', 'troubleshooting', 'Chưa có địa chỉ của bài.'],
	['Tin không về', 'troubleshooting', '“Tin không về” không dùng được làm địa chỉ.'],
	[
		'tin-khong-v/a',
		'troubleshooting',
		'Không có chủ đề nào tên “tin-khong-v”. Có phải bạn muốn viết “tin-khong-ve”?',
	],
	[
		'tin-khong-ve/bai-101',
		'troubleshooting',
		'Đã có bài ở content/articles/tin-khong-ve/bai-101/index.mdx.',
	],
	['tin-khong-ve/a', 'faq', 'Không có loại bài “faq”.'],
])('refuses %j of kind %s', (place, kind, reason) => {
	const made = newArticle(entries, { place, kind, today });
	expect(made.ok ? '' : made.reason).toContain(reason);
});

test.each(['troubleshooting', 'how-to', 'reference'])(
	'makes a %s that lacks only what its author must say',
	async (kind) => {
		const made = newArticle(entries, { place: 'tin-khong-ve/moi', kind, today });
		if (!made.ok) throw new Error(made.reason);
		const { problems } = await withMistake([{ in: made.file, write: made.text }], checkContent);
		expect(problems.map((problem) => problem.kind).sort()).toEqual([
			'empty-list',
			'empty-text',
			'empty-text',
		]);
	},
);
