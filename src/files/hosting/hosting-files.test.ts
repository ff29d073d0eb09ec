import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findHostRedirect } from '../../build/host-redirects.ts';
import type { Redirect } from '../../library/redirects.ts';
import { cloudflareHeaders, netlifyHeaders } from './headers-file.ts';
import { allHostFiles, hostWarnings, needlessPages, publishedHostFiles } from './hosting-files.ts';
import { cloudflareRedirects, netlifyRedirects } from './redirects-file.ts';

function lead(from: string, to: string, article?: number): Redirect {
	const own = article === undefined ? {} : { article };
	return { from, to, sections: {}, title: '', description: '', ...own };
}

const redirects = [
	lead('/b/101/', '/tin-khong-ve/moi/', 101),
	lead('/b/101/sua/', '/tin-khong-ve/moi/#sua', 101),
	lead('/b/101/chuyen-di/', '/zalo/khac/#muc', 101),
	lead('/tin-khong-ve/cu/', '/tin-khong-ve/moi/', 101),
	lead('/tin/', '/tin-khong-ve/'),
];
const files = [
	'index.html',
	'_astro/page.1a.js',
	'_astro/page.1a.css',
	'anh/2b-640.webp',
	'og/101-3c.jpg',
	'picture-reader/7.0.0/worker.min.js',
	'search-index/4d5e/fragment/vi_1.pf_fragment',
	'search-index/4d5e/pagefind-entry.json',
	'search-index/start.json',
];
const site = { redirects, address: new URL('https://help.example/tro-giup/'), files };

describe('_headers of Cloudflare Pages', () => {
	const file = cloudflareHeaders(site.address);

	test('has the rules below the base path, one header a line', () => {
		expect(file).toMatch(/^\/tro-giup\/\*\n(?: {2}.*\n)* {2}Content-Security-Policy: /);
		expect(file).toContain(
			'/tro-giup/search-index/:folder/*\n  Cache-Control: public, max-age=31536000, immutable\n',
		);
		expect(file).toContain('/tro-giup/*.md\n  Content-Type: text/markdown; charset=utf-8\n');
		expect(file).toContain('/tro-giup/api/*\n  Access-Control-Allow-Origin: *\n');
	});

	test('lets other sites read the lists alone, which the host would do with every file', () => {
		expect(file).toContain('/tro-giup/*\n  ! Access-Control-Allow-Origin\n');
	});

	test('stays within what Cloudflare Pages reads', () => {
		const lines = file.trim().split('\n');
		expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
		for (const line of lines) {
			expect(line.length).toBeLessThan(2000);
			expect(line.split('*').length).toBeLessThanOrEqual(line.startsWith('/') ? 2 : Infinity);
		}
	});
});

describe('_headers of Netlify', () => {
	const immutable = 'Cache-Control: public, max-age=31536000, immutable';
	const rules = netlifyHeaders(site.address, files).split(/\n(?=\/)/);
	const kept = rules
		.filter((rule) => rule.includes(immutable))
		.map((rule) => rule.replace(/\n.*/s, ''));

	// It sends the headers of a rule with a missing file too, which would be missing for a year.
	test('has kept for ever only what is there', () => {
		expect(kept).toEqual([
			'/tro-giup/_astro/page.1a.css',
			'/tro-giup/_astro/page.1a.js',
			'/tro-giup/og/*',
			'/tro-giup/anh/2b-640.webp',
			'/tro-giup/search-index/4d5e/*',
			'/tro-giup/picture-reader/7.0.0/*',
		]);
	});

	// It reads `/a/:folder/*` as one that covers `/a/file`; the start file names the folder of the day.
	test('has no pattern that covers the start file of the search', () => {
		expect(kept.filter((path) => path.includes(':'))).toEqual([]);
		expect(rules[0]).toMatch(/^\/tro-giup\/\*\n {2}Content-Security-Policy: /);
		expect(rules[0]).not.toContain('Cache-Control');
	});
});

describe('_redirects of Netlify', () => {
	test('has no rule for what is missing where the host finds the page itself', () => {
		expect(netlifyRedirects(redirects, '/')).not.toContain('404');
	});

	test('puts every address before its page, and knows the page of a missing one below a path', () => {
		expect(netlifyRedirects(redirects, '/tro-giup/').split('\n')).toEqual([
			'/tro-giup/b/101/ /tro-giup/tin-khong-ve/moi/ 301!',
			'/tro-giup/b/101/sua/ /tro-giup/tin-khong-ve/moi/#sua 301!',
			'/tro-giup/b/101/chuyen-di/ /tro-giup/zalo/khac/#muc 301!',
			'/tro-giup/tin-khong-ve/cu/ /tro-giup/tin-khong-ve/moi/ 301!',
			'/tro-giup/tin/ /tro-giup/tin-khong-ve/ 301!',
			'/tro-giup/* /tro-giup/404.html 404',
			'',
		]);
	});
});

