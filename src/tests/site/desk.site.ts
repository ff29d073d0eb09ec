import type { Page } from '@playwright/test';
import { findViolations } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

const customersPage = '112233445566778';
const ready = 'agent-desk[data-ready]';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('one word and two key presses give a reply with the customer’s link', async ({ page }) => {
	await page.goto(`/ban-ho-tro/?page=${customersPage}`);
	await expect(page.locator(ready)).toBeAttached();
	await page.keyboard.type('chatbot');
	await page.keyboard.press('Shift+Enter');
	await expect(page.locator('[data-announcements]')).toHaveText(
		`Đã sao chép câu trả lời B303 kèm Trang ${customersPage}`,
	);
	const reply = await copied(page);
	expect(reply).toMatch(/^Chatbot không trả lời khách\.\n/);
	expect(reply).toContain(`asset_id=${customersPage}`);
	expect(reply).toContain(`/b/303/?page=${customersPage}`);
});

test('arrows choose, Enter copies the link, and what was used comes first', async ({ page }) => {
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	await page.keyboard.type('zalo');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-announcements]')).toHaveText(/^2 trên \d+: B7/);
	const label = await page.locator('[data-current] .desk-label').textContent();
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-announcements]')).toHaveText(`Đã sao chép liên kết ${label}`);
	expect(new URL(await copied(page)).pathname).toBe(`/b/${label?.slice(1)}/`);

	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Vừa dùng' })).toBeVisible();
	await page.getByRole('button', { name: 'Ghim B405' }).click();
	await page.reload();
	await expect(page.locator('.desk-list section').first()).toContainText('Đã ghimB405');
});

test('works on without a network, with the agent’s own words, and forgets customers’ Pages', async ({
	page,
	context,
}) => {
	await page.goto(`/ban-ho-tro/?page=${customersPage}`);
	await expect(page.locator(ready)).toBeAttached();
	await context.setOffline(true);
	await page.getByText('Cách xưng hô').click();
	await page.getByLabel('Gọi khách là').fill('anh/chị');
	await page.getByLabel('Tự xưng là').fill('em');
	await page.getByLabel('Câu trả lời dùng').selectOption({ label: 'Hỏi thêm thông tin' });
	const query = page.getByRole('searchbox', { name: 'Số bài, mã lỗi hoặc chữ khách dùng' });
	await query.fill('#551');
	await page.getByRole('button', { name: /câu trả lời B204/ }).click();
	await expect(page.getByText('Đã sao chép câu hỏi thêm thông tin B204').first()).toBeVisible();
	expect(await copied(page)).toMatch(/^Anh\/chị gửi giúp em các thông tin sau/);

	const forget = page.getByRole('button', { name: 'Quên mọi Trang của khách' });
	await forget.click();
	await expect(forget).toBeHidden();
	await expect(page.getByLabel('Trang Facebook của khách')).toBeFocused();
	await query.press('Enter');
	await expect(page.getByText('Đã sao chép liên kết B204').first()).toBeVisible();
	expect(await copied(page)).not.toContain(customersPage);
	expect(
		await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
	).not.toContain(customersPage);
});

test('the kind of reply is remembered, Ctrl + Enter asks, and the next word replaces the last', async ({
	page,
}) => {
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	await page.getByLabel('Câu trả lời dùng').selectOption({ label: 'Vừa, đủ các bước' });
	await page.reload();
	await expect(page.locator(ready)).toBeAttached();
	await expect(page.getByLabel('Câu trả lời dùng')).toHaveValue('normal');

	await page.keyboard.type('cmt an');
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('[data-announcements]')).toHaveText(
		'Đã sao chép câu hỏi thêm thông tin B503',
	);
	expect(await copied(page)).toMatch(/^Để kiểm tra tiếp, cần thêm các thông tin sau:\n- /);
	await page.keyboard.type('551');
	await expect(page.getByRole('searchbox')).toHaveValue('551');
	await page.keyboard.press('Shift+Enter');
	await expect(page.locator('[data-announcements]')).toHaveText('Đã sao chép câu trả lời B204');
});

test('beside a chat three rows are seen at once, and where there is room also the reply', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	await expect(page.locator('.desk-row').nth(2)).toBeInViewport({ ratio: 1 });
	await page.setViewportSize({ width: 1280, height: 800 });
	const preview = page.getByRole('region', { name: 'Câu trả lời sẽ sao chép' });
	await expect(preview).toContainText('Không nhận được tin nhắn Facebook mới');
	await page.keyboard.press('ArrowDown');
	await expect(preview).toContainText('Tin nhắn về chậm');
	expect(await findViolations(page)).toEqual([]);
});

test('a search without an answer is copied for the authors, without the customer’s Page', async ({
	page,
}) => {
	await page.goto(`/ban-ho-tro/?page=${customersPage}`);
	await expect(page.locator(ready)).toBeAttached();
	await page.keyboard.type('xyzzy');
	await expect(page.locator('#noi-dung').getByText('Không có bài nào khớp.')).toBeVisible();
	await page.getByRole('button', { name: 'Không có bài phù hợp' }).click();
	await expect(page.locator('[data-announcements]')).toHaveText(/gửi cho người viết bài/);
	const text = await copied(page);
	expect(text).toContain('Đã tìm: xyzzy\nCác bài đã hiện: không có');
	expect(text).not.toContain(customersPage);
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`has no accessibility violation in ${colorScheme} at 360 px, and stays out of indexes`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto('/ban-ho-tro/');
		await expect(page.locator(ready)).toBeAttached();
		expect(await findViolations(page)).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBe(0);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('is a list of articles and short links', async ({ page }) => {
		await page.goto('/ban-ho-tro/');
		await page.getByRole('link', { name: 'B101', exact: true }).click();
		await expect(page).toHaveURL(/trang-vuot-gioi-han-tin-nhan/);
	});
});

function copied(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}
