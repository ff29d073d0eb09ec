import { findViolations } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';

test('contact from an article asks for what that article asks for, filled as far as known', async ({
	page,
}) => {
	await page.goto(article);
	await page.getByRole('link', { name: 'Chưa về' }).click();
	const text = page.getByRole('textbox', { name: 'Nội dung gửi hỗ trợ' });
	await expect(text).toHaveValue(/^Bài đã làm theo: B101 – /);
	await expect(text).toHaveValue(/\nGiờ của tin cuối cùng về Harasocial: \n/);
	await expect(text).toHaveValue(/\nTrình duyệt: Chrome \d+ trên /);
	await expect(page.getByRole('link', { name: /^B101 – / })).toBeVisible();
	expect(await findViolations(page)).toEqual([]);
});

test.describe('an address that a chat has changed keeps its article', () => {
	for (const query of ['bai=101', 'bai=101.', 'bai=B101', 'bai=101)'])
		test(`/lien-he?${query}`, async ({ page, baseURL }) => {
			// Some hosts answer without the slash instead of adding it.
			await page.route(`**/lien-he?${query}`, async (route) => {
				const response = await route.fetch({ url: new URL('/lien-he/', baseURL).href });
				await route.fulfill({ response });
			});
			await page.goto(`/lien-he?${query}`);
			await expect(page.getByRole('link', { name: /^B101 – / })).toBeVisible();
		});
});

test('“Báo sai” of a limit and of an error carries what is wrong', async ({ page }) => {
	await page.goto('/gioi-han/#page-high-volume');
	await page
		.locator('#page-high-volume')
		.getByRole('link', { name: /^Báo sai/ })
		.click();
	const text = page.getByRole('textbox', { name: 'Nội dung báo sai' });
	await expect(text).toHaveValue(/^Báo sai ở giới hạn: page-high-volume\nĐịa chỉ: .*\/gioi-han\//);

	await page.goto('/ma-loi/facebook/#facebook-551');
	await page
		.locator('#facebook-551')
		.getByRole('link', { name: /^Báo sai/ })
		.click();
	await expect(text).toHaveValue(/^Báo sai ở mã lỗi: facebook-551\nĐịa chỉ: .*#facebook-551\n/);
});

test('a hostile address writes nothing but text', async ({ page }) => {
	await page.goto('/lien-he/?bai=../../x&bao-sai=%22%3E%3Cimg%20src%3Dx%3E&ma=%3Cb%3E');
	await expect(page.locator('contact-help[data-filled]')).toBeAttached();
	await expect(page.getByRole('textbox', { name: 'Nội dung gửi hỗ trợ' })).toHaveValue(/<b>/);
	await expect(page.locator('img, [data-article]:not([hidden])')).toHaveCount(0);
});

test('what is told is answered while it is typed, and stands in the text', async ({ page }) => {
	await page.goto('/lien-he/');
	const story = page.getByRole('textbox', { name: 'Bạn đang gặp chuyện gì?' });
	await story.pressSequentially('fb ghi Quá nhiều tin nhắn, page fb.com/shophoalan bị 551');
	const answer = page.locator('[data-part=answer]');
	await expect(answer.getByRole('link', { name: /^B\d+ – / })).toBeVisible();
	const text = page.getByRole('textbox', { name: 'Nội dung gửi hỗ trợ' });
	await expect(text).toHaveValue(/^Chuyện gặp phải: fb ghi Quá nhiều tin nhắn, page/);
	await expect(text).toHaveValue(/\nTrang [^\n]*: https:\/\/www.facebook.com\/shophoalan\n/);
	expect(await findViolations(page)).toEqual([]);
	await text.press('ControlOrMeta+End');
	await text.pressSequentially('\nThêm: x');
	await story.fill('phí gói bao nhiêu 1 tháng');
	await expect(answer).toContainText('Chưa có bài');
	await expect(answer.getByRole('link')).toHaveCount(0);
	await expect(text).toHaveValue(/^Chuyện gặp phải: phí gói bao nhiêu 1 tháng\n[^]*\nThêm: x$/);
	await expect(page.locator('main a[href$="/support/tickets/new"]')).toHaveCount(2);
});

test('without the search what is told still stands in the text', async ({ page, watch }) => {
	watch.allowed.push(/Failed to load resource/, /Failed to load (?:the|Pagefind)/);
	await page.route(/story-answer/, (route) => route.abort());
	await page.goto('/lien-he/');
	await page.getByRole('textbox', { name: 'Bạn đang gặp chuyện gì?' }).fill('tin không về');
	await expect(page.locator('[data-part=answer]')).toContainText('Chưa tìm được bài');
	await expect(page.getByRole('textbox', { name: 'Nội dung gửi hỗ trợ' })).toHaveValue(
		/^Chuyện gặp phải: tin không về\n/,
	);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('“Chưa về” leads to a text to fill by hand', async ({ page }) => {
		await page.goto(article);
		await page.getByRole('link', { name: 'Chưa về' }).click();
		await expect(page.getByRole('textbox', { name: 'Nội dung gửi hỗ trợ' })).toHaveValue(
			/^Trang \(ID hoặc liên kết\): /,
		);
	});
});
