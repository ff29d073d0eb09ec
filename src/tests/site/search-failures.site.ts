import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSite } from '../../build/static-server.ts';
import { expect, test } from '../support/site-test.ts';

const results = '/tim-kiem/?q=m%E1%BA%A5t+k%E1%BA%BFt+n%E1%BB%91i';

test('a file that comes at the second try is enough', async ({ page, watch }) => {
	watch.allowed.push(/Failed to load resource/);
	const failed = new Set<string>();
	await page.route(/search-index/, (route) => {
		const url = route.request().url();
		if (failed.has(url)) return route.continue();
		failed.add(url);
		return route.abort();
	});
	await page.goto(results);
	await expect(page.locator('.hit').first()).toContainText('mất kết nối', {
		timeout: 15_000,
	});
});

test('a slow network shows that something is under way', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route(/pf_meta/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(results);
	await expect(page.locator('.search-status')).toHaveText('Đang tìm…');
	release();
	await expect(page.locator('.hit').first()).toBeVisible();
});

for (const file of [/pf_meta/, /wasm/, /pf_index/, /pagefind-entry/, /vocabulary/])
	test(`without ${String(file)} it says so, shows what the list has, and tries again`, async ({
		page,
		watch,
	}) => {
		watch.allowed.push(/Failed to load resource/, /Failed to load (?:the|Pagefind)/);
		await page.route(file, (route) => route.abort());
		await page.goto(results);
		await expect(page.locator('.search-status')).toContainText('Chưa tải được bộ tìm kiếm', {
			timeout: 15_000,
		});
		await expect(page.locator('.hit-title a').first()).toContainText('mất kết nối');
		await expect(page.locator('.search-more')).toContainText('Xem tất cả điều khách hay gặp');
		await page.unroute(file);
		await page.getByRole('button', { name: 'Thử lại' }).click();
		// Only what the index found has a way to a section.
		await expect(page.locator('.hit-way').first()).toBeVisible();
	});

test('where WebAssembly is blocked, titles and symptoms are matched', async ({ page }) => {
	await page.addInitScript(() => {
		WebAssembly.compile = () => Promise.reject(new Error('blocked'));
	});
	await page.goto(results);
	await expect(page.locator('.search-status')).toContainText('chặn bộ tìm kiếm đầy đủ');
	await expect(page.locator('.hit-title a').first()).toContainText('mất kết nối');
});

test('without its code the box is still a form that leads to the results', async ({
	page,
	watch,
}) => {
	watch.allowed.push(/Failed to load resource/);
	await page.route(/_astro\/search-inline/, (route) => route.abort());
	await page.goto('/');
	await page.locator('#tim-o').click();
	await expect(page.getByText('Chưa tải được bộ tìm kiếm')).toBeVisible();
	await page.keyboard.type('zalo');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/tim-kiem\/\?q=zalo/);
});

test('without the code of the dialog the header leads to the results page', async ({
	page,
	watch,
}) => {
	watch.allowed.push(/Failed to load resource/);
	await page.route(/_astro\/search-dialog/, (route) => route.abort());
	await page.goto('/lien-he/');
	await page.locator('[data-search-open]').click();
	await expect(page).toHaveURL(/\/tim-kiem\/$/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the form leads to the list of symptoms', async ({ page }) => {
		await page.goto('/');
		await page.locator('#tim-o').fill('mất kết nối');
		await page.keyboard.press('Enter');
		await expect(page.locator('.symptom-index')).toContainText('Trang bị mất kết nối');
	});
});

test.describe('a new build under an open tab', () => {
	let site = '';
	let close = () => {};
	let address = '';

	test.beforeEach(async () => {
		site = await mkdtemp(join(tmpdir(), 'swapped-site-'));
		await cp('dist', site, { recursive: true });
		const { server, port } = await serveSite({ directory: site, port: 0, base: '/' });
		address = `http://localhost:${String(port)}`;
		close = () => server.close();
	});
	test.afterEach(async () => {
		close();
		await rm(site, { recursive: true, force: true });
	});

	/** The same content in another folder, as a build with one more word would have it. */
	async function swap(change: (start: Record<string, unknown>) => Record<string, unknown>) {
		const file = join(site, 'search-index', 'start.json');
		const start: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
		const folder = 'ffffffffff/';
		await rename(
			join(site, 'search-index', String(start['folder'])),
			join(site, 'search-index', folder),
		);
		await writeFile(file, JSON.stringify(change({ ...start, folder })));
	}

	test('it goes on finding', async ({ page, watch }) => {
		watch.allowed.push(/404/, /Failed to load/);
		await page.goto(`${address}${results}`);
		await expect(page.locator('.hit').first()).toBeVisible();
		await swap((start) => start);
		await page.getByRole('combobox').fill('bình luận đã ẩn');
		await page.keyboard.press('Enter');
		await expect(page.locator('.hit').first()).toContainText('Đã ẩn bình luận');
	});

	test('of another make, it offers to load again with the words kept', async ({ page, watch }) => {
		watch.allowed.push(/404/, /Failed to load/);
		await page.goto(`${address}${results}`);
		await expect(page.locator('.hit').first()).toBeVisible();
		await swap((start) => ({ ...start, format: 1000 }));
		await page.getByRole('combobox').fill('gif sticker');
		await page.keyboard.press('Enter');
		const reload = page.getByRole('link', { name: 'Tải lại và tìm tiếp' });
		await expect(reload).toHaveAttribute('href', /\?q=gif\+sticker$/);
	});
});
