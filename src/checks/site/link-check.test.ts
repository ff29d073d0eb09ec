import { expect, test } from 'vitest';
import { readHtmlPage } from './html-page.ts';
import { checkLinks } from './link-check.ts';
import { checkMetadata } from './meta-check.ts';
import type { BuiltSite } from './built-site.ts';

function makeSite(pages: Record<string, string>, texts: Record<string, string> = {}): BuiltSite {
	return {
		address: new URL('https://help.example/tro-giup/'),
		files: new Set(['og/a.jpg', 'style.css', ...Object.keys(texts)]),
		pages: new Map(Object.entries(pages).map(([path, html]) => [path, readHtmlPage(html)])),
		texts: new Map(Object.entries(texts)),
	};
}

function faults(site: BuiltSite, published?: string[]) {
	return checkLinks(site, published).map(({ kind, what }) => [
		kind,
		/\S*tro-giup\S*|\/\S+/.exec(what)?.[0],
	]);
}

const target = '<h2 id="muc">Mục</h2>';

test('finds nothing wrong where every address leads somewhere', () => {
	const site = makeSite(
		{
			'/': `<a href="/tro-giup/a/#muc">A</a> <a href="a/">A</a> <a href="https://meta.com/">M</a>
				<a href="mailto:a@b.vn">Thư</a> <a href="#">Đầu</a> <a href="?page=1">Trang</a>
				<link rel="stylesheet" href="/tro-giup/style.css">
				<img srcset="/tro-giup/og/a.jpg 1x, /tro-giup/og/a.jpg 2x">
				<meta property="og:image" content="https://help.example/tro-giup/og/a.jpg">`,
			'/a/': target,
			'/404.html': '',
			'/b/101/': `<html data-to="/tro-giup/a/#muc" data-sections='{"cu":"/tro-giup/a/"}'>
				<noscript><meta http-equiv="refresh" content="0; url=/tro-giup/a/#muc"></noscript>`,
		},
		{
			'feed.xml': '<link>https://help.example/tro-giup/a/?x=1&amp;y=2#muc</link>',
			'llms.txt': '- [A](https://help.example/tro-giup/a/): mô tả.',
			'api/articles.json': '{"url":"https://help.example/tro-giup/a/#muc"}',
		},
	);
	expect(checkLinks(site, ['/a/#muc', '/b/101/', '/api/articles.json'])).toEqual([]);
});

test.each([
	['a page', '<a href="/tro-giup/b/">B</a>', 'built-link-gone'],
	['an anchor', '<a href="/tro-giup/a/#khac">A</a>', 'built-anchor-gone'],
	['a picture', '<img src="/tro-giup/og/b.jpg">', 'built-link-gone'],
	['a picture of a set', '<img srcset="/tro-giup/og/b.jpg 2x">', 'built-link-gone'],
	['a script', '<script src="/tro-giup/x.js"></script>', 'built-link-gone'],
	[
		'a card',
		'<meta property="og:image" content="https://help.example/tro-giup/og/b.jpg">',
		'built-link-gone',
	],
	['a redirect', '<html data-to="/tro-giup/b/">', 'built-link-gone'],
	['a moved section', `<html data-sections='{"x":"/tro-giup/b/"}'>`, 'built-link-gone'],
	['a refresh', '<meta http-equiv="refresh" content="0; url=/tro-giup/b/">', 'built-link-gone'],
	[
		'JSON-LD',
		'<script type="application/ld+json">{"url":"https://help.example/tro-giup/b/"}</script>',
		'built-link-gone',
	],
	['the last slash', '<a href="/tro-giup/a">A</a>', 'built-link-no-slash'],
	['the base path', '<a href="/a/">A</a>', 'built-link-outside'],
	['an address', '<a href="https://">A</a>', 'built-link-gone'],
	[
		'a copied address',
		'<copy-button data-text="https://help.example/tro-giup/b/9/">',
		'built-link-gone',
	],
	['a fetched file', '<share-panel data-source="/tro-giup/b/9.json">', 'built-link-gone'],
	['an address in text', '<p>Xem: https://help.example/tro-giup/b/9/</p>', 'built-link-gone'],
])('reports a link without %s', (_what, html, kind) => {
	expect(faults(makeSite({ '/': html, '/a/': target })).map(([found]) => found)).toEqual([kind]);
});

