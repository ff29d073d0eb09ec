import type { Page } from '@playwright/test';
import { findViolations, findViolationsOfColours, noViolations } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

const customersPage = '112233445566778';
const nextPage = '998877665544332';
const ready = 'agent-desk[data-ready]';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('one word and Enter give a reply with the customer’s link', async ({ page }) => {
	await page.goto(`/ban-ho-tro/?page=${customersPage}`);
	await expect(page.locator(ready)).toBeAttached();
	await page.keyboard.type('101');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-announcements]')).toHaveText(
		`Đã sao chép câu trả lời B101 kèm Trang ${customersPage}`,
	);
	const reply = await copied(page);
	expect(reply).toMatch(/^Không nhận được tin nhắn Facebook mới lúc Trang đông khách\.\n/);
	expect(reply).toContain(`https://www.facebook.com/${customersPage}/settings/`);
	expect(reply).toContain(`/b/101/?page=${customersPage}`);
});

test('in forced colours the current row has an outline, and so has the chosen kind of reply', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	await page.keyboard.type('zalo');
	await page.keyboard.press('ArrowDown');
	const current = page.locator('[data-current] > .desk-pick');
	await expect(current).toHaveCSS('outline-style', 'solid');
	const other = page.locator('.desk-row:not([data-current]) > .desk-pick').first();
	await expect(other).toHaveCSS('outline-style', 'none');
	const chosen = page.locator('.tabs input:checked + span');
	await expect(chosen).toHaveCSS('border-top-style', 'solid');
});

test('a reply too long for a channel says so before it is copied, and again when it is', async ({
	page,
}) => {
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	await page.keyboard.type('101');
	await expect(page.locator('[data-current]')).toContainText('B101');
	await page.locator('.tabs label').filter({ hasText: 'Email' }).click();
	await expect(page.locator('[data-part=length]')).toHaveText(
		/^[\d.]+ ký tự · Instagram [\d.]+\/1.000 byte · /,
	);
	const warning = page.locator('[data-part=too-long]');
	await expect(warning).toContainText('Dài quá một tin: Instagram (');
	await expect(warning).toContainText('trên tối đa 1.000 byte');
	await page.locator('.reply-actions [data-do=reply]').click();
	await expect(page.locator('[data-announcements]')).toContainText('Dài quá một tin: Instagram');
	await page.locator('.tabs label').filter({ hasText: 'Ngắn' }).click();
	await expect(warning).toBeEmpty();
});

test('a link with the customer’s Page leads to the section of the button', async ({ page }) => {
	await page.goto('/ban-ho-tro/?page=shophoalan');
	await expect(page.locator(ready)).toBeAttached();
	await page.keyboard.type('101');
	await expect(page.locator('[data-current]')).toContainText('B101');
	await page.keyboard.press('Shift+Enter');
	await expect(page.locator('[data-announcements]')).toContainText('Đã sao chép liên kết B101');
	const { pathname, search } = new URL(await copied(page));
	expect(pathname + search).toBe('/b/101/cach-xu-ly/?page=shophoalan');
});

test('arrows choose, Shift + Enter copies the link, and what was used comes first', async ({
	page,
}) => {
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	await page.keyboard.type('zalo');
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('[data-announcements]')).toHaveText(/^2 trên \d+: B7/);
	const label = await page.locator('[data-current] .desk-label').textContent();
	await page.keyboard.press('Shift+Enter');
	await expect(page.locator('[data-announcements]')).toHaveText(`Đã sao chép liên kết ${label}`);
	expect(new URL(await copied(page)).pathname).toMatch(new RegExp(`^/b/${label?.slice(1)}/`));

	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Vừa dùng' })).toBeVisible();
	await page.locator('[data-number="405"] > .desk-pick').click();
	await page.getByRole('button', { name: 'Ghim B405' }).click();
	await page.reload();
	await expect(page.locator('.desk-list section').first()).toContainText('Đã ghimB405');
});

