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
	await box(page).press('Enter');
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

		await page.getByText('Mở sai chỗ hoặc không mở được').click();
		await page.locator(`.article-main a[href*="${other}"]`).first().click();
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

test('an emptied box stays empty, says so, and the Page waits to be chosen', async ({ page }) => {
	await page.goto(article);
	await box(page).fill(id);
	await expect(page.locator('[data-announcements]')).toContainText('Đã nhận ra');
	await box(page).fill('');
	await expect(status(page)).toBeHidden();
	await box(page).blur();
	await expect(page.locator('[data-announcements]')).toHaveText(/Ô Trang đã trống/);
	await expect(box(page)).toHaveValue('');
	await page.reload();
	await expect(box(page)).toHaveValue('');
	await page.locator('.page-box-several summary').click();
	await page.getByRole('button', { name: `Dùng Trang ${id}` }).click();
	await expect(box(page)).toHaveValue(id);
});

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('pages'));

/** Longer than the box waits before it answers. */
const pause = (page: Page) => page.waitForTimeout(1200);

test('a word is read, never recognised, and kept only when the reader has finished', async ({
	page,
}) => {
	await page.goto(article);
	await box(page).click();
	await box(page).pressSequentially('tiemh');
	await expect(page.locator('[data-announcements]')).toHaveText(
		'Đã đọc là @tiemh. Chúng tôi không kiểm tra được có Trang này hay không.',
	);
	await expect(status(page)).toContainText('Đã đọc là @tiemh');
	expect(await stored(page)).toBeNull();
	await box(page).pressSequentially('oalua');
	await pause(page);
	expect(await stored(page)).toBeNull();
	await box(page).press('Enter');
	expect(await stored(page)).toContain('tiemhoalua');
	await expect(status(page)).toContainText('Đã đọc là @tiemhoalua');
	await expect(status(page)).toContainText('Chỉ nhớ trong trình duyệt này.');
	await box(page).fill('khong');
	await pause(page);
	expect(await stored(page)).not.toContain('khong');
	await box(page).blur();
	await expect.poll(() => stored(page)).toContain('khong');
});

test('an ID that is half typed is not kept either', async ({ page }) => {
	await page.goto(article);
	await box(page).pressSequentially('1234567890');
	await pause(page);
	await expect(status(page)).toContainText('Bấm Enter hoặc rời ô');
	expect(await stored(page)).toBeNull();
});

test('what is pasted takes the place of the old link', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(article);
	await box(page).fill(`https://www.facebook.com/${id}`);
	await box(page).blur();
	await expect(status(page)).toContainText(id);
	await page.evaluate(() => navigator.clipboard.writeText('https://www.facebook.com/tiemhoalua'));
	await page.reload();
	await change(page).click();
	await expect(box(page)).toBeFocused();
	await page.keyboard.press('Control+v');
	await expect(box(page)).toHaveValue('https://www.facebook.com/tiemhoalua');
	await expect.poll(() => stored(page)).toContain('tiemhoalua');
	await page.keyboard.press('End');
	await page.keyboard.press('Control+v');
	await expect(status(page)).toContainText('@tiemhoalua');
});

test('a composition that pauses is silent until it ends', async ({ page }) => {
	await page.goto(article);
	await box(page).focus();
	await page.waitForLoadState('networkidle');
	const client = await page.context().newCDPSession(page);
	for (const text of ['t', 'ti', 'tiê'])
		await client.send('Input.imeSetComposition', { text, selectionStart: 3, selectionEnd: 3 });
	await pause(page);
	await expect(page.locator('.page-box-error')).toBeHidden();
	await client.send('Input.insertText', { text: 'tiệm hoa' });
	await expect(page.locator('.page-box-error')).toContainText('tên hiển thị');
});

test('a share link can be opened, another platform leads to its screens', async ({ page }) => {
	await page.goto(article);
	const way = page.locator('.page-box-detail');
	await box(page).fill('m.facebook.com/share/1AbCdEfGh/?mibextid=1');
	await expect(way).toHaveText('Mở liên kết này trong trình duyệt');
	await expect(way).toHaveAttribute('href', 'https://www.facebook.com/share/1AbCdEfGh/');
	await expect(way).toHaveAttribute('rel', 'noopener noreferrer');
	await box(page).fill('4318657068771012646');
	await expect(page.locator('.page-box-error')).toContainText('Zalo OA');
	await expect(way).toHaveAttribute('href', /\/cai-dat\/#nhom-zalo$/);
	await box(page).fill('https://www.instagram.com/tiemhoalua');
	await expect(page.locator('.page-box-error')).toContainText('Instagram');
	await expect(way).not.toHaveAttribute('target');
	await way.click();
	await expect(page.locator('#nhom-instagram')).toBeInViewport();
	await page.goBack();
	await box(page).fill('https://fb.me/abc');
	await expect(page.locator('.page-box-error')).toBeVisible();
	await expect(way).toBeHidden();
	await box(page).fill(id);
	await expect(page.locator('.page-box-error')).toBeHidden();
});

test('a number that may be a profile is used, with a word of warning', async ({ page }) => {
	await page.goto(article);
	await box(page).fill('https://www.facebook.com/profile.php?id=100083456789012');
	await expect(page.locator('a[href*="100083456789012"]').first()).toBeVisible();
	await expect(box(page)).toHaveAccessibleDescription(/có thể là trang cá nhân/);
	await box(page).fill(id);
	await expect(page.locator('[data-part=profile]')).toBeHidden();
});

test('the empty box leads to the way that needs no Page, wherever it stands', async ({ page }) => {
	const way = page.getByRole('link', { name: 'Không biết tên hay ID?' });
	for (const path of [article, '/', '/cai-dat/'])
		await test.step(path, async () => {
			await page.goto(path);
			await way.first().click();
			await expect(page.locator('#khong-can-id')).toBeInViewport();
			await page.goto(path);
			await box(page).fill(id);
			await expect(way).toBeHidden();
			// The next box is empty too.
			await box(page).blur();
			await page.evaluate(() => localStorage.clear());
		});
});
