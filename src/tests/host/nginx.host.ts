import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent } from '../../checks/check-content.ts';
import { pagePath } from '../../checks/site/built-site.ts';
import { withBase } from '../../domain/addresses.ts';
import { documentHeaders, hostRules } from '../../files/hosting/host-rules.ts';
import { nginxFiles } from '../../files/hosting/nginx-files.ts';
import { planRedirects, type Redirect } from '../../library/redirects.ts';
import { parseLogLine } from '../../report/log/log-line.ts';
import { buildForHost, type HostBuild } from '../support/host-build.ts';
import { startNginx, type NginxSite } from '../support/nginx-site.ts';
import { ask } from '../support/raw-answer.ts';

/* The site on a real nginx, with the example that the build has written, at the root of an address
   and below a path. */

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const asBrowser = { 'Accept-Encoding': 'gzip, deflate, br' };

test('nginx leads former addresses and moved sections on, however long they are', async () => {
	const directory = await mkdtemp(join(tmpdir(), 'site-'));
	await writeFile(join(directory, '404.html'), '<html lang="vi">');
	const lead = (from: string, to: string, article?: number) => ({
		from,
		to,
		sections: {},
		title: '',
		description: '',
		...(article !== undefined && { article }),
	});
	const long = `/tin-khong-ve/${'mot-dia-chi-rat-dai-'.repeat(10)}cu/`;
	const files = nginxFiles(
		[
			lead('/b/101/', '/tin-khong-ve/moi/', 101),
			lead('/b/101/sua/', '/tin-khong-ve/moi/#sua', 101),
			lead('/b/101/chuyen-di/', '/zalo/khac/#muc', 101),
			lead(long, '/tin-khong-ve/moi/', 101),
			lead('/tin/', '/tin-khong-ve/'),
		],
		new URL('https://help.example/tro-giup/'),
	);
	const nginx = await startNginx({ files, directory, base: '/tro-giup/' });
	try {
		const leads: Record<string, string> = {
			'/b/101/': '/tin-khong-ve/moi/',
			'/b/101/sua/': '/tin-khong-ve/moi/#sua',
			'/b/101/chuyen-di/': '/zalo/khac/#muc',
			[long]: '/tin-khong-ve/moi/',
			'/tin/': '/tin-khong-ve/',
		};
		for (const [from, to] of Object.entries(leads))
			for (const written of [from, from.slice(0, -1)]) {
				const { status, headers } = await ask(`${nginx.origin}/tro-giup${written}?page=1`);
				const wanted = `/tro-giup${to.replace(/(#.*)?$/, '?page=1$1')}`;
				expect([written, status, headers.location]).toEqual([written, 301, wanted]);
			}
	} finally {
		await nginx.stop();
		await rm(directory, { recursive: true });
	}
});

test('nginx writes a log that the report reads and that tells nothing of the reader', async () => {
	const directory = await mkdtemp(join(tmpdir(), 'site-'));
	await writeFile(join(directory, '404.html'), '<html lang="vi">');
	const files = nginxFiles([], new URL('https://help.example/tro-giup/'));
	const nginx = await startNginx({ files, directory, base: '/tro-giup/' });
	try {
		const site = `${nginx.origin}/tro-giup`;
		const reader = 'Mozilla/5.0 (Linux; Android 14)';
		const page = '100064812345678';
		const asked: [path: string, from: string, agent: string][] = [
			[`/tim-kiem/?page=${page}&q=m%E1%BA%A5t+k%E1%BA%BFt`, 'https://a@shop.example/b?c', reader],
			[`/lien-he/?bai=101&page=${page}`, `${site}/zalo/a/?page=${page}`, reader],
			[`/zalo/a/?page=${page}`, `${site}/tim-kiem/?page=${page}&q=a+b`, 'Googlebot/2.1'],
			['/zalo/"\u00e1/?x', 'ftp://a', 'CUBOT'],
		];
		for (const [path, from, agent] of asked)
			await ask(site + encodeURI(decodeURI(path)), { Referer: from, 'User-Agent': agent });
		const log = await nginx.log();
		for (const secret of ['127.0.0.1', '::1', page, 'Android', 'CUBOT', '/b?c', 'a@'])
			expect(log).not.toContain(secret);
		const entries = log
			.trim()
			.split('\n')
			.map((line) => parseLogLine(line))
			.filter((line) => line.ok && line.entry.target.length > '/tro-giup/'.length);
		expect(entries).toMatchObject(
			[
				['/tro-giup/tim-kiem/?q=m%E1%BA%A5t+k%E1%BA%BFt', 'shop.example', false],
				['/tro-giup/lien-he/?bai=101', '/tro-giup/zalo/a/', false],
				['/tro-giup/zalo/a/', '/tro-giup/tim-kiem/?q=a+b', true],
				['/tro-giup/zalo/%22%C3%A1/', '-', false],
			].map(([target, from, isRobot]) => ({
				ok: true,
				entry: { method: 'GET', status: 404, target, from, isRobot },
			})),
		);
	} finally {
		await nginx.stop();
		await rm(directory, { recursive: true });
	}
});