test('works on without a network, with the agent’s own words, and forgets customers’ Pages', async ({
	page,
	context,
	watch,
}) => {
	watch.allowed.push(/Failed to load resource/, /Failed to load (?:the|Pagefind)/);
	await page.goto(`/ban-ho-tro/?page=${customersPage}`);
	await expect(page.locator(ready)).toBeAttached();
	// The search comes with the first question.
	await page.keyboard.type('zalo');
	await expect(page.getByRole('heading', { name: 'Kết quả' })).toBeVisible();
	await context.setOffline(true);
	await page.getByText('Cách xưng hô').click();
	await page.getByLabel('Gọi khách là').fill('anh/chị');
	await page.getByLabel('Tự xưng là').fill('em');
	await page.getByRole('radio', { name: 'Xin thông tin' }).check();
	const query = page.getByRole('textbox', { name: 'Tin của khách' });
	await query.fill('#551');
	await expect(page.locator('[data-part=search-failed]')).toContainText('Chưa tải được');
	await page.getByRole('button', { name: /câu trả lời B204/ }).click();
	await expect(page.getByText('Đã sao chép câu hỏi thêm thông tin B204').first()).toBeVisible();
	expect(await copied(page)).toMatch(/^Anh\/chị gửi giúp em các thông tin sau/);

	const forget = page.getByRole('button', { name: 'Quên mọi Trang của khách' });
	await forget.click();
	await expect(forget).toBeHidden();
	await expect(page.getByLabel('Trang Facebook của khách')).toBeFocused();
	await query.press('Shift+Enter');
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
	await page.getByRole('radio', { name: 'Từng bước' }).check();
	await page.reload();
	await expect(page.locator(ready)).toBeAttached();
	await expect(page.getByRole('radio', { name: 'Từng bước' })).toBeChecked();

	await page.keyboard.type('cmt an');
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('[data-announcements]')).toHaveText(
		'Đã sao chép câu hỏi thêm thông tin B503',
	);
	expect(await copied(page)).toMatch(/^Để kiểm tra tiếp, cần thêm các thông tin sau:\n- /);
	await page.keyboard.type('551');
	await expect(page.getByRole('textbox', { name: 'Tin của khách' })).toHaveValue('551');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-announcements]')).toHaveText('Đã sao chép câu trả lời B204');
});

test('beside a chat three rows are seen at once, where there is room also the reply, without a violation', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	await expect(page.locator('.desk-row').nth(2)).toBeInViewport({ ratio: 1 });
	const overflow = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(overflow).toBe(0);
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	expect(await findViolationsOfColours(page)).toEqual(noViolations);
	await page.emulateMedia({ colorScheme: 'light' });

	await page.setViewportSize({ width: 1280, height: 800 });
	const preview = page.getByRole('region', { name: 'Câu trả lời sẽ sao chép' });
	await expect(preview).toContainText('Không nhận được tin nhắn Facebook mới');
	await page.keyboard.press('ArrowDown');
	await expect(preview).toContainText('Tin nhắn về chậm');
	expect(await findViolations(page)).toEqual([]);
});

test('where the search cannot be had, the desk says so, and Enter copies nothing unasked', async ({
	page,
	watch,
}) => {
	watch.allowed.push(/Failed to load resource/, /Failed to load (?:the|Pagefind)/);
	await page.route(/search-index/, (route) => route.abort());
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	const count = await page.locator('.desk-row').count();
	const query = page.getByRole('textbox', { name: 'Tin của khách' });
	await query.fill('zalo');
	const failed = page.locator('[data-part=search-failed]');
	await expect(failed).toContainText('Dưới đây là tất cả bài', { timeout: 20_000 });
	await expect(page.locator('.desk-row')).toHaveCount(count);
	await expect(page.locator('[data-current]')).toHaveCount(0);

	await query.fill('B204');
	await expect(page.locator('.desk-row')).toHaveCount(1, { timeout: 20_000 });
	await expect(failed).toContainText('số, tên hoặc dấu hiệu');
	await query.press('Shift+Enter');
	await expect(page.locator('[data-announcements]')).toHaveText('Đã sao chép liên kết B204');

	await query.press('Escape');
	await expect(failed).toBeHidden();
	await expect(page.locator('.desk-row')).toHaveCount(count);
});

