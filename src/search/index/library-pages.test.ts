import { beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import type { Library } from '../../library/model.ts';
import { makeAnswersData, makeArticlePages, makeStartLists } from './library-pages.ts';

let library: Library;
beforeAll(async () => {
	library = (await checkContent('content')).library;
});

test('gives the index one page per article, with its sections and symptoms', () => {
	const pages = new Map(makeArticlePages(library).map((page) => [page.url, page]));
	const articles = [...library.articles.values()].filter(({ archived }) => !archived);
	expect(pages.size).toBe(articles.length);
	for (const article of articles) {
		const page = pages.get(article.path);
		expect(page).toMatchObject({
			number: article.number,
			title: article.title.plain,
			said: article.symptoms,
			channels: article.channels,
		});
		const headings = page?.blocks.filter(({ heading }) => heading === 'h2');
		expect(headings?.map(({ anchor }) => anchor)).toEqual(
			article.sections.map(({ anchor }) => anchor),
		);
	}
});

test('gives every step that has a title its own address, so that a result leads to the press', () => {
	const page = makeArticlePages(library).find(({ number }) => number === 101);
	const steps = library.articles.get(101)?.steps ?? [];
	expect(steps.length).toBeGreaterThan(2);
	const anchored = page?.blocks.filter(({ anchor = '' }) => /^buoc-\d$/.test(anchor));
	expect(anchored?.map(({ anchor, text }) => [anchor, text])).toEqual(
		steps.map(({ title }, at) => [`buoc-${String(at + 1)}`, title?.plain]),
	);
});

test('gives direct answers every error and limit, as plain data', () => {
	const data = makeAnswersData(library);
	expect(data.errors).toHaveLength(library.errors.size);
	expect(data.limits).toHaveLength(library.limits.size);
	expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('suggests the common articles first, and no more than fit a first request', () => {
	const [some] = library.articles.values();
	if (!some) throw new Error('The library is empty');
	const numbers = Array.from({ length: 500 }, (_, at) => 5000 + at);
	const large = makeStartLists({
		...library,
		articles: new Map(numbers.map((number) => [number, { ...some, number }])),
		common: [5400, 5401],
	});
	expect(large.articles.slice(0, 2).map(({ number }) => number)).toEqual([5400, 5401]);
	expect(JSON.stringify(large.articles).length).toBeLessThan(19_600);
	const all = [...large.articles, ...large.others].map(({ number }) => number);
	expect(all.toSorted((a, b) => a - b)).toEqual(numbers);
});
