import type { Page } from '@playwright/test';
import { findViolationsOfColours, noViolations } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const id = '123456789012345';
const exact = `https://www.facebook.com/${id}/settings/?tab=messenger_platform`;

const box = (page: Page) => page.getByLabel('Trang Facebook của bạn');
const open = (page: Page) =>
	page.getByRole('link', { name: 'Mở cài đặt Nền tảng Messenger của Trang' });
/** What few ask for is folded below the button. */
const openMore = (page: Page) => page.locator('.settings-link-more > summary').first().click();
const error = (page: Page) => page.locator('.page-box-error');

test('an ID and a link, with text around it or without, give the exact link of the screen', async ({
	page,
}) => {
	for (const [what, text] of [
		['an ID', id],
		['a link', `https://www.facebook.com/${id}`],
		[
			'a link with text around it',
			`Trang của em đây ạ: https://m.facebook.com/${id}?mibextid=1 nhờ xem`,
		],
	] as const)
		await test.step(what, async () => {
			await page.goto(article);
			// Of the step before.
			await page.evaluate(() => localStorage.clear());
			await page.reload();
			await expect(open(page)).toHaveCount(0);
			await box(page).fill(text);
			await expect(open(page)).toHaveAttribute('href', exact);
			await expect(open(page)).toHaveAttribute('target', '_blank');
			await expect(open(page)).toHaveAttribute('rel', 'noopener noreferrer');
			await expect(page.locator('settings-link').first().locator('code').last()).toHaveText(exact);
			await expect(page.locator('[data-announcements]')).toHaveText(
				`Đã nhận ra Trang ${id}. Liên kết đã sẵn sàng.`,
			);
		});
});

test('what is hostile gives a sentence and no link, and can be corrected', async ({ page }) => {
	page.on('dialog', () => {
		throw new Error('A script of the input ran');
	});
	await page.goto(article);
	for (const text of ['javascript:alert(1)', `https://evil.example/${id}`])
		await test.step(text, async () => {
			await box(page).fill(text);
			await expect(error(page)).toBeVisible();
			await expect(error(page)).toHaveText(/\.$/);
			await expect(box(page)).toHaveAttribute('aria-invalid', 'true');
			await expect(box(page)).toHaveAccessibleDescription(/Hãy mở Trang|Hãy dán liên kết/);
			await expect(open(page)).toHaveCount(0);
			expect(await page.locator('a[href*="evil"], a[href^="javascript"]').count()).toBe(0);

			await box(page).fill(id);
			await expect(open(page)).toHaveAttribute('href', exact);
			await expect(error(page)).toBeHidden();
			await expect(box(page)).not.toHaveAttribute('aria-invalid');
		});
});

test('works with the keyboard alone', async ({ page }) => {
	await page.goto(article);
	await box(page).focus();
	await page.keyboard.type(id);
	await page.keyboard.press('Enter');
	await expect(open(page)).toBeVisible();
	for (let presses = 0; presses < 8; presses += 1) {
		await page.keyboard.press('Tab');
		if (await open(page).evaluate((link) => link === document.activeElement)) return;
	}
	throw new Error('The link was not reached with Tab');
});

test('every link of the page follows the one box, and one that needs the ID says so', async ({
	page,
}) => {
	await page.goto(article);
	expect(await page.locator('page-box').count()).toBe(1);
	await box(page).fill('shophoalan');
	await expect(open(page)).toHaveAttribute(
		'href',
		'https://www.facebook.com/shophoalan/settings/?tab=messenger_platform',
	);
	const inbox = page.locator('settings-link[data-url*="asset_id"]');
	await page.getByText('Trả lời khách ở đâu?').click();
	await expect(inbox).toContainText('Liên kết này cần ID Trang');
	await expect(inbox.getByRole('link', { name: 'Cách lấy ID Trang' })).toHaveAttribute(
		'href',
		/\/ket-noi\/lay-id-trang\/$/,
	);
	await expect(inbox.locator('[data-part=open]')).toHaveAttribute('href', '#trang');
	await box(page).fill(id);
	await expect(inbox.locator(`a[href$="asset_id=${id}"]`)).toBeVisible();
});

