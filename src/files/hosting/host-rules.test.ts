import { describe, expect, test } from 'vitest';
import { cacheControl, hostRules, isPathOf, mediaType } from './host-rules.ts';

const address = new URL('https://help.example/tro-giup/');

describe('host rules', () => {
	test('forbid framing, guessing of types, and keep the address of the page to this site', () => {
		const headers = hostRules(address)[0]?.headers ?? {};
		expect(headers['Content-Security-Policy']).toMatch(
			/^default-src 'none'; .*; frame-ancestors 'none'$/,
		);
		expect(headers).toMatchObject({
			'X-Content-Type-Options': 'nosniff',
			'Referrer-Policy': 'same-origin',
			'Strict-Transport-Security': 'max-age=31536000',
		});
		expect(headers['Permissions-Policy']).toContain('camera=()');
	});

	test('promise https only where the site is served so', () => {
		const [everywhere] = hostRules(new URL('http://localhost:4321/'));
		expect(everywhere?.headers).not.toHaveProperty('Strict-Transport-Security');
	});

	test('name no header twice for a path, because hosts would join the values', () => {
		for (const path of [
			'/',
			'/a/b/',
			'/a.md',
			'/llms.txt',
			'/feed.xml',
			'/_astro/a.js',
			'/api/a.json',
			'/search-index/a1/b',
			'/picture-reader/1/a.wasm.js',
		]) {
			const names = hostRules(address)
				.filter((rule) => isPathOf(rule.path, path))
				.flatMap(({ headers }) => Object.keys(headers));
			expect(names).toEqual([...new Set(names)]);
		}
	});

	test.each([
		['/_astro/a.js', 200, 'public, max-age=31536000, immutable'],
		['/og/101-a.jpg', 200, 'public, max-age=31536000, immutable'],
		['/search-index/1a2b/pf_meta', 200, 'public, max-age=31536000, immutable'],
		['/picture-reader/7.0.0-7.0.0-1.0.0/worker.min.js', 200, 'public, max-age=31536000, immutable'],
		['/search-index/start.json', 200, 'no-cache'],
		['/tin-khong-ve/', 200, 'no-cache'],
		['/b/101/', 301, 'no-cache'],
		['/_astro/gone.js', 404, 'no-store'],
	])('keep %s with status %i: %s', (path, status, value) => {
		expect(cacheControl({ path, status })).toBe(value);
	});

	test.each([
		['/llms.txt', 'text/plain; charset=utf-8'],
		['/zalo/a.md', 'text/markdown; charset=utf-8'],
		['/picture-reader/1/a.js', 'text/javascript; charset=utf-8'],
		['/picture-reader/1/a.wasm', 'application/wasm'],
		['/picture-reader/1/a.traineddata.gz', 'application/gzip'],
		['/feed.xml', 'application/rss+xml; charset=utf-8'],
		['/sitemap-1.xml', 'application/xml; charset=utf-8'],
		['/404.html', 'text/html; charset=utf-8'],
		['/search-index/a/b.pf_meta', 'application/octet-stream'],
	])('give %s the type %s', (path, type) => {
		expect(mediaType(path)).toBe(type);
	});
});
