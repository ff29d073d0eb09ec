import type { Page } from '@playwright/test';
import { pageKinds } from '../../cli/page-kinds.ts';
import { colourRules, findViolations, thinLists } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

// The structure of a page does not depend on its colours: everything is asked in two of the four
// combinations, and what colour and width can change in the other two.
const looks = [
	{ colorScheme: 'light', width: 390, rules: undefined },
	{ colorScheme: 'dark', width: 390, rules: colourRules },
	{ colorScheme: 'light', width: 1280, rules: colourRules },
	{ colorScheme: 'dark', width: 1280, rules: undefined },
] as const;

for (const path of pageKinds)
	test(`${path} has no accessibility violation and never scrolls sideways, at any width, light and dark`, async ({
		page,
	}) => {
		test.slow();
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		expect(await sidewaysOverflow(page), '320 px').toBeLessThanOrEqual(0);
		await page.setViewportSize({ width: 390, height: 844 });
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect(await sidewaysOverflow(page), '200 % text').toBeLessThanOrEqual(0);
		await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
		await thinLists(page);
		for (const { colorScheme, width, rules } of looks) {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width, height: 844 });
			const found = await findViolations(page, rules && { rules });
			expect(found, `${colorScheme}, ${width} px`).toEqual([]);
		}
	});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveAttribute('href', '#noi-dung');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('at 320 px name and search share a row, and the keyboard goes the way of the eye', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/ma-loi/zalo/');
	const header = page.getByRole('banner');
	const brand = await header.getByRole('link', { name: 'Trợ giúp Harasocial' }).boundingBox();
	const search = header.getByRole('link', { name: 'Tìm kiếm' });
	expect((await search.boundingBox())?.y).toBeLessThan((brand?.y ?? 0) + (brand?.height ?? 0));

	await header.getByRole('link', { name: 'Trợ giúp Harasocial' }).focus();
	await page.keyboard.press('Tab');
	await expect(search).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(header.getByRole('link', { name: 'Chẩn đoán' })).toBeFocused();
	await expect(header.getByRole('link', { name: 'Mã lỗi' })).toHaveAttribute(
		'aria-current',
		'true',
	);
});

test('the title of an article is words alone, whatever facts it is made of', async ({ page }) => {
	await page.goto('/khong-gui-duoc/qua-24-gio/');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText(/quá 24\u00a0giờ \(lỗi\u00a0#10\)$/);
	await expect(title.getByRole('link')).toHaveCount(0);
});

test('the contents mark the section being read, from a link to a step and on the way back up', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/#buoc-4');
	const read = page.getByRole('navigation', { name: 'Trong bài này' }).locator('[aria-current]');
	await expect(read).toHaveText('Cách xử lý');
	for (const [place, section] of [
		['trong-luc-cho', 'Trong lúc chờ'],
		['buoc-3', 'Cách xử lý'],
	] as const) {
		await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), place);
		await expect(read).toHaveText(section);
	}
	await page.evaluate(() => scrollTo(0, 0));
	await expect(read).toHaveCount(0);
});

test('a theme that the reader chose is there before the first paint of the next page', async ({
	page,
}) => {
	await page.goto('/');
	await page.getByRole('radio', { name: 'Tối' }).check({ force: true });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.goto('/gioi-han/');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a theme chosen in another tab, or before the reader came back, is followed', async ({
	page,
	context,
}) => {
	await page.goto('/gioi-han/');
	const other = await context.newPage();
	await other.goto('/');
	await other.getByRole('radio', { name: 'Tối' }).check({ force: true });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByRole('radio', { name: 'Tối' })).toBeChecked();
	await other.getByRole('radio', { name: 'Theo máy' }).check({ force: true });
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');

	// Kept alive by the browser, it hears of no change.
	await page.evaluate(() => {
		localStorage.setItem('theme', 'light');
		dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
	});
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	await expect(page.getByRole('radio', { name: 'Sáng' })).toBeChecked();
});

test('a list is filtered by words without diacritics, and says how much is left', async ({
	page,
}) => {
	await page.goto('/gioi-han/');
	await page.getByRole('searchbox').fill('tep dinh kem');
	await expect(page.getByRole('status')).toContainText('Đang hiện');
	const shown = page.locator('[data-filter-item]:visible');
	for (const text of await shown.allTextContents())
		expect(text.toLocaleLowerCase('vi')).toMatch(/tệp/);
	await page.getByRole('searchbox').fill('khongcogigiong');
	await expect(shown).toHaveCount(0);
	await expect(page.getByRole('status')).toContainText('Không có mục nào khớp');
});

test('an explained word opens its meaning by keyboard', async ({ page }) => {
	await page.goto('/tin-khong-ve/trang-khong-co-tin-moi/');
	const term = page.locator('.term').filter({ visible: true }).first();
	await term.focus();
	await page.keyboard.press('Enter');
	await expect(page.locator('.term-meaning:popover-open')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.term-meaning:popover-open')).toHaveCount(0);
});

test('the policy stops an inline script and the test notices it', async ({ page, watch }) => {
	watch.allowed.push(/Content Security Policy|violates the following/);
	await page.goto('/');
	const reported = page.waitForEvent('console', (message) =>
		/Content Security Policy/.test(message.text()),
	);
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.planted = true';
		document.body.append(script);
	});
	await reported;
	expect(await page.evaluate(() => 'planted' in window)).toBe(false);
});

function sidewaysOverflow(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
}