test('a search without an answer is copied for the authors, without the customer’s Page', async ({
	page,
}) => {
	await page.clock.install();
	await page.goto(`/ban-ho-tro/?page=${customersPage}`);
	await expect(page.locator(ready)).toBeAttached();
	await page.keyboard.type('xyzzy sđt 0912345678');
	await expect(page.locator('#noi-dung').getByText('Không có bài nào khớp.')).toBeVisible();
	await page.getByRole('button', { name: 'Chép cho người viết bài' }).click();
	await expect(page.locator('[data-announcements]')).toHaveText(/gửi cho người viết bài/);
	// What was found would be said by now, and would be the last that is heard.
	await page.clock.runFor(1000);
	await expect(page.locator('[data-announcements]')).toHaveText(/gửi cho người viết bài/);
	const text = await copied(page);
	expect(text).toContain('Đã tìm: xyzzy\nCác bài đã hiện: không có');
	expect(text).not.toMatch(new RegExp(`${customersPage}|0912345678`));
	await page.getByRole('button', { name: 'Chép cho cấp hai' }).click();
	await expect(page.locator('[data-announcements]')).toContainText('đừng gửi cho khách');
	expect(await copied(page)).toContain(`xyzzy sđt 0912345678\nTrang: ${customersPage}\n`);
});

test('a pasted message and Enter give the reply filled with the Page that it names', async ({
	page,
}) => {
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	await paste(
		page,
		'Thu Trang\n08:47\nhara ko nhảy tin, fb ghi Quá nhiều tin nhắn\nhttps://www.facebook.com/shophoalan?mibextid=Z\nsđt 0912345678',
	);
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-announcements]')).toHaveText(
		'Đã sao chép câu trả lời B101 kèm Trang shophoalan',
	);
	expect(await copied(page)).toContain('https://www.facebook.com/shophoalan/settings/');
	await expect(page.locator('[data-part=read]')).toHaveText(
		'Đọc được: Trang @shophoalan, tìm theo “hara ko nhảy tin, fb ghi Quá nhiều tin nhắn”.',
	);
	// The same message still stands there, so the link is for its Page too.
	await page.keyboard.press('Shift+Enter');
	await expect(page.locator('[data-announcements]')).toContainText('Đã sao chép liên kết B101');
	const { pathname, search } = new URL(await copied(page));
	expect(pathname + search).toBe('/b/101/cach-xu-ly/?page=shophoalan');

	await paste(page, 'bot ko trả lời khách\nem cảm ơn');
	await expect(page.locator('[data-current]')).toContainText('B303');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-announcements]')).toHaveText(
		'Đã sao chép câu trả lời B303 không kèm Trang shophoalan',
	);

	const unanswered = 'phí gói bao nhiêu 1 tháng vậy shop';
	await paste(page, unanswered);
	await expect(page.locator('[data-part=nothing]')).toContainText('Chưa có bài');
	await page.keyboard.press('Enter');
	await expect(page.locator('.desk-status')).toContainText('chưa chép gì');
	expect(await copied(page)).toBe(unanswered);
});

test('a link to the desk brings a message or words, which leave the address', async ({ page }) => {
	const message = 'tin zalo oa ko về\npage fb.com/shophoalan';
	await page.goto(`/ban-ho-tro/?${new URLSearchParams({ text: message }).toString()}`);
	await expect(page.locator('[data-current]')).toContainText('B703');
	await expect(page.locator('[data-part=preview-text]')).toContainText('page=shophoalan');
	expect(page.url()).not.toContain('?');
	await page.goto('/ban-ho-tro/?q=B204');
	await expect(page.locator('[data-current]')).toContainText('B204');
	expect(page.url()).not.toContain('?');
});