test('says next to the link how to go by hand, who may, and how sure we are', async ({ page }) => {
	await page.goto(article);
	const link = page.locator('settings-link').first();
	await expect(link).toContainText('Nền tảng Messenger (Messenger Platform)');
	await expect(link.locator('[lang=en]').first()).toHaveText('(Page Settings)');
	await expect(link).toContainText('hãy chuyển sang Trang');
	await expect(link).toContainText('Người có toàn quyền kiểm soát Trang');
	await expect(link).toContainText('chúng tôi chưa mở thử');

	await test.step('in sight beside the button: the menu, where it leads, and what nobody will ask', async () => {
		await expect(link.getByRole('link', { name: 'Nhập Trang để mở' })).toBeVisible();
		await expect(link.getByText('Đi theo menu: Cài đặt Trang')).toBeVisible();
		await expect(
			link.getByText('Mở www.facebook.com. Chúng tôi không hỏi mật khẩu hay mã xác nhận.'),
		).toBeVisible();
		await link.getByRole('link', { name: 'Nhập Trang để mở' }).click();
		await expect(box(page)).toBeFocused();
		await box(page).fill(id);
		await expect(open(page)).toBeVisible();
		await expect(link.getByRole('link', { name: 'Nhập Trang để mở' })).toBeHidden();
	});
});

test('offers first what needs no ID, then the Page’s own link, then the menu', async ({ page }) => {
	await page.goto(`/cai-dat/?page=${id}`);
	const card = page.locator('#page-messaging settings-link');
	await expect(card.locator('[data-part=open]')).toHaveAttribute('href', new RegExp(id));
	const offers = card.locator('.settings-link-switch a, [data-part=open], .settings-link-menu');
	await expect(offers).toHaveText([
		/^\s*Chuyển sang Trang, rồi mở/,
		/^\s*Thử mở /,
		/^\s*Đi theo menu:/,
	]);
	await expect(offers.first()).toHaveAttribute(
		'href',
		'https://www.facebook.com/settings/?tab=messaging',
	);
	await expect(card).toContainText('địa chỉ này mở tài khoản của chính bạn');
	await expect(page.locator('#conversation-routing')).toContainText(
		'địa chỉ này mở tài khoản của chính bạn',
	);
	const status = page.locator('#meta-status');
	await expect(status.locator('[data-part=open]')).toHaveText(/^\s*Mở /);
	await expect(status.locator('.settings-link-menu')).toHaveCount(0);
});

test('copies the link, and says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(article);
	await box(page).fill(id);
	await expect(open(page)).toHaveAttribute('href', exact);
	await openMore(page);
	await page.getByRole('button', { name: 'Sao chép liên kết', exact: true }).first().click();
	await expect(page.locator('[data-announcements]')).toHaveText('Đã sao chép');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(exact);
});

test('pastes with a button where the browser allows it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(article);
	await page.evaluate((text) => navigator.clipboard.writeText(text), `Trang: fb.com/${id} ạ`);
	await page.getByRole('button', { name: 'Dán', exact: true }).click();
	await expect(open(page)).toHaveAttribute('href', exact);
});

test('with the clipboard denied the link is shown selected, and pasting says what to do', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const denied = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: denied, readText: denied },
		});
	});
	await page.goto(article);
	await page.getByRole('button', { name: 'Dán', exact: true }).click();
	await expect(error(page)).toContainText('Hãy giữ vào ô rồi chọn Dán');
	await box(page).fill(id);
	await expect(open(page)).toHaveAttribute('href', exact);
	await openMore(page);
	await page.getByRole('button', { name: 'Sao chép liên kết', exact: true }).first().click();
	const field = page.locator('.copy-field textarea');
	await expect(field).toHaveValue(exact);
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(exact);
});

test('passes the link on as a ready message and as a QR code', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
	});
	await page.goto(article);
	await box(page).fill(id);
	const link = page.locator('settings-link').first();
	await openMore(page);
	await link.getByRole('button', { name: 'Gửi liên kết này cho quản trị viên' }).click();
	await expect(link).toContainText('Đã sao chép lời nhắn kèm liên kết');
	const message = await page.evaluate(() => navigator.clipboard.readText());
	expect(message).toContain(exact);
	expect(message).toContain('Cài đặt Trang › Nền tảng Messenger');

	const qr = link.getByRole('button', { name: 'Mã QR để mở trên máy khác' });
	await qr.click();
	await expect(link.getByRole('img', { name: /Mã QR mở cài đặt/ })).toBeVisible();
	await qr.click();
	await expect(link.getByRole('img')).toHaveCount(0);
});