for (const base of ['/', '/tro-giup/'])
	test.describe(`nginx at ${base}`, () => {
		let build: HostBuild;
		let nginx: NginxSite;
		let redirects: Redirect[] = [];
		let files: string[] = [];
		const address = new URL(base, 'https://help.example');
		const url = (path: string) => nginx.origin + withBase(base, path);

		test.beforeAll(async () => {
			test.setTimeout(400_000);
			build = await buildForHost({ SITE_URL: address.href, SITE_HOST: 'nginx' });
			const names = ['help-center.conf', 'snippets/help-center.conf'];
			const texts = await Promise.all(names.map((name) => build.readHostFile(`nginx/${name}`)));
			const [server = '', site = ''] = texts;
			nginx = await startNginx({
				files: { 'help-center.conf': server, 'snippets/help-center.conf': site },
				directory: build.dist,
				base,
			});
			redirects = planRedirects((await checkContent('content')).library).pages;
			files = readdirSync(build.dist, { recursive: true, encoding: 'utf8' })
				.map((file) => file.split(sep).join('/'))
				.filter((file) => file.includes('.'));
		});

		test.afterAll(async () => {
			await nginx.stop();
			await build.remove();
		});

		test('nginx accepts the example beside a map of the owner', () => {
			expect(nginx.checked).toContain('test is successful');
			expect(nginx.checked).not.toMatch(/warn|emerg/);
		});

		test('every short link and former address leads to its place in one step, query kept', async () => {
			expect(redirects.length).toBeGreaterThan(200);
			for (const { from, to } of redirects) {
				const [path = '', anchor] = to.split('#');
				const section = anchor === undefined ? '' : `#${anchor}`;
				for (const written of [from, from.slice(0, -1)]) {
					const { status, headers } = await ask(url(written));
					expect([written, status, headers.location]).toEqual([
						written,
						301,
						withBase(base, path) + section,
					]);
				}
				const { headers } = await ask(`${url(from)}?page=1`);
				expect(headers.location).toBe(`${withBase(base, path)}?page=1${section}`);
			}
		});

		test('the path of the site leads to its first page', async () => {
			if (base === '/') return;
			const { status, headers } = await ask(nginx.origin + base.slice(0, -1));
			expect([status, headers.location]).toEqual([301, base]);
		});

		test('every page answers at its address, and leads there without the last slash', async () => {
			const leading = new Set(redirects.map(({ from }) => from));
			const pages = files
				.filter((file) => file.endsWith('index.html'))
				.map(pagePath)
				.filter((path) => !leading.has(path));
			expect(pages.length).toBeGreaterThan(50);
			for (const path of pages) {
				const { status, headers } = await ask(url(path));
				expect([path, status, headers['content-type']]).toEqual([
					path,
					200,
					'text/html; charset=utf-8',
				]);
				if (path === '/') continue;
				const bare = await ask(`${url(path.slice(0, -1))}?q=a`);
				// Behind a proxy that speaks TLS, an address with `http:` would lead out of it.
				expect([bare.status, bare.headers.location]).toEqual([301, `${withBase(base, path)}?q=a`]);
			}
		});

		test('a missing address is answered with its page and status, whoever asks', async () => {
			for (const path of [
				'/khong-co/',
				'/b/',
				'/b/9999/',
				'/b/9999/a/',
				'/_astro/',
				'/_astro/gone.js',
			]) {
				const { status, headers, body } = await ask(url(path));
				expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-store']);
				expect(body.toString()).toContain('<html lang="vi"');
			}
		});

		test('files for hosts, and those whose name begins with a dot, are not served', async () => {
			await writeFile(join(build.dist, '.release.json'), '{}');
			for (const path of ['/.release.json', '/_redirects', '/_headers', '/.htaccess'])
				expect((await ask(url(path))).status).toBe(404);
			expect(files.filter((file) => /conf$|^_(?:headers|redirects)/.test(file))).toEqual([]);
		});

		test('every file has its type, and text its character set', async () => {
			const types: Record<string, string> = {
				'/llms.txt': 'text/plain; charset=utf-8',
				'/robots.txt': 'text/plain; charset=utf-8',
				[article.replace(/\/$/, '.md')]: 'text/markdown; charset=utf-8',
				'/feed.xml': 'application/rss+xml; charset=utf-8',
				'/feed.json': 'application/feed+json; charset=utf-8',
				'/sitemap-index.xml': 'application/xml; charset=utf-8',
				'/api/limits.json': 'application/json',
				'/favicon.svg': 'image/svg+xml',
			};
			for (const [path, type] of Object.entries(types)) {
				const { status, headers } = await ask(url(path), asBrowser);
				expect([path, status, headers['content-type']]).toEqual([path, 200, type]);
			}
			const ends: Record<string, string> = {
				'.js': 'text/javascript; charset=utf-8',
				'.css': 'text/css; charset=utf-8',
				'.jpg': 'image/jpeg',
				'.pf_meta': 'application/octet-stream',
			};
			for (const [end, type] of Object.entries(ends)) {
				const file = files.find((name) => name.endsWith(end)) ?? '';
				const { status, headers } = await ask(url(`/${file}`), asBrowser);
				expect([file, status, headers['content-type']]).toEqual([file, 200, type]);
			}
		});

		test('what carries a hash is kept for ever, all else is asked about', async () => {
			const hashed = [
				/^_astro\/.*\.js$/,
				/^_astro\/.*\.css$/,
				/^og\//,
				/^search-index\/.*pf_meta$/,
			];
			for (const pattern of hashed) {
				const file = files.find((name) => pattern.test(name)) ?? '';
				const { headers } = await ask(url(`/${file}`));
				expect([file, headers['cache-control']]).toEqual([
					file,
					'public, max-age=31536000, immutable',
				]);
			}
			for (const path of [article, '/', '/search-index/start.json', '/feed.xml', '/b/101/']) {
				const { headers } = await ask(url(path));
				expect([path, headers['cache-control']]).toEqual([path, 'no-cache']);
			}
			const first = await ask(url(article));
			const again = await ask(url(article), { 'If-None-Match': first.headers.etag ?? '' });
			expect([again.status, again.headers['cache-control']]).toEqual([304, 'no-cache']);
		});

		test('every answer carries the security headers that it obeys, and only the lists may be read elsewhere', async () => {
			const [everywhere] = hostRules(address);
			const wanted = Object.entries(everywhere?.headers ?? {});
			expect(wanted.map(([name]) => name)).toContain('Strict-Transport-Security');
			const script = files.find((name) => name.endsWith('.js')) ?? '';
			for (const path of [
				article,
				'/b/101/',
				'/khong-co/',
				`/${script}`,
				'/feed.xml',
				'/api/limits.json',
			]) {
				const { headers } = await ask(url(path));
				for (const [name, value] of wanted) {
					const isSent = path !== `/${script}` || !documentHeaders.has(name);
					expect([path, headers[name.toLowerCase()]]).toEqual([path, isSent ? value : undefined]);
				}
				expect([path, headers['access-control-allow-origin']]).toEqual([
					path,
					path.startsWith('/api/') ? '*' : undefined,
				]);
			}
		});

		test('a program that asks for Markdown gets the article so, and others the page', async () => {
			const markdown = await ask(url(article), { Accept: 'text/markdown, text/html;q=0.5' });
			expect(markdown.headers['content-type']).toBe('text/markdown; charset=utf-8');
			expect(markdown.body.toString()).toMatch(/^\uFEFF?(?:---|#) ?/);
			const page = await ask(url(article), { Accept: 'text/html' });
			expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
			for (const { headers } of [markdown, page]) expect(headers.vary).toContain('Accept');
			const list = await ask(url('/gioi-han/'), { Accept: 'text/markdown' });
			expect([list.status, list.headers['content-type']]).toEqual([
				200,
				'text/html; charset=utf-8',
			]);
		});

		test('article 101 weighs at most 15 kB on the wire', async () => {
			const { headers, body } = await ask(url(article), asBrowser);
			expect(headers['content-encoding']).toBe('gzip');
			expect(headers.vary).toContain('Accept-Encoding');
			expect(body.length).toBeLessThanOrEqual(15_000);
			const plain = await ask(url(article), { 'Accept-Encoding': 'identity' });
			expect(plain.headers['content-encoding']).toBeUndefined();
			console.log(
				`article 101 at ${base}: ${String(body.length)} bytes, ${String(plain.body.length)} plain`,
			);
		});

		test('the search finds an article in a browser', async ({ page }) => {
			const problems: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') problems.push(message.text());
			});
			page.on('pageerror', (error) => problems.push(error.message));
			await page.goto(url('/tim-kiem/?q=m%E1%BA%A5t+k%E1%BA%BFt+n%E1%BB%91i'));
			await expect(page.locator('.hit').first()).toContainText('mất kết nối');
			await page.locator('.hit-title a').first().click();
			await expect(page.locator('h1')).toContainText('mất kết nối');
			// What the report counts: a result that was opened, and the answer at the end of its article.
			const opened = new URL(page.url()).pathname;
			await page.locator('a[href*="/cam-on/"]').first().click();
			await expect(page).toHaveURL(/\/cam-on\/\d+\/$/);
			const logged = (await nginx.log()).split('\n').map((line) => parseLogLine(line));
			const cameFrom = (is: (target: string) => boolean) =>
				logged.flatMap((line) => (line.ok && is(line.entry.target) ? [line.entry.from] : []));
			const searched = withBase(base, '/tim-kiem/?q=m%E1%BA%A5t+k%E1%BA%BFt+n%E1%BB%91i');
			expect(cameFrom((target) => target === opened)).toContain(searched);
			expect(cameFrom((target) => target.includes('/cam-on/'))).toContain(opened);
			await page.goto(url('/b/101/cach-xu-ly/'));
			await expect(page.locator('#cach-xu-ly')).toBeInViewport();
			expect(problems).toEqual([]);
			const errors = (await nginx.errors()).split('\n').filter((line) => /\[[a-z]+\]/.test(line));
			expect(errors.filter((line) => !/directory index of .* is forbidden/.test(line))).toEqual([]);
		});
	});
