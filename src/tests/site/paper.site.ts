import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';

for (const path of [article, '/cai-dat/', '/gioi-han/'])
	test(`${path} on paper leaves nothing to an engine that prints no containers`, async ({
		page,
	}) => {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		const contained = await page
			.locator('main *')
			.evaluateAll((all) =>
				all
					.filter((own) => getComputedStyle(own).containerType !== 'normal')
					.map(({ className }) => className),
			);
		expect([...new Set(contained)]).toEqual([]);
	});

test('every sheet of an article has its short address, and its steps have readable numbers', async ({
	page,
}) => {
	await page.goto(article);
	await page.emulateMedia({ media: 'print' });
	const foot = page.locator('main > .paper-only');
	await expect(foot).toContainText('/b/101/');
	await expect(foot).toHaveCSS('display', 'table-footer-group');
	for (const number of await page.locator('.step-n').all())
		await expect(number).toHaveCSS('color', 'rgb(0, 0, 0)');
	const main = await page.locator('main').boundingBox();
	const width = await page.evaluate(() => document.documentElement.clientWidth);
	expect(main?.width).toBeLessThanOrEqual(width);
});
