import type { Page } from '@playwright/test';
import { findViolations } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const results = (query: string) => `/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`;
const titles = (page: Page) => page.locator('.search-list > li > h2');
const status = (page: Page) => page.locator('.search-status');

test.describe('the dialog', () => {
	for (const key of ['/', 'Control+k', 'Meta+k'])
		test(`opens with ${key}, and gives the focus back when it closes`, async ({ page }) => {
			await page.goto(article);
			const link = page.locator('main a').first();
			await link.focus();
			await page.keyboard.press(key);
			const field = page.getByRole('combobox');
			await expect(field).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
			await expect(link).toBeFocused();
		});

	test('opens from the header, and not for a slash that is typed', async ({ page }) => {
		await page.goto('/ma-loi/');
		await page.locator('list-filter input').first().fill('a');
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await page.locator('[data-search-open]').click();
		await expect(page.getByRole('dialog')).toBeVisible();
	});

	test('shows the common problems, then suggestions, then results', async ({ page }) => {
		await page.goto(article);
		await page.keyboard.press('/');
		await expect(page.getByRole('option').first()).toContainText('Không nhận được tin nhắn');
		await page.keyboard.type('khong thay hoi thoai');
		await expect(page.getByRole('option').first()).toContainText('không thấy hội thoại mới');
		await expect(page.getByRole('option').first().locator('mark')).toHaveText(
			'không thấy hội thoại',
		);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('listbox')).toBeHidden();
		await expect(titles(page).first()).toContainText('Không nhận được tin nhắn Facebook');
	});

	test('keeps what is typed before its code has come', async ({ page }) => {
		let release = () => {};
		const held = new Promise<void>((done) => (release = done));
		await page.route(/search-dialog/, async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(article);
		await page.keyboard.press('/');
		await page.keyboard.type('mat ket');
		release();
		await expect(page.getByRole('combobox')).toHaveValue('mat ket');
		await page.keyboard.type(' noi zalo');
		await expect(page.getByRole('combobox')).toHaveValue('mat ket noi zalo');
		await expect(page.getByRole('option').first()).toContainText('Zalo OA mất kết nối');
	});

	test('a suggestion is chosen with the arrow keys', async ({ page }) => {
		await page.goto(article);
		await page.keyboard.press('/');
		await page.keyboard.type('zalo khoa');
		const option = page.getByRole('option').first();
		await expect(option).toContainText('Zalo');
		const field = page.getByRole('combobox');
		await page.keyboard.press('ArrowDown');
		await expect(option).toHaveAttribute('aria-selected', 'true');
		const id = await option.getAttribute('id');
		await expect(field).toHaveAttribute('aria-activedescendant', String(id));
		await page.keyboard.press('ArrowUp');
		await expect(field).not.toHaveAttribute('aria-activedescendant');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/zalo\/zalo-oa-bi-khoa\/$/);
	});

	test('asks the index when the reader pauses', async ({ page }) => {
		await page.goto(article);
		await page.keyboard.press('/');
		await page.keyboard.type('mat ket noi zalo');
		await expect(titles(page).first()).toContainText('Zalo OA mất kết nối');
	});

	for (const [width, height] of [
		[320, 480],
		[1280, 900],
	] as const)
		for (const colorScheme of ['light', 'dark'] as const)
			test(`has no violation at ${width} px, ${colorScheme}`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height });
				await page.goto(article);
				await page.locator('[data-search-open]').click();
				await page.keyboard.type('ket noi');
				await expect(titles(page).first()).toBeVisible();
				expect(await findViolations(page, { include: 'dialog' })).toEqual([]);
				const field = await page.getByRole('combobox').boundingBox();
				expect(field?.width).toBeGreaterThan(180);
			});
});

