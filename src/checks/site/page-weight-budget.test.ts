import { describe, expect, test } from 'vitest';
import {
	filePart,
	heaviestOfKinds,
	overBudget,
	pageBudget,
	pageKind,
	weighPage,
} from './page-weight-budget.ts';

const known = {
	articles: new Set(['/tin-khong-ve/tin-ve-cham/']),
	topics: new Set(['/tin-khong-ve/']),
};

describe('page kinds', () => {
	test.each([
		['/', '/'],
		['/404.html', '/404.html'],
		['/gioi-han/', '/gioi-han/'],
		['/tin-khong-ve/', 'topic'],
		['/tin-khong-ve/tin-ve-cham/', 'article'],
		['/ma-loi/facebook/', 'error channel'],
		['/chan-doan/', '/chan-doan/'],
		['/chan-doan/tin-khong-ve/khong-chac/', 'finder step'],
	])('%s is of the kind %s', (path, kind) => {
		expect(pageKind(path, known)).toBe(kind);
	});

	test.each(['/b/101/', '/b/101/cach-xu-ly/', '/tin-khong-ve/ten-cu/'])(
		'%s only leads to another page',
		(path) => {
			expect(pageKind(path, known)).toBeUndefined();
		},
	);

	test('each kind is measured by its heaviest page', () => {
		const pages = [
			{ kind: 'article', path: '/a/', bytes: 10 },
			{ kind: 'topic', path: '/b/', bytes: 30 },
			{ kind: 'article', path: '/c/', bytes: 20 },
		];
		expect(heaviestOfKinds(pages).map(({ path }) => path)).toEqual(['/c/', '/b/']);
	});
});

describe('weight', () => {
	const weight = weighPage([
		{ part: 'html', bytes: 9000 },
		{ part: 'css', bytes: 5000 },
		{ part: 'script', bytes: 3000 },
		{ part: 'script', bytes: 4000 },
		{ part: 'pictures', bytes: 60_000 },
		{ part: 'index', bytes: 80_000 },
		{ part: 'font', bytes: 20_600 },
	]);

	test('one font file is within its own budget, two are not', () => {
		expect(overBudget({ ...weight, font: 41_200 }, pageBudget('article'))).toEqual([
			'font: 41200, at most 21000 allowed',
		]);
	});

	test('leaves pictures, the search index and the font out of bytes and requests', () => {
		expect(weight).toMatchObject({ bytes: 21_000, requests: 4, script: 7000, pictures: 60_000 });
		expect(overBudget(weight, pageBudget('article'))).toEqual([]);
	});

	test('says every measure that is over', () => {
		expect(overBudget(weight, { bytes: 20_999, requests: 3, script: 6999, font: 0 })).toEqual([
			'bytes: 21000, at most 20999 allowed',
			'requests: 4, at most 3 allowed',
			'script: 7000, at most 6999 allowed',
			'font: 20600, at most 0 allowed',
		]);
	});

	test('allows the limit itself', () => {
		expect(overBudget(weight, { bytes: 21_000, requests: 4, script: 7000, font: 20_600 })).toEqual(
			[],
		);
	});

	test.each([
		['/search-index/3fa92c/wasm.unknown.pagefind', 'application/octet-stream', 'index'],
		['/favicon.svg', 'image/svg+xml', 'pictures'],
		['/a/', 'text/html; charset=utf-8', 'html'],
		['/_astro/style.css', 'text/css', 'css'],
		['/_astro/client.js', 'text/javascript', 'script'],
		['/_astro/be-vietnam-pro.woff2', 'font/woff2', 'font'],
		['/api/articles.json', 'application/json', 'other'],
	])('%s (%s) counts as %s', (path, type, part) => {
		expect(filePart({ path, type })).toBe(part);
	});
});

test('an article may weigh 25 kB in 5 requests, 8 kB of them script, and one font file apart', () => {
	const budget = { bytes: 25_000, requests: 5, script: 8000, font: 21_000 };
	expect(pageBudget('article')).toEqual(budget);
});
