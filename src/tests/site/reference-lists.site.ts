import { findViolationsOfColours, noViolations, thinLists } from '../support/accessibility.ts';
import { expect, test } from '../support/site-test.ts';

test('the list of error codes finds programmers’ codes too, and leads on when it finds none', async ({
	page,
}) => {
	await page.goto('/ma-loi/');
	const filter = page.locator('list-filter input');
	const shown = page.locator('[data-filter-item]:visible');
	const frequent = page.getByRole('region', { name: 'Hay gặp nhất' });
	await expect(frequent).toBeVisible();

	await filter.fill('-201');
	await expect(shown).toHaveCount(1);
	await expect(frequent).toBeHidden();
	await shown.locator('summary').click();
	await expect(
		shown.getByRole('link', { name: 'Xem câu báo lỗi, nguồn và bài hướng dẫn' }),
	).toHaveAttribute('href', /\/ma-loi\/zalo\/#zalo-201$/);

	await filter.fill('xyzq');
	await expect(shown).toHaveCount(0);
	const search = page.getByRole('link', { name: 'Tìm những chữ này trong cả trang trợ giúp' });
	await expect(search).toHaveAttribute('href', /\/tim-kiem\/\?q=xyzq$/);

	await filter.fill('');
	await expect(search).toBeHidden();
	await expect(frequent).toBeVisible();
	await expect(page.locator('#integration')).toBeHidden();

	await test.step('a subcode is found under its code, by the number alone', async () => {
		await filter.fill('2018278');
		await expect(shown).toHaveCount(1);
		await expect(shown.locator('summary')).toContainText('#10');
	});
});

test('the list of limits finds an amount without its space, among figures and rules, and counts the chosen channel alone', async ({
	page,
}) => {
	await page.goto('/gioi-han/');
	await page.locator('list-filter input').fill('25mb');
	const shown = page.locator('[data-filter-item]:visible');
	await expect(shown.first()).toContainText('25\u00a0MB');
	for (const text of await shown.allTextContents())
		expect(text.replaceAll('\u00a0', ' ')).toContain('25 MB');

	await page.locator('list-filter input').fill('ngay');
	const status = page.locator('list-filter [role=status]');
	await expect(status).toHaveText(/trên \d{3}$/);
	await page.getByRole('radio', { name: /^Zalo OA \d+$/ }).check({ force: true });
	await expect(status).toHaveText(/^Đang hiện \d+ trên \d{2}$/);
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

test('on paper every fold stands open, with the address of its document', async ({ page }) => {
	await page.goto('/gioi-han/');
	const proof = page.locator('#page-high-volume');
	const rule = page.locator('#full-control-admin');
	await expect(proof).toBeHidden();
	await expect(rule).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(proof).toBeVisible();
	await expect(rule).toBeVisible();
	const written = await page
		.locator('[data-filter-item]', { has: proof })
		.locator('.origin')
		.evaluate((link) => getComputedStyle(link, '::after').content);
	expect(written).toContain('https://');
});

test('what is wrong about a limit is named in the text for support', async ({ page }) => {
	await page.goto('/gioi-han/#page-high-volume');
	await page.locator('#page-high-volume').getByRole('link', { name: 'Báo sai' }).click();
	await expect(page).toHaveURL(/\/lien-he\/\?bao-sai=gioi-han:page-high-volume#bao-sai$/);
	await expect(page.getByLabel('Nội dung báo sai', { exact: true })).toHaveValue(
		/\/gioi-han\/#page-high-volume/,
	);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('every figure shows its origin with all folds closed, over no figure at any width', async ({
		page,
	}) => {
		await page.goto('/gioi-han/');
		const figures = page.locator('.figures > li, .key');
		const origins = figures.locator('.origin:visible');
		expect(await figures.count()).toBeGreaterThan(50);
		await expect(origins).toHaveCount(await figures.count());
		for (const width of [320, 390, 1280]) {
			await page.setViewportSize({ width, height: 844 });
			const overlaps = await page.locator('.figures > li').evaluateAll((rows) =>
				rows.flatMap((row) => {
					const origin = row.querySelector('.origin')?.getBoundingClientRect();
					const range = document.createRange();
					range.selectNodeContents(row.querySelector('summary') ?? row);
					const isOver = [...range.getClientRects()].some(
						(text) =>
							origin &&
							text.right > origin.left &&
							text.left < origin.right &&
							text.bottom > origin.top + 2 &&
							text.top < origin.bottom - 2,
					);
					return isOver ? [row.textContent] : [];
				}),
			);
			expect(overlaps, `${String(width)} px`).toEqual([]);
		}
	});

	test('a channel is chosen, and what belongs to others makes room', async ({ page }) => {
		await page.goto('/gioi-han/');
		const facebook = page.getByRole('heading', { name: /^Facebook \d+$/ });
		await expect(facebook).toBeVisible();
		await page.getByRole('radio', { name: /^Zalo OA \d+$/ }).check({ force: true });
		await expect(facebook).toBeHidden();
		await expect(page.getByRole('heading', { name: /^Zalo OA \d+$/ })).toBeVisible();
		await expect(page.locator('.key:visible')).toHaveCount(1);
	});

	test('a link opens what the place that it leads to lies in', async ({ page }) => {
		test.slow();
		for (const [what, address] of [
			['a figure', '/gioi-han/#page-high-volume'],
			['a rule in the fold of its channel', '/gioi-han/#full-control-admin'],
			['a limit of programmers', '/gioi-han/#messenger-send-calls'],
			['the programmers’ part of a channel', '/gioi-han/#facebook-integration'],
			['an error code', '/ma-loi/facebook/#facebook-551'],
			['an error code of programmers', '/ma-loi/zalo/#zalo-201'],
			['the programmers’ codes', '/ma-loi/#integration'],
			['a settings screen', '/cai-dat/#page-access'],
			['a screen without a link', '/cai-dat/#harasocial-filters'],
		] as const)
			await test.step(what, async () => {
				// Another place of the same page would not load it again.
				await page.goto('about:blank');
				await page.goto(address);
				await expect(page.locator(address.slice(address.indexOf('#')))).toBeInViewport();
			});
	});
});

for (const path of ['/gioi-han/', '/ma-loi/', '/ma-loi/facebook/', '/cai-dat/'])
	test(`${path} with its folds open has no accessibility violation, light and dark`, async ({
		page,
	}) => {
		test.slow();
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(path);
		await thinLists(page);
		await page
			.locator('details')
			.evaluateAll((all: HTMLDetailsElement[]) => all.forEach((fold) => (fold.open = true)));
		expect(await findViolationsOfColours(page)).toEqual(noViolations);
	});