test.describe('the results page', () => {
	for (const query of [
		'khong nhan duoc tin nhan facebook',
		'không thấy hội thoại mới',
		'vuot gioi han tin nhan',
		'khoong nhaajn dduowcj tin nhawsn',
	])
		test(`puts article 101 first for “${query}”`, async ({ page }) => {
			await page.goto(results(query));
			await expect(titles(page).first().locator('a')).toHaveAttribute(
				'href',
				new RegExp(`${article}$`),
			);
			await expect(titles(page).first().locator('mark').first()).toBeVisible();
			await expect(status(page)).toContainText(query);
		});

	test('leads to the very section', async ({ page }) => {
		await page.goto(results('bấm vào vùng đánh dấu để cấp lại quyền truy cập cho hộp thư'));
		const first = page.locator('.search-result').first();
		await first.locator('.search-section a').click();
		await expect(page).toHaveURL(/trang-vuot-gioi-han-tin-nhan\/#cach-xu-ly$/);
	});

	test('a new search has an address of its own, and the back button leads to the old one', async ({
		page,
	}) => {
		await page.goto(results('mất kết nối'));
		await expect(titles(page).first()).toContainText('mất kết nối');
		const field = page.getByRole('combobox');
		await field.fill('bình luận không về');
		await field.press('Enter');
		await expect(titles(page).first()).toContainText('Bình luận');
		await expect(page).toHaveURL(/q=b%C3%ACnh/);
		await page.goBack();
		await expect(field).toHaveValue('mất kết nối');
		await expect(titles(page).first()).toContainText('mất kết nối');
	});

	test('filters by channel and back', async ({ page }) => {
		await page.goto(results('mất kết nối'));
		await page.getByRole('button', { name: 'Zalo OA' }).click();
		await expect(page.getByRole('button', { name: 'Zalo OA' })).toHaveAttribute(
			'aria-pressed',
			'true',
		);
		for (const facts of await page.locator('.search-result > .note').allTextContents())
			expect(facts).toContain('Zalo OA');
		await page.getByRole('button', { name: 'Mọi kênh' }).click();
		await expect(titles(page).first()).toContainText('Trang bị mất kết nối');
	});

	test('says how a word was read, and takes it literally on request', async ({ page }) => {
		await page.goto(results('messnger'));
		const correction = page.locator('.search-correction');
		await expect(correction).toContainText('Có phải bạn tìm “messenger”?');
		await correction.getByRole('button').click();
		await expect(correction.getByRole('button')).toHaveText('“messenger”');
		await correction.getByRole('button').click();
		await expect(titles(page).first()).toBeVisible();
	});

	test('a question that no article answers is said to have none, with who to ask and what comes near', async ({
		page,
	}) => {
		await page.goto(
			`/tim-kiem/?${new URLSearchParams({ q: 'xuất hóa đơn đỏ cho khách' }).toString()}`,
		);
		await expect(page.locator('.search-status')).toHaveText(
			/^Chưa có bài nào nói đúng chuyện này\./,
		);
		await expect(page.locator('.search-elsewhere')).toBeVisible();
		expect(await page.locator('.search-list > li').count()).toBeLessThanOrEqual(3);
	});

	test('without a result it shows other ways on', async ({ page }) => {
		await page.goto(results('xqzwv'));
		await expect(status(page)).toHaveText('Không có bài nào khớp với “xqzwv”.');
		const ways = page.locator('.search-body');
		await expect(ways.getByRole('link', { name: 'Tin nhắn không về' })).toBeVisible();
		await expect(ways.getByRole('link', { name: 'Trả lời vài câu' })).toHaveAttribute(
			'href',
			/chan-doan/,
		);
		await expect(ways.getByRole('link', { name: 'Liên hệ hỗ trợ' })).toBeVisible();
	});

	for (const [query, expected] of [
		['#551', 'Cần làm'],
		['190/463', 'mã phụ 463'],
		['lỗi #10', 'trường hợp'],
		['bao nhiêu tin một giây', '40 tin nhắn/giây'],
	] as const)
		test(`answers “${query}” above the list`, async ({ page }) => {
			await page.goto(results(query));
			await expect(
				page.locator('.search-answer').filter({ hasText: expected }).first(),
			).toBeVisible();
		});

	for (const query of ['201', 'B201', 'bài 201'])
		test(`lists the article that “${query}” names first`, async ({ page }) => {
			await page.goto(results(query));
			await expect(page.locator('.search-result').first()).toContainText('B201');
		});

	test('a number that is a code and an article offers both', async ({ page }) => {
		await page.goto(results('201'));
		await expect(page.locator('.search-answer').first()).toContainText('201');
		await expect(page.locator('.search-result').first()).toContainText('B201');
	});

	test('asks for nothing before the field has the focus', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('/tim-kiem/');
		await page.waitForLoadState('networkidle');
		expect(asked.filter((url) => /search-(?:index|site|inline|run)/.test(url))).toEqual([]);
		await page.locator('#tim-o').focus();
		await expect.poll(() => asked.some((url) => url.endsWith('/start.json'))).toBe(true);
	});

	for (const query of ['ket noi', 'lỗi #10', 'xqzwv', 'bao nhiêu tin một giây'])
		for (const colorScheme of ['light', 'dark'] as const)
			test(`has no violation for “${query}”, ${colorScheme}`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width: 390, height: 844 });
				await page.goto(results(query));
				await expect(status(page)).toContainText('“');
				expect(await findViolations(page)).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow).toBe(0);
			});
});

