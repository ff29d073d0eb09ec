import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentHeaders, hostRules } from '../files/hosting/host-rules.ts';
import { ask } from '../tests/support/raw-answer.ts';
import { serveSite } from './static-server.ts';

const files: Record<string, string | Uint8Array> = {
	'index.html': '<html lang="vi">đầu',
	'404.html': '<html lang="vi">không có',
	'zalo/bai/index.html': 'bài',
	'zalo/bai.md': '# Bài',
	'zalo/bai/index.html.br': brotliCompressSync('bài'),
	'llms.txt': 'đ',
	'feed.xml': '<rss/>',
	'api/limits.json': '{}',
	'_astro/a.js': '1',
	'search-index/start.json': '{}',
	'search-index/a1/pf_meta.pf_meta': 'x',
	_redirects: '/tro-giup/cu/ /tro-giup/zalo/bai/ 301\n/tro-giup/b/:n/:s/ /tro-giup/b/:n/#:s 301\n',
	_headers: '',
	'.release.json': '{}',
};
let directory = '';
let origin = '';
let stop = () => {};

beforeAll(async () => {
	directory = await mkdtemp(join(tmpdir(), 'served-'));
	for (const [name, text] of Object.entries(files)) {
		await mkdir(dirname(join(directory, name)), { recursive: true });
		await writeFile(join(directory, name), text);
	}
	const { server, port } = await serveSite({ directory, port: 0, base: '/tro-giup/' });
	origin = `http://localhost:${String(port)}`;
	stop = () => server.close();
});

afterAll(async () => {
	stop();
	await rm(directory, { recursive: true });
});

test.each([
	['/tro-giup/', 200, 'text/html; charset=utf-8', 'no-cache'],
	['/tro-giup/zalo/bai/', 200, 'text/html; charset=utf-8', 'no-cache'],
	['/tro-giup/llms.txt', 200, 'text/plain; charset=utf-8', 'no-cache'],
	['/tro-giup/zalo/bai.md', 200, 'text/markdown; charset=utf-8', 'no-cache'],
	['/tro-giup/feed.xml', 200, 'application/rss+xml; charset=utf-8', 'no-cache'],
	[
		'/tro-giup/_astro/a.js',
		200,
		'text/javascript; charset=utf-8',
		'public, max-age=31536000, immutable',
	],
	['/tro-giup/search-index/start.json', 200, 'application/json', 'no-cache'],
	[
		'/tro-giup/search-index/a1/pf_meta.pf_meta',
		200,
		'application/octet-stream',
		'public, max-age=31536000, immutable',
	],
	['/tro-giup/khong-co/', 404, 'text/html; charset=utf-8', 'no-store'],
	['/tro-giup/_astro/gone.js', 404, 'text/html; charset=utf-8', 'no-store'],
	['/tro-giup/%E0%A4%A', 404, 'text/html; charset=utf-8', 'no-store'],
	['/ngoai/', 404, 'text/html; charset=utf-8', 'no-store'],
	['/tro-giup/_redirects', 404, 'text/html; charset=utf-8', 'no-store'],
	['/tro-giup/_headers', 404, 'text/html; charset=utf-8', 'no-store'],
	['/tro-giup/.release.json', 404, 'text/html; charset=utf-8', 'no-store'],
])('answers %s with %i, %s, %s', async (path, status, type, cache) => {
	const answer = await ask(origin + path);
	const { headers } = answer;
	expect([
		answer.status,
		headers['content-type']?.replace(/;(?! )/, '; '),
		headers['cache-control'],
	]).toEqual([status, type, cache]);
});

test.each([
	['/tro-giup/zalo/bai?q=a', '/tro-giup/zalo/bai/?q=a'],
	['/tro-giup', '/tro-giup/'],
	['/tro-giup/cu/?q=a', '/tro-giup/zalo/bai/?q=a'],
	['/tro-giup/b/101/sua/', '/tro-giup/b/101/#sua'],
])('leads %s to %s', async (from, to) => {
	const { status, headers } = await ask(origin + from);
	expect([status, headers.location]).toEqual([301, to]);
});

test('sends the security headers with every answer that obeys them', async () => {
	const [everywhere] = hostRules(new URL('http://localhost/'));
	const script = '/tro-giup/_astro/a.js';
	for (const path of ['/tro-giup/', script, '/tro-giup/_astro/khong-co.js', '/tro-giup/cu/'])
		for (const [name, value] of Object.entries(everywhere?.headers ?? {})) {
			const isSent = path !== script || !documentHeaders.has(name);
			const { headers } = await ask(origin + path);
			expect([path, headers[name.toLowerCase()]]).toEqual([path, isSent ? value : undefined]);
		}
});

test('lets other sites read the lists alone', async () => {
	const origins = ['/tro-giup/api/limits.json', '/tro-giup/'].map(
		async (path) => (await ask(origin + path)).headers['access-control-allow-origin'],
	);
	expect(await Promise.all(origins)).toEqual(['*', undefined]);
});

test('serves the compressed copy, and Markdown to whoever asks for it', async () => {
	const page = `${origin}/tro-giup/zalo/bai/`;
	const copy = await ask(page, { 'Accept-Encoding': 'gzip, br' });
	expect([copy.headers['content-encoding'], copy.headers['content-type']]).toEqual([
		'br',
		'text/html;charset=utf-8',
	]);
	const markdown = await ask(page, { Accept: 'text/markdown' });
	expect(markdown.headers['content-type']).toBe('text/markdown; charset=utf-8');
	expect(String(markdown.headers.vary)).toContain('Accept');
	expect(markdown.body.toString()).toBe('# Bài');
	const start = await ask(`${origin}/tro-giup/`, { Accept: 'text/markdown' });
	expect(start.body.toString()).toContain('đầu');
});

test('says that a kept page is still right', async () => {
	const first = await ask(`${origin}/tro-giup/`);
	const again = await ask(`${origin}/tro-giup/`, { 'If-None-Match': first.headers.etag ?? '' });
	expect(again.status).toBe(304);
});
