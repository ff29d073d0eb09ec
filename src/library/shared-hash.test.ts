import { expect, test } from 'vitest';
import {
	makeArticle,
	makeDestination,
	makeError,
	makeLibrary,
	makeLimit,
} from '../tests/support/make-content.ts';
import { sharedHash } from './shared-hash.ts';

const facts = {
	limits: { 'att-25mb': makeLimit() },
	errors: { 'facebook-551': makeError() },
	destinations: { messenger: makeDestination() },
};
const text = (words: string) => `## Cách xử lý {#cach-xu-ly}\n\n1. ${words}\n`;
const before = makeLibrary({ ...facts, articles: [makeArticle({ body: text('Mở hộp thư.') })] });

test.each([
	['words of an article', { ...facts, articles: [makeArticle({ body: text('Đóng hộp thư.') })] }],
	[
		'day and note of a change',
		{
			...facts,
			articles: [
				makeArticle({ body: text('Mở hộp thư.'), updated: '2026-11-30', change: 'Sửa bước một.' }),
			],
		},
	],
	[
		'a citation more',
		{ ...facts, articles: [makeArticle({ body: text('Gửi <Limit id="att-25mb" />.') })] },
	],
])('stays the same with other %s', (_, content) => {
	expect(sharedHash(makeLibrary(content))).toBe(sharedHash(before));
});

const articles = [makeArticle({ body: text('Mở hộp thư.') })];
test.each([
	['title', { ...facts, articles: [makeArticle({ body: text('Mở hộp thư.'), title: 'Tên mới' })] }],
	[
		'heading',
		{ ...facts, articles: [makeArticle({ body: '## Tên mới {#cach-xu-ly}\n\n1. A.\n' })] },
	],
	['article', { ...facts, articles: [...articles, makeArticle({ number: 102 })] }],
	['limit', { ...facts, articles, limits: { 'att-25mb': makeLimit({ value: 30 }) } }],
	['error', { ...facts, articles, errors: { 'facebook-551': makeError({ fix: 'Đợi.' }) } }],
	[
		'destination',
		{ ...facts, articles, destinations: { messenger: makeDestination({ task: 'Xem' }) } },
	],
])('changes with another %s', (_, content) => {
	expect(sharedHash(makeLibrary(content))).not.toBe(sharedHash(before));
});