test('on the home page Enter leads to the results page, and the words are remembered and forgotten', async ({
	page,
}) => {
	await page.goto('/');
	const field = page.locator('#tim-o');
	await field.click();
	await field.fill('mất kết nối');
	await expect(page.getByRole('option').first()).toBeVisible();
	await field.press('Enter');
	await expect(page).toHaveURL(/tim-kiem\/\?q=m/);
	await page.goto('/');
	await field.click();
	await expect(page.getByRole('option')).toHaveText(['mất kết nối']);
	await page.getByRole('button', { name: 'Xóa các câu đã tìm' }).click();
	expect(await page.evaluate(() => localStorage.getItem('recent-queries'))).toBeNull();
});

test('opening the list moves nothing on the page, however late its styles come', async ({
	page,
}) => {
	const styles = Promise.withResolvers<undefined>();
	await page.route('**/search*.css', async (route) => {
		await styles.promise;
		await route.continue();
	});
	await page.goto('/');
	const below = page.locator('main h2').first();
	const before = await below.boundingBox();
	const start = page.waitForResponse('**/start.json');
	await page.locator('#tim-o').click();
	await (await start).finished();
	// All that the list needs but its styles is there; two frames would show it.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
	);
	expect(await below.boundingBox()).toEqual(before);
	styles.resolve(undefined);
	await expect(page.getByRole('option').first()).toBeVisible();
	expect(await below.boundingBox()).toEqual(before);
});

test('the page of a missing address searches for its words', async ({ page, watch }) => {
	watch.allowed.push(/404/);
	await page.goto('/tin-khong-ve/zalo-oa-mat-ket-noi/');
	await expect(page.locator('#tim-o')).toHaveValue('tin khong ve zalo oa mat ket noi');
	await expect(titles(page).filter({ hasText: 'Zalo OA mất kết nối' })).toBeVisible();
});

test('the page of missing addresses itself searches for nothing', async ({ page }) => {
	await page.goto('/404.html');
	await page.locator('#tim-o').click();
	await expect(page.getByRole('option').first()).toBeVisible();
	await expect(page.locator('#tim-o')).toHaveValue('');
	await expect(page.locator('.search-results')).toBeHidden();
});

test('a browser that denies storage searches all the same', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await page.goto('/');
	await page.locator('#tim-o').click();
	await page.keyboard.type('mất kết nối');
	await expect(page.getByRole('option').first()).toContainText('mất kết nối');
	await page.keyboard.press('Enter');
	await expect(titles(page).first()).toBeVisible();
});