test.each([
	['feed.xml', '<guid>https://help.example/tro-giup/b/</guid>'],
	['llms.txt', '[B](/tro-giup/b/)'],
	['a/x.md', 'Xem https://help.example/tro-giup/b/.'],
	['api/limits.json', '{"url":"https://help.example/tro-giup/b/"}'],
	['feed.json', '{"items":[{"url":"https://help.example/tro-giup/b/"}]}'],
	['ban-ho-tro/bai.json', '[{"path":"/a/","shortPath":"/b/101/"}]'],
	['ban-ho-tro/bai.json', '[{"reply":{"links":[{"sentence":0,"to":"/b/102/"}]}}]'],
	['sitemap-1.xml', '<loc>https://help.example/tro-giup/b/</loc>'],
	['_astro/page.js', 'import("./gone.js")'],
	['_astro/page.js', 'const style = `/tro-giup/_astro/gone.css`'],
	['_astro/page.js', 'const needed = ["_astro/gone.css"]'],
])('reports what leads nowhere in %s', (file, text) => {
	expect(faults(makeSite({ '/a/': target }, { [file]: text })).map(([kind]) => kind)).toEqual([
		'built-link-gone',
	]);
});

test('reports a section that is not on its page in JSON that scripts read', () => {
	const site = makeSite({ '/a/': target }, { 'search-index/limits.json': '[{"path":"/a/#khac"}]' });
	expect(faults(site).map(([kind]) => kind)).toEqual(['built-anchor-gone']);
});

test('reports a target once, and how many pages have it', () => {
	const html = '<a href="/tro-giup/b/">B</a>';
	const problems = checkLinks(makeSite({ '/': html, '/a/': html, '/c/': html }));
	expect(problems).toMatchObject([
		{
			file: 'dist/index.html',
			what: 'Liên kết tới /tro-giup/b/ không dẫn tới trang hay tệp nào (còn ở 2 trang khác).',
			cure: 'Sửa địa chỉ, hoặc tạo lại trang hay tệp đó.',
		},
	]);
});

test('reports a published address that the build did not make, and an id that stands twice', () => {
	const site = makeSite({ '/a/': `${target}<p id="muc">` });
	expect(faults(site, ['/gioi-han/#x'])).toEqual([
		['built-id-twice', undefined],
		['built-link-gone', 'https://help.example/tro-giup/gioi-han/#x'],
	]);
});

test('reports metadata that is missing, too short, repeated or of another page', () => {
	const head = (title: string, description: string, canonical: string) =>
		`<title>${title}</title><meta name="description" content="${description}">
		<meta property="og:title" content="T"><meta property="og:description" content="D">
		<meta property="og:url" content="U"><meta property="og:type" content="article">
		<link rel="canonical" href="https://help.example/tro-giup${canonical}">`;
	const long = 'Mô tả đủ dài để máy tìm kiếm hiển thị trọn vẹn dưới tiêu đề của trang này.';
	const problems = checkMetadata(
		makeSite({
			'/': head('A', long, '/'),
			'/a/': head('A', long, '/a/'),
			'/c/': head('C', 'Ngắn.', '/'),
			'/d/': '<title></title><meta name="robots" content="noindex">',
			'/e/': `${head('', long, '/e/')}<script type="application/ld+json">{</script>`,
		}),
	);
	expect(problems.map(({ kind, file, what }) => [kind, file, what])).toEqual([
		['built-title-twice', 'dist/a/', 'Trang có cùng tiêu đề “A” với /.'],
		['built-description', 'dist/c/', 'Phần mô tả của trang dài 5 ký tự.'],
		[
			'built-canonical',
			'dist/c/',
			'Địa chỉ chính thức của trang đang ghi là “https://help.example/tro-giup/”, không phải địa chỉ của chính trang.',
		],
		['built-meta-missing', 'dist/e/', 'Trang thiếu “title” cho máy tìm kiếm và khung xem trước.'],
		['built-json-ld', 'dist/e/', 'Dữ liệu JSON-LD của trang không đọc được.'],
	]);
});
