import { expect, test } from 'vitest';
import {
	makeArticle,
	makeError,
	makeLibrary,
	makeLimit,
	makeSite,
	makeSource,
} from '../tests/support/make-content.ts';
import { countDueFacts, findDueFacts, formatDueFacts } from './due-facts.ts';

const library = makeLibrary({
	sources: {
		old: makeSource({ title: 'Old limits' }),
		older: makeSource({ title: 'Older limits' }),
		undated: makeSource({ title: 'Undated limits' }),
	},
	limits: {
		'a-fresh': makeLimit({ source: 'old', documentDate: '2026-11-01' }),
		'b-due': makeLimit({ source: 'old', documentDate: '2026-03-23' }),
		'c-checked': makeLimit({
			source: 'old',
			documentDate: '2020-01-01',
			read: 'live',
			checked: '2026-11-01',
		}),
		'd-due': makeLimit({ source: 'older', documentDate: '2024-10-08' }),
		'e-undated': makeLimit({ source: 'undated', documentDate: undefined }),
	},
	errors: { 'facebook-551': makeError({ source: 'older', documentDate: '2025-01-01' }) },
});

test('lists due facts by source, the oldest first, those without a date last', () => {
	const [due] = findDueFacts(library, { today: '2026-11-22' });
	expect(due?.sources.map(({ source, seen, files }) => [source.id, seen, files])).toEqual([
		['older', '2024-10-08', ['errors/facebook-551', 'limits/d-due']],
		['old', '2026-03-23', ['limits/b-due']],
		['undated', undefined, ['limits/e-undated']],
	]);
});

const owners = [
	{ id: 'noi-dung', name: 'Người viết nội dung', channels: [] },
	{ id: 'san-pham', name: 'Người hiểu sản phẩm', channels: ['shop'] },
];
const shared = makeLibrary({
	site: makeSite({ owners }),
	limits: {
		a: makeLimit({ documentDate: '2026-03-23' }),
		b: makeLimit({ documentDate: '2026-03-23', channel: 'shop' }),
		c: makeLimit({ documentDate: '2026-03-23', channel: 'shop', owner: 'noi-dung' }),
	},
	articles: [
		makeArticle({ updated: '2026-01-01', channels: ['shop', 'facebook'] }),
		makeArticle({ number: 102, updated: '2026-11-01' }),
		makeArticle({ number: 103, updated: '2026-01-01', archived: { why: 'Đã cũ.' } }),
	],
});

test('gives each role what it should look at: named, else by channel, else the first', () => {
	const due = findDueFacts(shared, { today: '2026-11-22' });
	expect(
		due.map(({ owner, sources, articles }) => [
			owner?.id,
			sources.flatMap(({ files }) => files),
			articles.map(({ file }) => file),
		]),
	).toEqual([
		['noi-dung', ['limits/a', 'limits/c'], []],
		['san-pham', ['limits/b'], ['articles/tin-khong-ve/bai-101']],
	]);
	expect(countDueFacts(due)).toBe(
		'4 thông tin và bài đến hạn xem lại (Người viết nội dung: 2, Người hiểu sản phẩm: 2); xem danh sách: npm run check:content -- --due',
	);
});

test('words them for authors', () => {
	const due = findDueFacts(shared, { today: '2026-11-22' });
	expect(formatDueFacts(due.slice(1)))
		.toBe(`Thông tin đến hạn xem lại (tài liệu hay bài quá 180 ngày, hoặc không ghi ngày), cũ nhất trước:

Người hiểu sản phẩm (owner: san-pham)

23/03/2026: Rate limits (sources/meta-doc)
  https://developers.facebook.com/docs/limits
  limits/b

01/01/2026: bài “Tin mới ngừng về lúc đông khách”
  articles/tin-khong-ve/bai-101`);
	expect(formatDueFacts([])).toBe('Không có thông tin nào đến hạn xem lại.');
	expect(countDueFacts([])).toBe('');
});
