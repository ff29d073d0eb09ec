import { expect, test } from '../support/site-test.ts';

test('the list of error codes finds programmers’ codes too, and leads on when it finds none', async ({
	page,
}) => {
	await page.goto('/ma-loi/');
	const filter = page.locator('list-filter input');
	const shown = page.locator('[data-filter-item]:visible');

	await filter.fill('-201');
	await expect(shown).toHaveCount(1);
	await expect(shown.getByRole('link')).toHaveAttribute('href', /\/ma-loi\/zalo\/#zalo-201$/);

	await filter.fill('xyzq');
	await expect(shown).toHaveCount(0);
	const search = page.getByRole('link', { name: 'Tìm những chữ này trong cả trang trợ giúp' });
	await expect(search).toHaveAttribute('href', /\/tim-kiem\/\?q=xyzq$/);

	await filter.fill('');
	await expect(search).toBeHidden();
});

test('the list of limits finds an amount without its space, and leads to each channel', async ({
	page,
}) => {
	await page.goto('/gioi-han/');
	await page.locator('list-filter input').fill('25mb');
	const shown = page.locator('.limit-card-value:visible');
	await expect(shown.first()).toContainText('25\u00a0MB');
	for (const value of await shown.allTextContents()) expect(value).toContain('25\u00a0MB');

	await page.goto('/gioi-han/');
	await page.getByRole('link', { name: /^Zalo OA \d+$/ }).click();
	await expect(
		page.getByRole('heading', { name: 'Zalo OA', exact: true }).first(),
	).toBeInViewport();
});

test('a fact without a date grows old from the day it was collected', async ({ page }) => {
	const old = page.locator('#full-control-admin .fact-age-old');
	await page.clock.setFixedTime('2027-05-01T05:00:00Z');
	await page.goto('/gioi-han/');
	await expect(page.locator('#page-high-volume .fact-age-old')).toHaveText(/^Đã 404\s/);
	await expect(old).toHaveCount(0);

	await page.clock.setFixedTime('2027-06-01T05:00:00Z');
	await page.reload();
	await expect(old).toHaveText(/^Đã 191\s/);
});
