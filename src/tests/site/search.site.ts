import type { Page } from '@playwright/test';
import { arrivalWordsKey } from '../../browser/storage-keys.ts';
import { findViolationsOfColours, noViolations } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const results = (query: string) => `/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`;
const titles = (page: Page) => page.locator('.hit > .hit-title');
const status = (page: Page) => page.locator('.search-status');

test.describe('the dialog', () => {
	test('opens with each of its keys, and gives the focus back when it closes', async ({ page }) => {
		for (const key of ['/', 'Control+k', 'Meta+k'])
			await test.step(key, async () => {
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
	});

	test('loses no key while its code is on its way, not even Backspace and Enter', async ({
		page,
	}) => {
		let release = () => {};
		const held = new Promise<void>((done) => (release = done));
		await page.route(/search-dialog/, async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(article);
		await page.keyboard.press('/');
		await page.keyboard.type('zalp');
		await page.keyboard.press('Backspace');
		await page.keyboard.type('o khoa');
		await page.keyboard.press('Enter');
		release();
		await expect(page.getByRole('combobox')).toHaveValue('zalo khoa');
		await expect(titles(page).first()).toContainText('Zalo');
		// Only what was sent is remembered.
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('recent-queries')))
			.toContain('zalo khoa');
	});

	test('says one sentence for a whole sentence typed', async ({ page }) => {
		await page.goto(article);
		await page.keyboard.press('/');
		await expect(page.getByRole('option').first()).toBeVisible();
		const said = await page.evaluateHandle(() => {
			const sentences: string[] = [];
			new MutationObserver(() => {
				for (const place of document.querySelectorAll('[role=status]'))
					if (place.textContent && sentences.at(-1) !== place.textContent)
						sentences.push(place.textContent);
			}).observe(document.body, { subtree: true, childList: true, characterData: true });
			return sentences;
		});
		await page.keyboard.type('khong thay tin nhan', { delay: 40 });
		await expect(status(page)).toContainText('khong thay tin nhan');
		await page.waitForTimeout(1200);
		const sentences = await said.jsonValue();
		expect(sentences.filter((own) => own !== 'Đang tìm…')).toHaveLength(1);
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
		await page.keyboard.type('khong thay hoi thoai moi');
		await expect(page.getByRole('option').first()).toContainText('không thấy hội thoại mới');
		await expect(page.getByRole('option').first().locator('mark')).toHaveText(
			'không thấy hội thoại mới',
		);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('listbox')).toBeHidden();
		await expect(
			titles(page).filter({ hasText: 'Không nhận được tin nhắn Facebook' }),
		).toBeVisible();
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
		// Results would take the place of what is suggested.
		await page.route(/pf_meta/, () => undefined);
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

	test('has no violation at 320 and 1280 px, light and dark', async ({ page }) => {
		for (const [width, height] of [
			[320, 480],
			[1280, 900],
		] as const)
			await test.step(`${String(width)} px`, async () => {
				await page.setViewportSize({ width, height });
				await page.goto(article);
				await page.locator('[data-search-open]').click();
				await page.keyboard.type('ket noi');
				await expect(titles(page).first()).toBeVisible();
				expect(await findViolationsOfColours(page, { include: 'dialog' })).toEqual(noViolations);
				const field = await page.getByRole('combobox').boundingBox();
				expect(field?.width).toBeGreaterThan(180);
			});
	});
});

test.describe('the results page', () => {
	test('puts article 101 first in every way of typing', async ({ page }) => {
		test.slow();
		for (const query of [
			'khong nhan duoc tin nhan facebook',
			'không thấy hội thoại mới',
			'vuot gioi han tin nhan',
			'khoong nhaajn dduowcj tin nhawsn',
		])
			await test.step(query, async () => {
				await page.goto(results(query));
				await expect(titles(page).first().locator('a')).toHaveAttribute(
					'href',
					new RegExp(`${article}$`),
				);
				await expect(page.locator('.hit-line mark').first()).toBeVisible();
				await expect(titles(page).locator('mark')).toHaveCount(0);
				await expect(status(page)).toContainText(query);
			});
		await test.step('an article that is asked for by its number', async () => {
			await page.goto(results('B101'));
			await expect(titles(page).first().locator('a')).toHaveAttribute('href', new RegExp(article));
		});
	});

	test('leads to the very section', async ({ page }) => {
		await page.goto(results('bấm chỗ cấp lại quyền trong vùng hộp thư quá nhiều tin nhắn'));
		const first = page.locator('.hit').first();
		await first.locator('.hit-way').click();
		await expect(page).toHaveURL(/trang-vuot-gioi-han-tin-nhan\/#buoc-3$/);
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
		await expect(page.getByRole('button', { name: 'Zalo OA' })).toBeFocused();
		await expect(titles(page).first()).toContainText('Zalo');
		await expect(titles(page).filter({ hasText: 'Trang bị mất kết nối' })).toHaveCount(0);
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

	test('says that no article answers, names what it does not know, and shows ways on', async ({
		page,
	}) => {
		await page.goto(results('xqzwv'));
		const none = page.locator('.none');
		await expect(none).toContainText('Chưa có bài nào nói đúng chuyện này');
		await expect(none).toContainText('“xqzwv”');
		await expect(status(page)).toHaveText('Chưa có bài nào nói đúng chuyện “xqzwv”.');
		await expect(none.getByRole('link', { name: 'Trả lời vài câu' })).toHaveAttribute(
			'href',
			/chan-doan/,
		);
		await expect(none.getByRole('link', { name: 'Liên hệ hỗ trợ' })).toBeVisible();
		expect(await titles(page).count()).toBeLessThanOrEqual(3);
		await expect(page.locator('.answer-card')).toHaveCount(0);

		await test.step('what no article covers has the line that says whom to ask', async () => {
			await page.goto(results('hoàn tiền'));
			await expect(page.locator('.none .answer-do')).toContainText('hãy hỏi');
			expect(await titles(page).count()).toBeLessThanOrEqual(3);
		});
	});

	test('answers above the list, with the origin', async ({ page }) => {
		test.slow();
		for (const [query, expected] of [
			['#551', 'Bạn làm gì'],
			['190/463', 'mã phụ 463'],
			['25mb', '25 MB'],
			['lỗi #10', 'Mã này còn'],
			['bao nhiêu tin một giây', '40 tin nhắn/giây'],
			['page transparency', 'Tính minh bạch'],
		] as const)
			await test.step(query, async () => {
				await page.goto(results(query));
				const card = page.locator('.answer-card');
				await expect(card).toContainText(expected);
				await expect(card.getByRole('link').first()).toBeVisible();
				await expect(card).toContainText(/[Nn]guồn/);
			});
	});

	test('shows four, and the rest after one press, with the focus on the fifth', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(results('khong nhan duoc tin nhan facebook'));
		const visible = page.locator('.hit:not([hidden])');
		await expect(visible).toHaveCount(4);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(height).toBeLessThanOrEqual(2 * 844);
		await expect(page.locator('.symptom-index')).toBeHidden();
		await page.getByRole('button', { name: /^\d+ bài nữa$/ }).click();
		expect(await visible.count()).toBeGreaterThan(4);
		await expect(visible.nth(4).locator('.hit-title a')).toBeFocused();
	});

	test('what a result opens has the words marked, nothing in its text, and one press takes them off', async ({
		page,
	}) => {
		await page.goto(results('vuot gioi han tin nhan'));
		await titles(page).first().locator('a').click();
		await expect(page).toHaveURL(new RegExp(article));
		const marks = () => page.evaluate(() => CSS.highlights.size);
		await expect.poll(marks).toBe(1);
		await expect(page.locator('main mark')).toHaveCount(0);
		await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click();
		expect(await marks()).toBe(0);
		await page.reload();
		expect(await marks()).toBe(0);
	});

	test('a number that was asked for is not marked in the badge of a step', async ({ page }) => {
		await page.goto(article);
		await page.evaluate(
			([key = '', ...words]) => {
				sessionStorage.setItem(key, JSON.stringify(words));
			},
			[arrivalWordsKey, article, '3', 'nhiều', 'tin'],
		);
		await page.reload();
		const inBadges = () =>
			page.evaluate(() =>
				[...(CSS.highlights.get('asked') ?? [])].filter(
					({ startContainer }) => startContainer.parentElement?.closest('.step-n') !== null,
				),
			);
		await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
		expect(await inBadges()).toEqual([]);
	});

	test('Back leads to the same list at the same place', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 600 });
		await page.goto(results('khong nhan duoc tin nhan facebook'));
		await page.getByRole('button', { name: /bài nữa$/ }).click();
		const far = titles(page).nth(7).locator('a');
		await far.scrollIntoViewIfNeeded();
		const top = await page.evaluate(() => scrollY);
		expect(top).toBeGreaterThan(300);
		await far.click();
		await expect(page).not.toHaveURL(/tim-kiem/);
		await page.goBack();
		await expect(titles(page).nth(7)).toBeVisible();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
	});

	test('Back to a page with the dialog finds it open at the same list, and the query remembered', async ({
		page,
	}) => {
		await page.goto('/lien-he/');
		await page.keyboard.press('/');
		await page.keyboard.type('mat ket noi zalo');
		await expect(status(page)).toContainText('mat ket noi zalo');
		await titles(page).first().locator('a').click();
		await expect(page).not.toHaveURL(/lien-he/);
		expect(await page.evaluate(() => localStorage.getItem('recent-queries'))).toContain('zalo');
		await page.goBack();
		await expect(page.getByRole('combobox')).toHaveValue('mat ket noi zalo');
		await expect(titles(page).first()).toBeVisible();
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
	});

	test('is no wider than the screen for what cannot be broken', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		for (const query of [
			'https://www.facebook.com/permalink.php?story_fbid=pfbid0abcdefghijklmnopqrstuvwxyz0123456789',
			'a'.repeat(45),
			'b'.repeat(200),
		])
			await test.step(query, async () => {
				await page.goto(results(query));
				await expect(status(page)).toContainText('“');
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
			});
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

	test('has no violation, whatever was found, light and dark', async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: 390, height: 844 });
		for (const query of ['ket noi', 'lỗi #10', 'xqzwv', 'bao nhiêu tin một giây'])
			await test.step(query, async () => {
				await page.goto(results(query));
				await expect(status(page)).toContainText('“');
				expect(await findViolationsOfColours(page)).toEqual(noViolations);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow).toBe(0);
			});
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
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Xóa các câu đã tìm' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(field).toBeFocused();
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