test('a Page older than the last reply is asked about, also after a reload', async ({ page }) => {
	await page.goto(`/ban-ho-tro/?page=${customersPage}`);
	const ask = page.getByText(`Vẫn là Trang ${customersPage}?`);
	await expect(page.locator(ready)).toBeAttached();
	await expect(ask).toBeHidden();
	expect(await reply(page, 'chatbot')).toContain(`/b/303/?page=${customersPage}`);

	await expect(ask).toBeVisible();
	expect(await reply(page, 'chatbot')).not.toContain(customersPage);
	await expect(page.locator('[data-announcements]')).toHaveText(
		`Đã sao chép câu trả lời B303 không kèm Trang ${customersPage}`,
	);
	await page.reload();
	await expect(page.locator(ready)).toBeAttached();
	await expect(ask).toBeVisible();
	expect(await reply(page, 'chatbot')).not.toContain(customersPage);

	await page.getByRole('button', { name: 'Vẫn là Trang này' }).press('Enter');
	await expect(ask).toBeHidden();
	await expect(page.getByRole('textbox', { name: 'Tin của khách' })).toBeFocused();
	await page.reload();
	await expect(page.locator(ready)).toBeAttached();
	expect(await reply(page, 'chatbot')).toContain(`/b/303/?page=${customersPage}`);
	await expect(ask).toBeVisible();

	await page.getByLabel('Trang Facebook của khách').fill(nextPage);
	await expect(page.getByText(/^Vẫn là Trang .*\?$/)).toBeHidden();
	expect(await reply(page, 'chatbot')).toContain(`/b/303/?page=${nextPage}`);
	await page.getByLabel('Trang Facebook của khách').fill(nextPage);
	await expect(page.getByText(/^Vẫn là Trang .*\?$/)).toBeHidden();
	expect(await reply(page, 'chatbot')).toContain(`/b/303/?page=${nextPage}`);
});

test('a link that is copied counts as an answer, and so does another tab’s', async ({
	page,
	context,
}) => {
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	await page.getByLabel('Trang Facebook của khách').fill(customersPage);
	await expect(page.locator('.page-box-status')).toContainText('Chỉ nhớ trong trình duyệt này');
	const other = await context.newPage();
	await other.goto('/ban-ho-tro/');
	await expect(other.locator(ready)).toBeAttached();
	await expect(other.getByText(/^Vẫn là Trang .*\?$/)).toBeHidden();

	await page.getByRole('textbox', { name: 'Tin của khách' }).fill('chatbot');
	await page.keyboard.press('Shift+Enter');
	await expect(page.getByText(`Vẫn là Trang ${customersPage}?`)).toBeVisible();
	await expect(other.getByText(`Vẫn là Trang ${customersPage}?`)).toBeVisible();
});

