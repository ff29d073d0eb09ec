import { expect, test } from 'vitest';
import { makeArticle, makeLibrary } from '../tests/support/make-content.ts';
import { makeSitemap, mostInSitemap } from './sitemap.ts';

const library = makeLibrary({
	articles: [makeArticle({ updated: '2026-11-20' }), makeArticle({ number: 102 })],
});
const address = new URL('https://help.example/tro-giup/');

test('lists the pages with the dates we know, and none where we know none', () => {
	const [index, pages] = makeSitemap(['/', '/gioi-han/', '/tin-khong-ve/bai-101/'], {
		address,
		library,
	});
	expect(index).toEqual({
		name: 'sitemap-index.xml',
		text: `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://help.example/tro-giup/sitemap-1.xml</loc><lastmod>2026-11-22</lastmod></sitemap>
</sitemapindex>
`,
	});
	expect(pages?.text.split('\n').slice(2, 5)).toEqual([
		'<url><loc>https://help.example/tro-giup/</loc><lastmod>2026-11-22</lastmod></url>',
		'<url><loc>https://help.example/tro-giup/gioi-han/</loc></url>',
		'<url><loc>https://help.example/tro-giup/tin-khong-ve/bai-101/</loc><lastmod>2026-11-20</lastmod></url>',
	]);
});

test('starts another file after as many pages as search engines read', () => {
	const pages = Array.from({ length: mostInSitemap + 1 }, (_, index) => `/${String(index)}/`);
	expect(makeSitemap(pages, { address, library }).map(({ name }) => name)).toEqual([
		'sitemap-index.xml',
		'sitemap-1.xml',
		'sitemap-2.xml',
	]);
});