describe('_redirects of Cloudflare Pages', () => {
	const { text, needless } = cloudflareRedirects(redirects, { base: '/tro-giup/' });

	test.each([
		['/tro-giup/b/101/', '/tro-giup/tin-khong-ve/moi/'],
		['/tro-giup/b/101/?page=1', '/tro-giup/tin-khong-ve/moi/?page=1'],
		['/tro-giup/b/101', '/tro-giup/b/101/'],
		['/tro-giup/b/101/sua/', '/tro-giup/b/101/#sua'],
		['/tro-giup/b/101/sua?page=1', '/tro-giup/b/101/?page=1#sua'],
		['/tro-giup/b/101/chuyen-di/', '/tro-giup/zalo/khac/#muc'],
		['/tro-giup/tin-khong-ve/cu/', '/tro-giup/tin-khong-ve/moi/'],
		['/tro-giup/tin/', '/tro-giup/tin-khong-ve/'],
		['/tro-giup/tin-khong-ve/moi/', undefined],
	])('leads %s to %j', (from, to) => {
		expect(findHostRedirect(text, from)).toBe(to);
	});

	// Rules go before files: whatever lay there would be led on.
	test('lead on everything below /b/, where no route has a file', () => {
		expect(findHostRedirect(text, '/tro-giup/b/101.svg')).toBe('/tro-giup/b/101.svg/');
		expect(existsSync('src/pages/b')).toBe(false);
	});

	test('makes the pages of short links needless, not those of former addresses', () => {
		expect([...needless]).toEqual(['/b/101/', '/b/101/sua/', '/b/101/chuyen-di/']);
		expect(needlessPages('netlify', { redirects, base: '/' }).size).toBe(0);
	});

	test('cuts numbers when the host reads no more, keeps their pages, and says so', () => {
		const many = Array.from({ length: 2005 }, (_, index) =>
			lead(`/b/${String(index)}/`, '/a/', index),
		);
		const all = [...many, lead('/cu/', '/a/')];
		const cut = cloudflareRedirects(all, { base: '/' });
		const lines = cut.text.trim().split('\n');
		expect(lines.filter((line) => !line.includes(':'))).toHaveLength(2000);
		expect(lines[0]).toBe('/cu/ /a/ 301');
		expect(cut.needless.has('/b/1998/')).toBe(true);
		expect(cut.needless.has('/b/1999/')).toBe(false);
		expect(hostWarnings('cloudflare', { redirects: all, base: '/' })).toEqual([
			'Warning: Cloudflare Pages reads 2,000 lines of _redirects; 6 more short links and former addresses lead on by a page instead.',
		]);
		expect(hostWarnings('netlify', { redirects: all, base: '/' })).toEqual([]);
	});
});

test.each([
	['cloudflare', 1],
	['netlify', 1],
	['nginx', 0],
	['github', 0],
	['gitlab', 0],
	[undefined, 0],
] as const)('what %s is told of a base path', (host, lines) => {
	const said = hostWarnings(host, { redirects, base: '/tro-giup/' });
	expect(said).toHaveLength(lines);
	for (const line of said) expect(line).toContain('holds dist/ as “tro-giup”');
	expect(hostWarnings(host, { redirects, base: '/' })).toEqual([]);
});

test('in the published folder lies only what its host reads', () => {
	const published = (host: Parameters<typeof publishedHostFiles>[0]) =>
		Object.keys(publishedHostFiles(host, site));
	expect(published(undefined)).toEqual([]);
	expect(published('nginx')).toEqual([]);
	expect(published('gitlab')).toEqual([]);
	expect(published('github')).toEqual(['.nojekyll']);
	expect(published('cloudflare')).toEqual(['_headers', '_redirects']);
	expect(published('netlify')).toEqual(['_headers', '_redirects']);
	expect([...allHostFiles(site).keys()]).toEqual([
		'cloudflare/_headers',
		'cloudflare/_redirects',
		'netlify/_headers',
		'netlify/_redirects',
		'github/.nojekyll',
		'nginx/help-center.conf',
		'nginx/snippets/help-center.conf',
	]);
});