test('“Khách mới” clears the Page, what was pasted and the filter, and says so once', async ({
	page,
}) => {
	await page.goto('/ban-ho-tro/');
	await expect(page.locator(ready)).toBeAttached();
	const box = page.getByLabel('Trang Facebook của khách');
	const query = page.getByRole('textbox', { name: 'Tin của khách' });
	await box.fill(nextPage);
	await page.getByText('Đặt tên, đổi hoặc quên Trang').click();
	await page.getByLabel('Tên gọi của Trang đang dùng').fill('Shop A');
	await page.getByRole('button', { name: 'Lưu tên' }).click();
	await box.fill(customersPage);
	await query.fill('chatbot');
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^Vẫn là Trang .*\?$/)).toBeVisible();
	await expect(page.locator('[data-announcements]')).toHaveText(/^Đã sao chép câu trả lời/);
	const count = await page.locator('.desk-row').count();

	const said = page.evaluate(
		() =>
			new Promise<string[]>((done) => {
				const sentences: string[] = [];
				const place = document.querySelector('[data-announcements]');
				if (!place) throw new Error('Nothing is announced on this page');
				new MutationObserver(() => {
					if (place.textContent) sentences.push(place.textContent);
				}).observe(place, { childList: true });
				setTimeout(() => {
					done(sentences);
				}, 1500);
			}),
	);
	await page.getByRole('button', { name: 'Khách mới' }).press('Enter');
	await expect(query).toBeFocused();
	expect(await said).toEqual(['Đã xóa Trang và chữ của khách trước']);
	await expect(box).toHaveValue('');
	await expect(query).toHaveValue('');
	await expect(page.getByText(/^Vẫn là Trang .*\?$/)).toBeHidden();
	expect(await page.locator('.desk-row').count()).toBeGreaterThan(count);
	await page.reload();
	await expect(page.locator(ready)).toBeAttached();
	await expect(box).toHaveValue('');
	expect(await reply(page, 'chatbot')).not.toContain('page=');
	const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
	expect(kept).not.toContain(customersPage);
	expect(kept).toContain('Shop A');
});

test('where storage is denied an older Page is asked about too, and a new customer has none', async ({
	page,
}) => {
	await page.addInitScript(() => {
		for (const area of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, area, {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				},
			});
	});
	await page.goto(`/ban-ho-tro/?page=${customersPage}`);
	await expect(page.locator(ready)).toBeAttached();
	expect(await reply(page, 'chatbot')).toContain(`/b/303/?page=${customersPage}`);
	expect(await reply(page, 'chatbot')).not.toContain(customersPage);
	await page.reload();
	await expect(page.locator(ready)).toBeAttached();
	expect(await reply(page, 'chatbot')).not.toContain(customersPage);

	// Its links carry the Page, so it comes back with one that is no newer.
	await page.locator('[data-number="303"] > .desk-pick').click();
	await page.getByRole('link', { name: 'Mở bài' }).click();
	await expect(page).toHaveURL(new RegExp(`page=${customersPage}$`));
	await page
		.locator('a[href*="/ban-ho-tro/"]')
		.first()
		.evaluate((link: HTMLAnchorElement) => {
			link.click();
		});
	await expect(page.locator(ready)).toBeAttached();
	expect(await reply(page, 'chatbot')).not.toContain(customersPage);
	await page.getByRole('button', { name: 'Vẫn là Trang này' }).click();
	expect(await reply(page, 'chatbot')).toContain(`/b/303/?page=${customersPage}`);

	await page.getByRole('button', { name: 'Khách mới' }).click();
	expect(await reply(page, 'chatbot')).not.toContain('page=');
	await page.reload();
	await expect(page.locator(ready)).toBeAttached();
	await expect(page.getByLabel('Trang Facebook của khách')).toHaveValue('');
	expect(await reply(page, 'chatbot')).not.toContain('page=');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('is a list of articles and short links', async ({ page }) => {
		await page.goto('/ban-ho-tro/');
		await page.getByRole('link', { name: 'B101', exact: true }).click();
		await expect(page).toHaveURL(/trang-vuot-gioi-han-tin-nhan/);
	});
});

/** What Enter copies for a query. */
async function reply(page: Page, query: string): Promise<string> {
	await page.evaluate(() => navigator.clipboard.writeText(''));
	await page.getByRole('textbox', { name: 'Tin của khách' }).fill(query);
	await page.keyboard.press('Enter');
	await expect.poll(() => copied(page)).not.toBe('');
	return copied(page);
}

/** Puts a text into the box as the clipboard does. */
async function paste(page: Page, text: string): Promise<void> {
	await page.evaluate((own) => navigator.clipboard.writeText(own), text);
	await page.getByRole('textbox', { name: 'Tin của khách' }).focus();
	await page.keyboard.press('ControlOrMeta+v');
}

function copied(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}
