import { savedKeys } from '../../components/saved-data/saved-keys.ts';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const id = '123456789012345';

test('shows all that this browser keeps, and deletes one or everything', async ({ page }) => {
	await page.goto(`${article}?page=${id}`);
	await page.getByRole('radio', { name: 'Tối' }).check();
	await page.getByLabel('Trang Facebook của bạn').fill('shophoalan');
	await page.keyboard.press('Enter');
	await expect(page.locator('.page-box-status')).toContainText('Chỉ nhớ');
	await page.goto('/ban-ho-tro/');
	await page.locator('[data-number="405"] > .desk-pick').click();
	await page.getByRole('button', { name: 'Ghim B405' }).click();
	await page.getByText('Cách xưng hô').click();
	await page.getByLabel('Gọi khách là').fill('anh/chị');
	await page.getByLabel('Tự xưng là').fill('em');
	await page.getByLabel('Tự xưng là').blur();
	await page.goto(`${article}?page=${id}`);
	await expect(page.getByRole('region', { name: 'Trang có sẵn' })).toBeVisible();
	const kept = await page.evaluate(() => [
		...Object.keys(localStorage).map((key) => `localStorage ${key}`),
		...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
	]);
	const known = savedKeys.map(({ area, key }) => `${area} ${key}`);
	expect(kept.filter((one) => !known.includes(one))).toEqual([]);
	expect(kept.length).toBeGreaterThan(4);

	await page.goto('/da-luu/');
	const list = page.locator('saved-data li');
	await expect(list).toHaveCount(kept.length);
	await expect(list.filter({ hasText: 'Các Trang bạn đã nhập' })).toContainText('shophoalan');
	await expect(list.filter({ hasText: 'Bài đã ghim' })).toContainText('B405');
	await expect(list.filter({ hasText: 'Cách xưng hô' })).toContainText('anh/chị, em');
	await page.getByRole('button', { name: 'Xóa Màu nền bạn chọn' }).click();
	await expect(list).toHaveCount(kept.length - 1);
	expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
	await page.getByRole('button', { name: 'Xóa tất cả' }).click();
	await expect(page.getByText('Trình duyệt này không nhớ gì của trang trợ giúp.')).toBeVisible();
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('keeps no cookie, whatever the reader does', async ({ page, context }) => {
	await page.goto(`${article}?page=${id}`);
	await expect(page.getByLabel('Trang Facebook của bạn')).toHaveValue(id);
	await page.goto('/rieng-tu/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quyền riêng tư');
	expect(await context.cookies()).toEqual([]);
});

test('without script says that nothing is kept', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/da-luu/');
	await expect(page.locator('saved-data')).toContainText('không nhớ gì ở đây');
	await context.close();
});
