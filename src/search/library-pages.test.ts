import { beforeAll, expect, test } from 'vitest';
import { checkContent } from '../authoring/check-content.ts';
import type { Library } from '../domain/model.ts';
import { makeAnswersData, makeArticlePages } from './library-pages.ts';

let library: Library;
beforeAll(async () => {
	library = (await checkContent('content')).library;
});

test('gives the index one page per article, with its sections and symptoms', () => {
	const pages = new Map(makeArticlePages(library).map(({ url, html }) => [url, html]));
	const articles = [...library.articles.values()].filter(({ archived }) => !archived);
	expect(pages.size).toBe(articles.length);
	for (const article of articles) {
		const html = pages.get(article.path) ?? '';
		expect(html).toContain(`data-number="${String(article.number)}"`);
		for (const { anchor } of article.sections) expect(html).toContain(`<h2 id="${anchor}">`);
		expect(html.match(/data-search-said=/g)?.length ?? 0).toBe(article.symptoms.length);
		for (const channel of article.channels) expect(html).toContain(`channel:${channel}"`);
	}
});

test('gives direct answers every error, limit and article, as plain data', () => {
	const data = makeAnswersData(library);
	expect(data.errors).toHaveLength(library.errors.size);
	expect(data.limits).toHaveLength(library.limits.size);
	expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
