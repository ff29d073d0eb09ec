import { expect, test } from 'vitest';
import {
	makeArticle,
	makeDestination,
	makeError,
	makeLibrary,
	makeLimit,
} from '../tests/support/make-content.ts';
import { makeSketch } from '../tests/support/make-sketch.ts';
import type { Library } from './model.ts';
import { pageKey } from './page-key.ts';

/** Keys of the pages of B101, which is edited below, and of B102, which is not. */
function keysOf(library: Library, address = 'https://help.example/') {
	const [own, other] = [101, 102].map((number) => {
		const article = library.articles.get(number);
		return article && pageKey(article, { library, address });
	});
	return { own, other };
}

const facts = {
	limits: { 'att-25mb': makeLimit() },
	errors: { 'facebook-551': makeError() },
	destinations: { messenger: makeDestination() },
};
const text = (words: string) => `## Cách xử lý {#cach-xu-ly}\n\n1. ${words}\n`;
const sketch = { id: 'hinh', file: 'hinh.sketch.yml', data: makeSketch(), lines: new Map() };
const neighbour = makeArticle({ number: 102 });
const articles = [makeArticle({ body: text('Mở hộp thư.') }), neighbour];
const before = keysOf(makeLibrary({ ...facts, articles }));

test('is the same for the same content, and another at another address', () => {
	const same = makeLibrary({ ...facts, articles });
	expect(keysOf(same)).toEqual(before);
	expect(keysOf(same, 'https://other.example/').own).not.toBe(before.own);
});

test.each([
	['words of an article', makeArticle({ body: text('Đóng hộp thư.') })],
	[
		'day and note of a change',
		makeArticle({ body: text('Mở hộp thư.'), updated: '2026-11-30', change: 'Sửa bước một.' }),
	],
	['a citation more', makeArticle({ body: text('Gửi <Limit id="att-25mb" />.') })],
])('with other %s only its own page is made anew', (_, article) => {
	const after = keysOf(makeLibrary({ ...facts, articles: [article, neighbour] }));
	expect(after.own).not.toBe(before.own);
	expect(after.other).toBe(before.other);
});

test('a picture beside an article counts as its own', () => {
	const article = makeArticle({ body: text('Mở hộp thư.') });
	const siblings = [{ name: 'hinh.sketch.yml', hash: 'new' }];
	const after = keysOf(makeLibrary({ ...facts, articles: [{ ...article, siblings }, neighbour] }));
	expect(after.own).not.toBe(before.own);
	expect(after.other).toBe(before.other);
});

test('a picture of another article counts for both', () => {
	const borrower = makeArticle({ number: 102, body: text('Mở.\n\n   <Sketch name="101/hinh" />') });
	const keysWith = (hash: string) => {
		const siblings = [{ name: 'hinh.sketch.yml', hash, sketch }];
		const owner = { ...makeArticle({ body: text('Mở hộp thư.') }), siblings };
		return keysOf(makeLibrary({ ...facts, articles: [owner, borrower] }));
	};
	const [old, edited] = [keysWith('old'), keysWith('new')];
	expect(edited.own).not.toBe(old.own);
	expect(edited.other).not.toBe(old.other);
});

test.each([
	[
		'title',
		{
			...facts,
			articles: [makeArticle({ body: text('Mở hộp thư.'), title: 'Tên mới' }), neighbour],
		},
	],
	[
		'heading',
		{
			...facts,
			articles: [makeArticle({ body: '## Tên mới {#cach-xu-ly}\n\n1. A.\n' }), neighbour],
		},
	],
	['article', { ...facts, articles: [...articles, makeArticle({ number: 103 })] }],
	['limit', { ...facts, articles, limits: { 'att-25mb': makeLimit({ value: 30 }) } }],
	['error', { ...facts, articles, errors: { 'facebook-551': makeError({ fix: 'Đợi.' }) } }],
	[
		'destination',
		{ ...facts, articles, destinations: { messenger: makeDestination({ task: 'Xem' }) } },
	],
])('with another %s every page is made anew', (_, content) => {
	const after = keysOf(makeLibrary(content));
	expect(after.own).not.toBe(before.own);
	expect(after.other).not.toBe(before.other);
});