test('a QR code and a copied text never outlive the Page they were made for', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['share', 'clipboard'])
			Object.defineProperty(Navigator.prototype, name, { value: undefined });
	});
	await page.goto(article);
	await box(page).fill(id);
	const link = page.locator('settings-link').first();
	await openMore(page);
	const qr = link.getByRole('button', { name: 'Mã QR để mở trên máy khác' });
	await qr.click();
	await expect(link.getByRole('img', { name: /Mã QR mở cài đặt/ })).toBeVisible();
	await link.getByRole('button', { name: 'Sao chép liên kết', exact: true }).click();
	await page.getByRole('button', { name: 'Sao chép liên kết kèm Trang', exact: true }).click();
	await expect(page.locator('.copy-field textarea')).toHaveCount(2);
	await box(page).fill('shophoalan');
	await expect(link.getByRole('img')).toHaveCount(0);
	await expect(qr).toHaveAttribute('aria-expanded', 'false');
	await expect(page.locator('.copy-field')).toHaveCount(0);
});

test('a message for a screen of the Page itself says to switch first', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.addInitScript(() => {
		Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
	});
	await page.goto(`/cai-dat/?page=${id}`);
	for (const [screen, says] of [
		['conversation-routing', 'Cần chuyển sang Trang trước, rồi mới mở liên kết.'],
		['page-messenger-platform', 'Nếu không vào được, chuyển sang Trang rồi mở lại liên kết.'],
		[
			'page-messaging',
			'Nếu là Trang trải nghiệm mới, chuyển sang Trang rồi mở: https://www.facebook.com/settings/?tab=messaging',
		],
	] as const) {
		const card = page.locator(`#${screen}`);
		await page.locator(`details:has(> #${screen}) > summary`).click();
		await card.getByRole('button', { name: 'Gửi liên kết này cho quản trị viên' }).click();
		await expect(card).toContainText('Đã sao chép lời nhắn kèm liên kết');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(says);
	}
});

test('without script shows the template and the menu, and no empty box', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(article);
	const link = page.locator('settings-link').first();
	await expect(link).toContainText(
		'https://www.facebook.com/ID-Trang/settings/?tab=messenger_platform',
	);
	await expect(link).toContainText('Nền tảng Messenger');
	await expect(page.locator('page-box')).toBeHidden();
	await page.getByText('Lỗi chung hay chỉ Trang bạn?').click();
	await expect(page.getByRole('link', { name: 'Mở trang trạng thái của Meta' })).toBeVisible();
	await page.goto('/cai-dat/');
	await expect(page.getByText('Nhập Trang một lần')).toBeHidden();
	const help = page.locator('main noscript p');
	await expect(help).toBeVisible();
	await expect(help).toContainText('Hãy tự điền Trang của bạn');
	await expect(page.locator('#page-transparency')).toContainText(
		'https://www.facebook.com/ten-nguoi-dung/about_profile_transparency',
	);
	await context.close();
});

test('on paper a link without a Page is the template to fill by hand', async ({ page }) => {
	await page.goto(article);
	const template = page.locator('settings-link .settings-link-template').first();
	await expect(template).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(template).toBeVisible();
	await box(page).evaluate((input: HTMLInputElement, value) => {
		input.value = value;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}, id);
	await expect(template).toBeHidden();
	await expect(page.getByText(exact)).toBeVisible();
});

test('a filled, named and a refused box have no accessibility violation, light and dark', async ({
	page,
}) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(article);
	await box(page).fill(id);
	await expect(open(page)).toBeVisible();
	await page.getByText('Đặt tên, đổi hoặc quên Trang').click();
	await page.getByLabel('Tên gọi của Trang đang dùng').fill('Shop A');
	await page.getByRole('button', { name: 'Lưu tên' }).click();
	await expect(page.getByRole('button', { name: `Dùng Trang Shop A (${id})` })).toBeVisible();
	expect(await findViolationsOfColours(page)).toEqual(noViolations);
	await box(page).fill('a@b.c');
	await expect(error(page)).toBeVisible();
	expect(await findViolationsOfColours(page)).toEqual(noViolations);
});
