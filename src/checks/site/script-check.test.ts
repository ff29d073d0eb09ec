import { expect, test } from 'vitest';
import { readHtmlPage } from './html-page.ts';
import { checkScripts } from './script-check.ts';
import type { BuiltSite } from './built-site.ts';

function makeSite(texts: Record<string, string>, pages: Record<string, string> = {}): BuiltSite {
	return {
		address: new URL('https://help.example/'),
		files: new Set(Object.keys(texts)),
		pages: new Map(Object.entries(pages).map(([path, html]) => [path, readHtmlPage(html)])),
		texts: new Map(Object.entries(texts)),
	};
}

test.each([
	[
		'a literal',
		'_astro/a.js',
		String.raw`var x=/(?<!\p{L})(?:ở đâu)$/u`,
		String.raw`(?<!\p{L})(?:ở đâu)$/u`,
	],
	[
		'a literal that must be there',
		'_astro/a.js',
		'a.replace(/(?<=của )x/gu,`y`)',
		'(?<=của )x/gu,',
	],
	['text', '_astro/a.js', 'new RegExp(String.raw`(?<![\\d/])`)', String.raw`(?<![\d/])`],
	['after an escaped backslash', '_astro/a.js', String.raw`/\\(?<!a)/`, String.raw`\\(?<!a)/`],
	['another folder', 'search-index/x/pagefind.js', '/(?<=a)/', '(?<=a)/'],
])('reports lookbehind: %s', (_what, file, text, written) => {
	expect(checkScripts(makeSite({ [file]: text }))).toMatchObject([
		{
			kind: 'built-lookbehind',
			level: 'error',
			file: `dist/${file}`,
			what: `Mã chạy trong trình duyệt có biểu thức nhìn lùi “${written}”, mà iPhone trước iOS 16.4 không đọc được: cả tệp này sẽ không chạy.`,
			cure: String.raw`Viết lại biểu thức không dùng (?<= hay (?<!, ví dụ (?:^|\P{L}) thay cho (?<!\p{L}).`,
		},
	]);
});

test('reports lookbehind in a script that stands in pages, once', () => {
	const html = '<script>/(?<!a)b/.test(location.hash)</script>';
	const found = checkScripts(makeSite({}, { '/a/': html, '/b/': html }));
	expect(found.map(({ kind, file }) => [kind, file])).toEqual([['built-lookbehind', 'dist/a/']]);
});

test.each([
	['a named group', String.raw`/(?<year>\d+)/`],
	['lookahead', '/a(?!b)(?=c)/'],
	['an escaped bracket', String.raw`/\(?<!--/`],
	['a comparison', 'a(b?c<!d:e)'],
])('lets %s pass', (_what, text) => {
	expect(checkScripts(makeSite({ '_astro/a.js': text }))).toEqual([]);
});

test('does not read what no browser runs', () => {
	const data = '<script type="application/ld+json">{"a":"(?<!a)"}</script><p>(?<!a)</p>';
	expect(checkScripts(makeSite({ 'a.md': '(?<!a)' }, { '/': data }))).toEqual([]);
});
