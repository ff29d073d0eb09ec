import { findViolations } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const customersPage = '112233445566778';

test('copies the short link and a reply, for the Page that the link brought', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await page.goto(`${article}?page=${customersPage}`);
	const panel = page.locator('share-panel');
	await panel.getByRole('button', { name: 'Sao chép liên kết B101' }).click();
	await expect(page.locator('[data-announcements]')).toHaveText('Đã sao chép liên kết ngắn');
	expect(new URL(await copied()).pathname).toBe('/b/101/');

	await panel.getByRole('button', { name: 'Sao chép liên kết kèm Trang' }).click();
	await expect(page.locator('[data-announcements]')).toHaveText('Đã sao chép liên kết kèm Trang');
	expect(new URL(await copied()).search).toBe(`?page=${customersPage}`);

	await panel.getByText('Cách gửi khác').click();
	await panel.getByText('Câu trả lời soạn sẵn').click();
	await expect(panel.locator('[data-reply=chat]')).toContainText(
		`https://www.facebook.com/${customersPage}/settings/?tab=messenger_platform`,
	);
	await panel.getByRole('button', { name: 'Sao chép câu ngắn' }).click();
	await expect(page.locator('[data-announcements]')).toHaveText('Đã sao chép câu trả lời ngắn');
	expect((await copied()).split('\n')).toHaveLength(5);

	expect(await findViolations(page, { include: 'share-panel' })).toEqual([]);
});

test('a heading’s short link is copied for the Page in use too', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(`${article}?page=${customersPage}`);
	const name = 'Kèm Trang: sao chép liên kết tới mục Cách xử lý';
	await page.getByRole('button', { name, exact: true }).click();
	await expect(page.locator('[data-announcements]')).toHaveText('Đã sao chép liên kết kèm Trang');
	const { pathname, search } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
	expect(pathname + search).toBe(`/b/101/cach-xu-ly/?page=${customersPage}`);
	expect(await findViolations(page, { include: '.section-heading' })).toEqual([]);
	await page.getByLabel('Trang Facebook của bạn').fill('');
	await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
});

test('an article without a settings link takes a Page here, for the link and the replies', async ({
	page,
}) => {
	await page.goto('/khong-gui-duoc/qua-24-gio/');
	const panel = page.locator('share-panel');
	await expect(page.locator('page-box')).toHaveCount(1);
	await panel.getByText('Cách gửi khác').click();
	await panel.getByText('Kèm Trang vào liên kết').click();
	await panel.getByLabel('Trang Facebook của bạn').fill(customersPage);
	await expect(
		panel.getByRole('button', { name: 'Sao chép liên kết kèm Trang', exact: true }),
	).toBeVisible();
	expect(await findViolations(page, { include: 'share-panel' })).toEqual([]);
	await page.goto(article);
	await expect(page.locator('page-box')).toHaveCount(1);
	await expect(page.getByLabel('Trang Facebook của bạn')).toHaveValue(customersPage);
});

test('hands the short link to the device’s own sharing, where there is one', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: (data: ShareData) => {
				document.documentElement.dataset['shared'] = data.url ?? '';
				return Promise.resolve();
			},
		});
	});
	await page.goto(article);
	await page.getByText('Cách gửi khác').click();
	await page.getByRole('button', { name: 'Gửi qua ứng dụng khác' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-shared', /\/b\/101\/$/);
});

test('print carries the short link and its QR code, and no buttons', async ({ page }) => {
	await page.goto(article);
	await page.emulateMedia({ media: 'print' });
	const panel = page.locator('share-panel');
	await expect(panel.getByRole('img', { name: 'Mã QR của bài B101' })).toBeVisible();
	await expect(panel.getByRole('link', { name: /\/b\/101\/$/ })).toBeVisible();
	await expect(panel.getByRole('button')).toHaveCount(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('the short link and the replies are there as text', async ({ page }) => {
		await page.goto(article);
		const panel = page.locator('share-panel');
		await panel.getByText('Cách gửi khác').click();
		await expect(panel.getByRole('link', { name: /\/b\/101\/$/ })).toBeVisible();
		await panel.getByText('Câu trả lời soạn sẵn').click();
		await expect(panel.getByText('Cần làm: mở cài đặt tin nhắn bằng')).toBeVisible();
		await expect(panel.getByRole('button')).toHaveCount(0);
	});
});
