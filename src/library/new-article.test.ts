import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblems } from '../domain/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { makeArticle, makeEntries } from '../tests/support/make-content.ts';
import { goodContent, withMistake } from '../tests/support/mistakes.ts';
import { checkContent } from '../checks/check-content.ts';
import { newArticle, slugFor } from './new-article.ts';

const today = '2026-11-22';
const topicsText = 'topics:\n  - id: tin-khong-ve\n    articles: [101]\n';
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
	const options = {
		place: 'tin-khong-ve/tep-qua-nang',
		kind: 'troubleshooting',
		today,
		topicsText,
	};
	expect(newArticle(entries, options)).toMatchObject({ ok: true, number: 103 });
	expect(newArticle({ ...entries, published }, options)).toMatchObject({
		number: 104,
		file: 'articles/tin-khong-ve/tep-qua-nang/index.mdx',
	});
});

test.each([
	['', 'troubleshooting', '“” không dùng được làm địa chỉ.'],
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
	const made = newArticle(entries, { place, kind, today, topicsText });
	expect(made.ok ? '' : made.reason).toContain(reason);
});

const from = async (name: string) => readFile(join(goodContent, name), 'utf8');

test.each([
	['troubleshooting', undefined],
	['how-to', undefined],
	['reference', undefined],
	['troubleshooting', { title: 'Tin gửi đi mất', channels: ['zalo', 'browser'], lookAlike: 102 }],
])('makes a %s that lacks only what its author must say, given %j', async (kind, asked) => {
	const { entries: good } = await readContent(goodContent);
	const made = newArticle(good, {
		...asked,
		place: 'tin-khong-ve/moi',
		kind,
		today,
		topicsText: await from('topics.yml'),
		finderText: await from('finder.yml'),
	});
	if (!made.ok) throw new Error(made.reason);
	const edits = [...made.files].map(([path, write]) => ({ in: path, write }));
	const { problems, library } = await withMistake(edits, checkContent);
	expect(formatProblems(problems.filter((one) => one.kind !== 'not-written'))).toBe('');
	expect(problems.length).toBeGreaterThan(2);
	expect(library.articles.get(103)?.title.plain).toBe(
		asked?.title ?? '(cần viết) Điều khách thấy hoặc nói',
	);
	expect(made.files.get('topics.yml')).toContain('103]');
});

test('leads the finder to the new article where its look-alike is told apart', async () => {
	const { entries: good } = await readContent(goodContent);
	const made = newArticle(good, {
		title: 'Tin gửi đi mất',
		lookAlike: 102,
		place: 'tin-khong-ve/tin-gui-di-mat',
		kind: 'troubleshooting',
		today,
		topicsText: await from('topics.yml'),
		finderText: await from('finder.yml'),
	});
	const finder = made.ok ? (made.files.get('finder.yml') ?? '') : '';
	const before = (await from('finder.yml')).split('\n');
	expect(
		finder
			.split('\n')
			.filter((line) => !before.includes(line))
			.map((line) => line.trim()),
	).toEqual([
		'- id: tin-gui-di-mat',
		'says: Tin gửi đi mất',
		'article: 103',
		'because: (cần viết) Một câu, vì sao là bài này.',
	]);
});

test.each([
	['Khách nhắn mà không thấy tin', 'khach-nhan-ma-khong-thay-tin'],
	['Đường truyền “chậm” & mất', 'duong-truyen-cham-mat'],
	[
		'Tin nhắn của khách về rất chậm rồi lại mất hẳn sau vài giờ',
		'tin-nhan-cua-khach-ve-rat-cham-roi-lai-mat',
	],
	['Bài 101', 'bai-101-2'],
])('makes the address of %j', (title, slug) =>
	expect(slugFor(entries, { topic: 'tin-khong-ve', title })).toBe(slug),
);
