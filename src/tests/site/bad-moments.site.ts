import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const mainScript = /_astro\/page\./;
const said = /Đang không có mạng/;

/** Until the page has what keeps it, which comes after what can be read. */
async function openReady(page: Page, path: string) {
	const kept = page.waitForResponse(/offline-note/);
	await page.goto(path);
	await (await kept).finished();
}

test.describe('without a network', () => {
	const presses: Record<string, (page: Page) => Promise<void>> = {
		'the search': (page) => page.locator('[data-search-open]').click(),
		'the key of the search': (page) => page.keyboard.press('/'),
		'a link to another article': (page) =>
			page.locator('main a[href^="/"]:not([href*="#"])').first().click(),
	};
	for (const [name, press] of Object.entries(presses))
		test(`${name} says so, and the article stays`, async ({ page, watch }) => {
			watch.allowed.push(/ERR_INTERNET_DISCONNECTED/, /Failed to (?:fetch|load)/);
			await openReady(page, article);
			await page.context().setOffline(true);
			await press(page);
			await expect(page.locator('[data-offline]')).toHaveText(said);
			await expect(page.locator('h1')).toBeVisible();
			expect(new URL(page.url()).pathname).toBe(article);
			await page.context().setOffline(false);
			await expect(page.locator('[data-offline]')).toHaveCount(0);
			await press(page);
			await expect(page.locator('.search-dialog[open], h1').first()).toBeVisible();
		});

	test('Enter before the code of the search is there says so, and the words stay', async ({
		page,
		watch,
	}) => {
		watch.allowed.push(/ERR_INTERNET_DISCONNECTED/, /Failed to (?:fetch|load)/);
		await openReady(page, '/');
		await page.context().setOffline(true);
		await page.locator('#tim-o').fill('mất kết nối');
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-offline]')).toHaveText(said);
		await expect(page.locator('#tim-o')).toHaveValue('mất kết nối');
	});

	test('a search that is open answers from the titles it has', async ({ page, watch }) => {
		watch.allowed.push(/ERR_INTERNET_DISCONNECTED/, /Failed to (?:fetch|load)/);
		await page.goto(article);
		await page.locator('[data-search-open]').click();
		await expect(page.locator('#tim-hop-thoai')).toBeFocused();
		await page.locator('#tim-hop-thoai').fill('mất');
		await expect(page.getByRole('option').first()).toBeVisible();
		await page.context().setOffline(true);
		await page.locator('#tim-hop-thoai').fill('mất kết nối trang');
		await page.keyboard.press('Enter');
		await expect(page.locator('.search-dialog .hit-title a').first()).toContainText('mất kết nối');
		expect(new URL(page.url()).pathname).toBe(article);
	});
});

test.describe('without the script of the page', () => {
	const faults: Record<string, (route: Route) => Promise<void>> = {
		missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
		unreadable: (route) =>
			route.fulfill({ contentType: 'text/javascript', body: 'class A { static { ?' }),
		'of another network': (route) => route.abort(),
	};
	for (const [name, fault] of Object.entries(faults))
		test(`${name}: what needs it is not shown, the plain version is`, async ({ page, watch }) => {
			watch.allowed.push(/Failed to load resource/, /Unexpected token/);
			await page.route(mainScript, fault);
			await page.goto(article);
			await expect(page.locator('html')).not.toHaveAttribute('data-scripted');
			await expect(page.locator('.page-box').first()).toBeHidden();
			await expect(page.locator('.settings-link-enter').first()).toBeHidden();
		});

	test('below the oldest browser: the page is read as without script', async ({ page, watch }) => {
		watch.allowed.push(/old browser/);
		await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'));
		await page.goto(article);
		await expect(page.locator('.page-box').first()).toBeHidden();
		await page.locator('[data-search-open]').click();
		await expect(page.locator('.symptom-index')).toBeVisible();
		expect(await page.evaluate(() => customElements.get('site-search'))).toBeUndefined();
	});

	test('with it the Page box is there', async ({ page }) => {
		await page.goto(article);
		await expect(page.locator('html')).toHaveAttribute('data-scripted');
		await expect(page.locator('.page-box').first()).toBeVisible();
	});
});

test.describe('in the oldest browsers', () => {
	test.beforeEach(async ({ page }) => {
		// What came after iOS 15.4 and Chrome 99, as far as it can be taken away.
		await page.addInitScript(() => {
			const later: [object, string[]][] = [
				[Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
				[Array, ['fromAsync']],
				[Map, ['groupBy']],
				[Object, ['groupBy']],
				[Promise, ['withResolvers', 'try']],
				[URL, ['canParse', 'parse']],
				[String.prototype, ['isWellFormed', 'toWellFormed']],
				[Set.prototype, ['union', 'intersection', 'difference', 'isSubsetOf']],
				[AbortSignal, ['any', 'timeout']],
				[Element.prototype, ['checkVisibility', 'setHTML']],
				[Intl, ['Segmenter']],
				[CSS, ['highlights']],
			];
			for (const [owner, names] of later)
				for (const name of names) Reflect.deleteProperty(owner, name);
			for (const name of ['requestIdleCallback', 'scheduler', 'Highlight'])
				Reflect.deleteProperty(window, name);
		});
	});

	test('the search finds, with and without diacritics', async ({ page }) => {
		for (const query of ['mất kết nối', 'mat ket noi', 'kh xem dc tin nhan cu']) {
			await page.goto(`/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`);
			await expect(page.locator('.hit').first()).toBeVisible();
		}
	});

	test('the Page box makes the settings address, and the desk a reply', async ({ page }) => {
		await page.goto(article);
		await page.locator('.page-box input').first().fill('100000000000001');
		await page.keyboard.press('Enter');
		await expect(
			page.locator('.settings-link-ready a[href*="100000000000001"]').first(),
		).toBeAttached();
		await page.goto('/ban-ho-tro/');
		await expect(page.locator('agent-desk[data-ready]')).toBeAttached();
	});
});
