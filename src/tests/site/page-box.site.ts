import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const other = '/ket-noi/can-toan-quyen-kiem-soat/';
const id = '123456789012345';

const box = (page: Page) => page.getByLabel('Trang Facebook của bạn');
const status = (page: Page) => page.locator('.page-box-status');
const change = (page: Page) => page.getByRole('link', { name: 'Đổi Trang' });

async function keep(page: Page, { text, name }: { text: string; name: string }) {
	await box(page).fill(text);
	await expect(status(page)).toBeVisible();
	const several = page.locator('.page-box-several');
	if (!(await several.evaluate((details: HTMLDetailsElement) => details.open)))
		await several.locator('summary').click();
	await page.getByLabel('Tên gọi của Trang đang dùng').fill(name);
	await page.getByRole('button', { name: 'Lưu tên' }).click();
	await expect(status(page)).toContainText(name);
}

test('a Page is remembered on the next article, and can be forgotten', async ({ page }) => {
	await page.goto(article);
	await box(page).fill(id);
	await expect(status(page)).toContainText('Chỉ nhớ trong trình duyệt này.');
	await page.goto(other);
	await expect(box(page)).toHaveValue(id);
	await expect(page.locator(`a[href*="facebook.com/${id}/"]`).first()).toBeVisible();
	await change(page).click();
	await page.locator('.page-box-several summary').click();
	await page.getByRole('button', { name: `Quên Trang ${id}` }).click();
	await expect(box(page)).toHaveValue('');
	expect(await page.locator(`a[href*="${id}"]`).count()).toBe(0);
	await page.reload();
	await expect(box(page)).toHaveValue('');
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a reader with a Page sees it instead of the field, which comes back with the focus and stays', async ({
	page,
}) => {
	await page.goto(article);
	await expect(change(page)).toBeHidden();
	await box(page).fill(id);
	await expect(status(page)).toContainText(id);
	await page.reload();
	await expect(change(page)).toBeVisible();
	const paste = page.getByRole('button', { name: 'Dán', exact: true });
	const height = async () => (await paste.locator('..').boundingBox())?.height;
	expect(await height()).toBe(1);
	await change(page).click();
	await expect(box(page)).toBeFocused();
	expect(await height()).toBeGreaterThan(40);
	await page.getByRole('heading', { level: 1 }).click();
	await expect(box(page)).not.toBeFocused();
	expect(await height()).toBeGreaterThan(40);
});

test('several Pages are kept by name and changed with one press', async ({ page }) => {
	await page.goto(article);
	await keep(page, { text: id, name: 'Shop A' });
	await keep(page, { text: 'shophoalan', name: 'Shop B' });
	await page.getByRole('button', { name: `Dùng Trang Shop A (${id})` }).click();
	await expect(status(page)).toContainText(`Đang dùng Trang Shop A (${id})`);
	await expect(box(page)).toHaveValue(id);
	await page.reload();
	await expect(status(page)).toContainText('Shop A');
	await change(page).click();
	await page.locator('.page-box-several summary').click();
	await page.getByRole('button', { name: 'Quên Trang Shop B (@shophoalan)' }).click();
	await expect(page.locator('.page-box-kept li')).toHaveCount(1);
	await expect(status(page)).toContainText('Shop A');
});

test('two open tabs agree', async ({ page, context }) => {
	await page.goto(article);
	const second = await context.newPage();
	await second.goto(other);
	await box(second).focus();
	await second.waitForLoadState('networkidle');
	await box(page).fill(id);
	await expect(status(page)).toBeVisible();
	await expect(box(second)).toHaveValue(id);
	await expect(second.locator(`a[href*="facebook.com/${id}/"]`).first()).toBeVisible();
	await box(page).fill('shophoalan');
	await expect(box(second)).toHaveValue('shophoalan');
});

test('an untouched tab learns of a Page too', async ({ page, context }) => {
	const second = await context.newPage();
	await second.goto(other);
	await page.goto(article);
	await box(page).fill(id);
	await expect(box(second)).toHaveValue(id);
});

