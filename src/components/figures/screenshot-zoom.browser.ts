import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { findViolationsOfColours, noViolations } from '../../tests/support/accessibility.ts';
import { serveFixtureSite } from '../../tests/support/fixture-site.ts';
import { expect, test } from '../../tests/support/site-test.ts';

test.describe.configure({ mode: 'default' });

let site: Awaited<ReturnType<typeof serveFixtureSite>>;
test.beforeAll(async () => {
	// Builds a small site of its own.
	test.setTimeout(180_000);
	site = await serveFixtureSite('screenshot-site');
});
test.afterAll(() => site.stop());

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the picture leads to the file in full, with its masks', async ({ page }) => {
		await page.goto(site.address);
		const response = await page.request.get(
			new URL((await firstLink(page).getAttribute('href')) ?? '', site.address).href,
		);
		const file = await response.body();
		expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1280, height: 800 });
		// The name of the first problem on the page was masked, the second was not.
		expect(await contrast(file, { left: 215, top: 396, width: 420, height: 24 })).toBeLessThan(4);
		expect(await contrast(file, { left: 215, top: 456, width: 420, height: 24 })).toBeGreaterThan(
			30,
		);
	});
});

test('the picture keeps its place, comes as AVIF no larger than needed, and only when near', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 500 });
	await page.goto(site.address);
	const image = page.locator('.screenshot img').first();
	await expect(image).toHaveAttribute('loading', 'lazy');
	await expect(image).toHaveJSProperty('complete', true);
	const { shown, natural, source } = await image.evaluate((element: HTMLImageElement) => ({
		shown: element.width / element.height,
		natural: element.naturalWidth / element.naturalHeight,
		source: element.currentSrc,
	}));
	expect(shown).toBeCloseTo(1280 / 800, 2);
	// The browser rounds the size of a file that stands for a wider one.
	expect(natural).toBeCloseTo(1280 / 800, 1);
	expect(source).toMatch(/-360\.avif$/);
});

test('marks lie on the areas that they are data of, at every width', async ({ page }) => {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(site.address);
		const image = await boxOf(page, '.screenshot img');
		const mark = await boxOf(page, '.screenshot-mark');
		expect((mark.x - image.x) / image.width).toBeCloseTo(184 / 1280, 1);
		expect(mark.width / image.width).toBeCloseTo(912 / 1280, 1);
		expect((mark.y - image.y) / image.height).toBeCloseTo(208 / 800, 1);
	}
});

test('opens in full, zooms by button, wheel and key, pans by mouse and key, closes', async ({
	page,
}) => {
	await page.setViewportSize({ width: 800, height: 600 });
	await page.goto(site.address);
	await firstLink(page).click();
	const dialog = page.getByRole('dialog', { name: 'Trang đầu của Trợ giúp Harasocial' });
	await expect(dialog).toBeVisible();
	await expect(scale(page)).toHaveText('63%');
	await expect
		.poll(() => dialog.locator('img').evaluate((image: HTMLImageElement) => image.currentSrc))
		.toMatch(/-1280\.avif$/);

	await page.getByRole('button', { name: '1:1, kích thước thật' }).click();
	await expect(scale(page)).toHaveText('100%');
	expect((await boxOf(page, 'dialog[open] img')).width).toBe(1280);

	const before = await boxOf(page, 'dialog[open] img');
	await page.mouse.move(400, 200);
	await page.mouse.down();
	await page.mouse.move(300, 150, { steps: 4 });
	await page.mouse.up();
	const after = await boxOf(page, 'dialog[open] img');
	expect([after.x - before.x, after.y - before.y]).toEqual([-100, -50]);

	await page.mouse.wheel(0, -200);
	await expect(scale(page)).toHaveText('149%');
	await page.getByRole('group', { name: 'Ảnh phóng to' }).focus();
	await page.keyboard.press('0');
	await expect(scale(page)).toHaveText('63%');
	await page.keyboard.press('1');
	await page.keyboard.press('+');
	await expect(scale(page)).toHaveText('150%');
	const right = await boxOf(page, 'dialog[open] img');
	await page.keyboard.press('ArrowRight');
	expect((await boxOf(page, 'dialog[open] img')).x).toBe(right.x - 80);

	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(firstLink(page)).toBeFocused();
});

test('a small capture on a large screen is never enlarged to fit', async ({ page }) => {
	await page.setViewportSize({ width: 1600, height: 1400 });
	await page.goto(site.address);
	await page.locator('.screenshot-zoom-link').nth(1).click();
	await expect(page.locator('dialog[open] output')).toHaveText('100%');
	expect((await boxOf(page, 'dialog[open] img')).width).toBe(390);
});

test('a click that asks for a new tab is left to the browser', async ({ page, context }) => {
	await page.goto(site.address);
	const opened = context.waitForEvent('page');
	await firstLink(page).click({ modifiers: ['ControlOrMeta'] });
	await expect(await opened).toHaveURL(/-1280\.png$/);
	await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test.describe('with fingers', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('two of them zoom by how far they spread', async ({ page, context }) => {
		await page.goto(site.address);
		await firstLink(page).tap();
		await expect(scale(page)).toHaveText('30%');
		const session = await context.newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove', spread: number) =>
			session.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: [
					{ x: 195 - spread, y: 300, id: 1 },
					{ x: 195 + spread, y: 300, id: 2 },
				],
			});
		await touch('touchStart', 40);
		await touch('touchMove', 80);
		await touch('touchMove', 120);
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await expect(scale(page)).toHaveText('91%');
	});
});

for (const width of [320, 1280])
	test(`has no accessibility violation, closed and open, light and dark, at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(site.address);
		expect(await findViolationsOfColours(page)).toEqual(noViolations);
		await firstLink(page).click();
		expect(await findViolationsOfColours(page)).toEqual(noViolations);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBe(0);
	});

function firstLink(page: Page) {
	return page.locator('.screenshot-zoom-link').first();
}

function scale(page: Page) {
	return page.locator('dialog[open] output');
}

async function boxOf(page: Page, selector: string) {
	const box = await page.locator(selector).first().boundingBox();
	if (!box) throw new Error(`Nothing is shown for ${selector}`);
	return box;
}

/** The deviation of brightness in an area: high where there is text, low where it was masked. */
async function contrast(file: Buffer, area: Parameters<ReturnType<typeof sharp>['extract']>[0]) {
	const part = await sharp(file).extract(area).greyscale().png().toBuffer();
	return (await sharp(part).stats()).channels[0]?.stdev ?? 0;
}
