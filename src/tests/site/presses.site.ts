import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';
const query = 'khong thay tin nhan';
/** A hand holds a button or a screen this long. */
const heldMs = 300;

const titles = (page: Page) => page.locator('.hit-title > a');
const field = (page: Page) => page.getByRole('combobox');

const pointers: Pointer[] = [
	{
		name: 'mouse',
		use: { viewport: { width: 1280, height: 900 } },
		async press(page, { x, y }, during) {
			await page.mouse.move(x, y);
			await page.mouse.down();
			await during();
			await page.mouse.up();
		},
	},
	{
		name: 'finger',
		use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
		async press(page, { x, y }, during) {
			const session = await page.context().newCDPSession(page);
			const touchPoints = [{ x, y }];
			await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
			await during();
			await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		},
	},
];

for (const { name, use, press } of pointers)
	test.describe(`a press with a ${name}`, () => {
		test.use(use);

		/** Presses as a hand does, and sees that what is pressed stays where it is until it is let go. */
		const pressSlowly = async (target: Locator, during = async () => {}) => {
			const page = target.page();
			// What is suggested is put anew while the last keys are read.
			await expect(() => target.scrollIntoViewIfNeeded({ timeout: 1000 })).toPass();
			const before = await target.boundingBox();
			if (!before) throw new Error('What is to be pressed is not there.');
			const middle = { x: before.x + Math.min(before.width / 2, 60), y: before.y + 12 };
			await press(page, middle, async () => {
				await during();
				await page.waitForTimeout(heldMs);
				expect(await target.boundingBox(), 'stays between press and release').toEqual(before);
			});
		};

		const ask = async (page: Page) => {
			await page.goto(article);
			await page.locator('[data-search-open]').click();
			await page.keyboard.type(query);
			// Results of half the words may stand first, and are replaced.
			await expect(page.locator('.search-status')).toContainText(query);
			await expect(titles(page).first()).toBeVisible();
		};

		test('opens a result at once', async ({ page }) => {
			await ask(page);
			const result = titles(page).first();
			const address = await result.evaluate((link: HTMLAnchorElement) => link.href);
			await pressSlowly(result);
			await expect(page).toHaveURL(address);
		});

		test('filters by channel at once, and nothing is suggested any more', async ({ page }) => {
			await ask(page);
			await pressSlowly(page.locator('.search-chip', { hasText: 'Zalo OA' }));
			const chip = page.locator('.search-chip', { hasText: 'Zalo OA' });
			await expect(chip).toHaveAttribute('aria-pressed', 'true');
			await expect(page.getByRole('listbox')).toBeHidden();
			await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
		});

		test('opens the result that was pressed while newer results arrive', async ({ page }) => {
			await ask(page);
			const result = titles(page).first();
			const address = await result.evaluate((link: HTMLAnchorElement) => link.href);
			let release = () => {};
			const held = new Promise<void>((done) => (release = done));
			await page.route(/search-index/, async (route) => {
				await held;
				await route.continue();
			});
			await page.keyboard.type(' zalo oa ngat quyen');
			await expect(page.locator('.search-body')).toHaveAttribute('aria-busy', 'true');
			await expect(page.locator('.search-status')).not.toContainText(query);
			await pressSlowly(result, async () => {
				release();
				await page.waitForLoadState('networkidle');
			});
			await expect(page).toHaveURL(address);
		});

		test('opens a suggestion at once, in the dialog, on the home page and on the results page', async ({
			page,
		}) => {
			// Results would take the place of what is suggested.
			await page.route(/pf_meta/, () => undefined);
			for (const [path, field] of [
				[article, '[data-search-open]'],
				['/', 'main input[name=q]'],
				['/tim-kiem/', 'main input[name=q]'],
			] as const)
				await test.step(path, async () => {
					await page.goto(path);
					// Else what was asked before is offered first.
					await page.evaluate(() => localStorage.clear());
					await page.locator(field).click();
					await page.keyboard.type('zalo khoa');
					const option = page.getByRole('option').first();
					await expect(option).toContainText('Zalo OA bị khóa');
					await pressSlowly(option);
					await expect(page).toHaveURL(/\/zalo\/zalo-oa-bi-khoa\/$/);
				});
		});
	});

test('Escape clears the field of the dialog, then closes it and gives the focus back', async ({
	page,
}) => {
	await page.goto(article);
	const link = page.locator('main a').first();
	await link.focus();
	await page.keyboard.press('/');
	await page.keyboard.type(query);
	await expect(titles(page).first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(field(page)).toHaveValue('');
	await expect(field(page)).toBeFocused();
	await expect(titles(page)).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(link).toBeFocused();
});

interface Pointer {
	name: string;
	use: Parameters<typeof test.use>[0];
	press(page: Page, at: { x: number; y: number }, during: () => Promise<void>): Promise<void>;
}