for (const [how, breakStorage] of [
	[
		'blocked',
		() => {
			for (const area of ['localStorage', 'sessionStorage'])
				Object.defineProperty(window, area, {
					get: () => {
						throw new DOMException('denied', 'SecurityError');
					},
				});
		},
	],
	[
		'full',
		() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		},
	],
] as const)
	test(`with storage ${how} everything works, and links carry the Page`, async ({ page }) => {
		await page.addInitScript(breakStorage);
		await page.goto(article);
		await box(page).fill(id);
		await expect(page.locator(`a[href*="facebook.com/${id}/"]`).first()).toBeVisible();
		await expect(status(page)).toContainText(
			'các liên kết trong trang trợ giúp sẽ mang theo Trang',
		);
		await expect(page.getByText('hãy mở trang này bằng Chrome hoặc Safari')).toBeVisible();
		await page.getByRole('button', { name: 'Đã hiểu' }).click();
		await expect(page.getByText('hãy mở trang này bằng Chrome hoặc Safari')).toBeHidden();

		await page.locator(`.article-body a[href*="${other}"]`).first().click();
		await expect(page).toHaveURL(new RegExp(`${other}\\?page=${id}$`));
		await expect(box(page)).toHaveValue(id);
		const foreign = await page
			.locator('a[href*="page="]')
			.evaluateAll((links) =>
				links.map((link) => new URL((link as HTMLAnchorElement).href).origin),
			);
		expect(new Set(foreign)).toEqual(new Set([new URL(page.url()).origin]));
	});

test('with storage blocked a search carries the Page too', async ({ page }) => {
	await page.addInitScript(() => {
		for (const area of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, area, {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			});
	});
	await page.goto(`/?page=${id}`);
	await expect(box(page)).toHaveValue(id);
	const search = page.locator('.site-search-form input').first();
	await search.fill('tin nhắn về chậm');
	await page.getByRole('option').first().click();
	await expect(page).toHaveURL(new RegExp(`\\?page=${id}$`));
	await page.goto(`/?page=${id}`);
	await expect(box(page)).toHaveValue(id);
	await search.fill('tin nhắn về chậm');
	await search.press('Enter');
	await expect(page).toHaveURL(new RegExp(`/tim-kiem/\\?q=.+&page=${id}$`));
});

test('a page that the browser had kept alive takes up what was kept meanwhile', async ({
	page,
}) => {
	const comeBack = () =>
		page.evaluate(() =>
			window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
		);
	const keepElsewhere = (selected: string) =>
		page.evaluate((value) => {
			const pages = [{ page: value, name: '' }];
			localStorage.setItem('pages', JSON.stringify({ version: 1, pages, selected: value }));
		}, selected);
	await page.goto(article);
	await keepElsewhere(id);
	await comeBack();
	await expect(box(page)).toHaveValue(id);
	await keepElsewhere('https://www.facebook.com/shophoalan');
	await comeBack();
	await expect(box(page)).toHaveValue('shophoalan');
});

test('a Page that is no longer in use is not in the description of the box', async ({ page }) => {
	await page.goto(article);
	await box(page).fill(id);
	await expect(box(page)).toHaveAccessibleDescription(new RegExp(`Đang dùng Trang ${id}`));
	await box(page).fill('12345');
	await expect(box(page)).toHaveAccessibleDescription(/ID Trang có từ 10 đến 17 chữ số/);
	await expect(box(page)).not.toHaveAccessibleDescription(/Đang dùng/);
});

test('broken text in storage is left out', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('pages', '{"version":1,"pages":[{"page":"javascript:alert(1)"},7]');
	});
	await page.goto(article);
	await box(page).fill(id);
	await expect(status(page)).toContainText(id);
});

test('an emptied box brings the kept Page back when it is left', async ({ page }) => {
	await page.goto(article);
	await box(page).fill(id);
	await expect(page.locator('[data-announcements]')).toContainText('Đã nhận ra');
	await box(page).fill('');
	await expect(status(page)).toBeHidden();
	await box(page).blur();
	await expect(box(page)).toHaveValue(id);
});
