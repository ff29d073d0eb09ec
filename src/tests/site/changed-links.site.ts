import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';

// What a chat or a mail program makes of a link at the end of a sentence.
for (const [written, lands] of [
	['/b/101', article],
	['/b/101)', article],
	['/b/101/.', article],
	['/b/101/cach-xu-ly.', `${article}#cach-xu-ly`],
	['/b/101/cach-xu-ly),', `${article}#cach-xu-ly`],
	[`${article.slice(0, -1)}.`, article],
] as const)
	test(`${written} leads to its article, and takes the Page along`, async ({ page, watch }) => {
		// The address as it was written is missing, and the console says so.
		watch.allowed.push(/404/);
		await page.goto(`${written}?page=112233445566778`);
		await expect(page).toHaveURL((url) => url.pathname + url.hash === lands);
		await expect(page.getByLabel('Trang Facebook của bạn')).toHaveValue('112233445566778');
	});
