import type { Page } from '@playwright/test';
import { z } from 'astro/zod';
import { expect, test } from '../support/site-test.ts';

/* The site in its other forms: feeds, sitemap, Markdown, JSON, as the build has written them. */

/** Parses a file as XML in the browser; an error of form fails the test. */
async function readXml(page: Page, path: string, read: string): Promise<Rows> {
	const text = await (await page.request.get(path)).text();
	const parsed: unknown = await page.evaluate(
		({ xml, selector }) => {
			const document = new DOMParser().parseFromString(xml, 'application/xml');
			const error = document.querySelector('parsererror')?.textContent;
			if (error) throw new Error(error);
			return [...document.querySelectorAll(selector)].map((element) =>
				Object.fromEntries([
					...[...element.children].map((child) => [child.nodeName, child.textContent]),
					...[...element.children].flatMap((child) =>
						[...child.attributes].map(({ name, value }) => [`${child.nodeName}@${name}`, value]),
					),
				]),
			);
		},
		{ xml: text, selector: read },
	);
	return rowsSchema.parse(parsed);
}

const rowsSchema = z.array(z.record(z.string(), z.string()));
type Rows = z.output<typeof rowsSchema>;

async function readArticles(page: Page) {
	const response = await page.request.get('/api/articles.json');
	return articlesSchema.parse(await response.json()).items;
}

const articlesSchema = z.object({
	version: z.literal(1),
	items: z.array(
		z.object({
			title: z.string(),
			url: z.string(),
			markdownUrl: z.string(),
			updated: z.string(),
			archived: z.unknown(),
		}),
	),
});

const feedSchema = z.object({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	items: z.array(z.object({ id: z.string(), content_text: z.string() })),
});

test('the RSS feed has what RSS 2.0 asks for, and no item twice', async ({ page }) => {
	const [channel] = await readXml(page, '/feed.xml', 'rss[version="2.0"] > channel');
	for (const field of ['title', 'link', 'description']) expect(channel?.[field]).toBeTruthy();
	expect(channel?.['language']).toBe('vi');
	expect(channel?.['atom:link@rel']).toBe('self');
	const items = await readXml(page, '/feed.xml', 'channel > item');
	expect(items.length).toBeGreaterThan(20);
	for (const item of items) {
		expect(item['title']).toBeTruthy();
		expect(item['description']).toBeTruthy();
		expect(item['link']).toMatch(/^https?:\/\//);
		expect(item['guid@isPermaLink']).toBe('false');
		expect(Date.parse(item['pubDate'] ?? '')).not.toBeNaN();
	}
	expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
});

test('the JSON Feed says the same as the RSS feed', async ({ page }) => {
	const response = await page.request.get('/feed.json');
	const feed = feedSchema.parse(await response.json());
	const items = await readXml(page, '/feed.xml', 'channel > item');
	expect(feed.items.map(({ id, content_text }) => [id, content_text])).toEqual(
		items.map(({ guid, description }) => [guid, description]),
	);
});

test('the sitemap lists every article in use with its date, and only pages that may be listed', async ({
	page,
}) => {
	const files = await readXml(page, '/sitemap-index.xml', 'sitemapindex > sitemap');
	const rows: Rows = [];
	for (const { loc = '' } of files)
		rows.push(...(await readXml(page, new URL(loc).pathname, 'urlset > url')));
	for (const { lastmod } of rows.filter((row) => row['lastmod'] !== undefined))
		expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	const dates = new Map(rows.map(({ loc, lastmod }) => [loc, lastmod]));
	for (const { url, updated, archived } of await readArticles(page))
		expect(dates.get(url), url).toBe(archived ? undefined : updated);
	for (const path of dates.keys()) {
		const { pathname } = new URL(path ?? '');
		const html = await (await page.request.get(pathname)).text();
		expect(html, pathname).not.toContain('name="robots" content="noindex"');
	}
});

test('robots may fetch the agents’ desk, or they would not read that it is not to be listed', async ({
	page,
}) => {
	const robots = await (await page.request.get('/robots.txt')).text();
	expect(robots).not.toMatch(/^Disallow: *\S/m);
	expect(robots).toMatch(/^Sitemap: \S+\/sitemap-index\.xml$/m);
	const desk = await (await page.request.get('/ban-ho-tro/')).text();
	expect(desk).toContain('name="robots" content="noindex"');
});

test('every article has a Markdown twin without a component tag', async ({ page }) => {
	const items = await readArticles(page);
	expect(items.length).toBeGreaterThan(30);
	for (const { markdownUrl, title } of items) {
		const response = await page.request.get(new URL(markdownUrl).pathname);
		const text = await response.text();
		expect(response.headers()['content-type']).toContain('text/markdown');
		expect(text.replaceAll('\\', '')).toContain(`# ${title}`);
		expect(text, title).not.toMatch(/(?<!\\)<[A-Za-z]/);
	}
});

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const copy = { name: 'Sao chép cả bài (Markdown)' };

test('an article is copied as Markdown with one press', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(article);
	await page.getByText('Cách gửi khác').click();
	await page.getByRole('button', copy).click();
	await expect(page.getByRole('status')).toHaveText('Đã sao chép cả bài');
	const twin = await (await page.request.get(article.replace(/\/$/, '.md'))).text();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(`\uFEFF${copied}`).toBe(twin);
});

test('where the clipboard is denied, the Markdown is shown selected', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
	});
	await page.goto(article);
	await page.getByText('Cách gửi khác').click();
	await page.getByRole('button', copy).click();
	const field = page.locator('.share-forms textarea');
	await expect(field).toHaveValue(/^# Không nhận được tin nhắn/);
	const selected = await field.evaluate(
		(area) => area instanceof HTMLTextAreaElement && area.selectionEnd - area.selectionStart,
	);
	expect(selected).toBe((await field.inputValue()).length);
});
