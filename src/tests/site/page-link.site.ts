import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const other = '/ket-noi/can-toan-quyen-kiem-soat/';
const id = '123456789012345';

const box = (page: Page) => page.getByLabel('Trang Facebook của bạn');
const notice = (page: Page) => page.getByRole('region', { name: 'Trang có sẵn trong liên kết' });

test('a link that brings a Page fills the box for this tab and leaves the address clean', async ({
	page,
	context,
}) => {
	await page.goto(`${article}?page=${id}#cach-xu-ly`);
	await expect(box(page)).toHaveValue(id);
	await expect(page).toHaveURL(new RegExp(`${article}#cach-xu-ly$`));
	await expect(notice(page)).toContainText(`Đã điền sẵn Trang ${id}`);
	await expect(page.locator('[data-announcements]')).toContainText('Đã điền sẵn Trang');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);

	await page.goto(other);
	await expect(box(page)).toHaveValue(id);
	const second = await context.newPage();
	await second.goto(other);
	await expect(box(second)).toHaveValue('');
});

test('one press leads from the notice to the button that the Page has filled', async ({ page }) => {
	await page.goto(`${article}?page=${id}`);
	await notice(page).getByRole('button', { name: 'Tới nút mở cài đặt' }).click();
	const open = page.locator(`main a[data-part=open][href*="${id}"]`).first();
	await expect(open).toBeFocused();
	await expect(open).toBeInViewport();
	await expect(notice(page)).toHaveCount(0);
	await page.goto(`/cai-dat/?page=${id}`);
	await expect(notice(page).getByRole('button', { name: 'Tới nút mở cài đặt' })).toHaveCount(0);
});

test('the reader changes it with one press', async ({ page }) => {
	await page.goto(`${article}?page=${id}`);
	await notice(page).getByRole('button', { name: 'Đổi' }).click();
	await expect(box(page)).toBeFocused();
	await expect(notice(page)).toHaveCount(0);
});

test('a page without a box receives the Page too', async ({ page }) => {
	await page.goto(`/gioi-han/?page=${id}`);
	await expect(notice(page)).toContainText(id);
	await expect(page).toHaveURL(/\/gioi-han\/$/);
	await page.goto(article);
	await expect(box(page)).toHaveValue(id);
	await page.goto(`/gioi-han/?page=shophoalan`);
	await notice(page).getByRole('button', { name: 'Đổi' }).click();
	await expect(page).toHaveURL(/\/cai-dat\/$/);
});

/** The sentence under the box stands already while the reader types; the Page is kept at the first pause. */
async function keepPage(page: Page) {
	await box(page).fill(id);
	await expect(page.locator('.page-box-status')).toContainText('Chỉ nhớ');
	await expect.poll(() => page.evaluate(() => localStorage.getItem('pages'))).toContain(id);
}

test('a kept Page stays until the reader presses', async ({ page }) => {
	await page.goto(article);
	await keepPage(page);
	await page.goto(`${article}?page=shophoalan`);
	await expect(notice(page)).toContainText(`đang lưu Trang ${id}`);
	await expect(box(page)).toHaveValue(id);
	await expect(page).toHaveURL(new RegExp(`${article}$`));
	await notice(page).getByRole('button', { name: 'Dùng Trang @shophoalan' }).click();
	await expect(box(page)).toHaveValue('shophoalan');
	expect(await page.evaluate(() => localStorage.getItem('pages'))).toContain(id);
	expect(await page.evaluate(() => localStorage.getItem('pages'))).not.toContain('shophoalan');
});

test('the offer waits on the next page, and can be declined', async ({ page }) => {
	await page.goto(article);
	await keepPage(page);
	await page.goto(`${article}?page=shophoalan`);
	await expect(notice(page)).toBeVisible();
	await page.goto(other);
	await notice(page)
		.getByRole('button', { name: `Giữ Trang ${id}` })
		.click();
	await page.reload();
	await expect(box(page)).toHaveValue(id);
	await expect(notice(page)).toHaveCount(0);
});

test('copies this page’s link with the Page alone, for the section of the button', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${article}?page=${id}&fbclid=IwAR0&utm_source=zalo&zarsrc=30`);
	await page.getByRole('link', { name: 'Đổi Trang' }).click();
	await page.getByRole('button', { name: 'Sao chép liên kết kèm Trang này' }).click();
	await expect(page.locator('[data-announcements]')).toContainText('kèm Trang');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(new URL(`${article}?page=${id}#cach-xu-ly`, page.url()).href);
});

const hostile = [
	'javascript:alert(1)',
	'<img src=x onerror=alert(1)>',
	'"><script>alert(1)</script>',
	'https://evil.example/123456789012345',
	'https://www.facebook.com.evil.example/shophoalan',
	'//evil.example',
	'x'.repeat(5000),
];
for (const path of [article, '/cai-dat/', '/gioi-han/'])
	test(`a hostile value in the address of ${path} does nothing and is linked nowhere`, async ({
		page,
	}) => {
		page.on('dialog', () => {
			throw new Error('A script of the address ran');
		});
		for (const value of hostile)
			await test.step(value.slice(0, 60), async () => {
				await page.goto(`${path}?page=${encodeURIComponent(value)}`);
				await expect(notice(page)).toContainText('không đọc được');
				const links = await page
					.locator('a[href]')
					.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
				const planted = links.filter((href) => href?.includes('evil') || href?.includes('page='));
				expect(planted).toEqual([]);
				expect(links.filter((href) => href?.startsWith('javascript:'))).toEqual([]);
				expect(await page.locator('img[src=x], main script').count()).toBe(0);
				expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
			});
	});

test('the Page is in no canonical address, card or feed link', async ({ page }) => {
	await page.goto(`${article}?page=${id}`);
	await expect(box(page)).toHaveValue(id);
	expect(await page.locator('head').innerHTML()).not.toContain(id);
});

test('on the page of all settings every link that takes a Page carries it', async ({ page }) => {
	await page.goto(`/cai-dat/?page=${id}`);
	await expect(box(page)).toHaveValue(id);
	const links = page.locator('settings-link[data-accepts]');
	expect(await links.count()).toBeGreaterThan(9);
	for (const link of await links.all()) {
		const accepts = await link.getAttribute('data-accepts');
		if (accepts?.includes('pageId'))
			await expect(link.locator('[data-part=open]')).toHaveAttribute('href', new RegExp(id));
		else await expect(link).toContainText('Liên kết này cần tên người dùng');
	}
	const needing = page.locator('#business-page');
	await expect(needing).toContainText('hãy chọn tài khoản đang giữ Trang');
	await expect(page.locator('#conversation-routing')).toContainText('Hãy chuyển sang Trang trước');
	await expect(page.locator('#chrome-notifications a[href^="chrome"]')).toHaveCount(0);
	await expect(page.locator('#chrome-notifications')).toContainText('dán vào thanh địa chỉ');
});

test('the list of screens is filtered without diacritics', async ({ page }) => {
	await page.goto('/cai-dat/');
	await page.getByLabel('Lọc màn hình').fill('quyen truy cap trang');
	await expect(page.locator('li:has(#page-access)')).toBeVisible();
	await expect(page.locator('li:has(#zalo-pricing)')).toBeHidden();
});
