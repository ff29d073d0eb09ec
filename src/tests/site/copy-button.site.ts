import { expect, test } from '../support/site-test.ts';

const article = '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/';

test('a heading’s link copies the short link of its section and says so', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(article);
	await page.getByRole('link', { name: 'Sao chép liên kết tới mục Cách xử lý' }).click();
	await expect(page.locator('[data-announcements]')).toHaveText('Đã sao chép');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(copied).pathname).toBe('/b/101/cach-xu-ly/');
	const { pathname } = new URL(page.url());
	expect(pathname, 'the reader stays where they were').toBe(article);

	await page.goto(new URL(copied).pathname);
	await expect(page).toHaveURL(new RegExp(`${article}#cach-xu-ly$`));
});

for (const clipboard of ['denied', 'absent', 'silent'] as const)
	test(`a text is shown selected when the clipboard is ${clipboard}`, async ({ page }) => {
		await page.addInitScript((kind) => {
			if (kind === 'absent') {
				Reflect.deleteProperty(Navigator.prototype, 'clipboard');
				return;
			}
			const writeText = () =>
				kind === 'silent'
					? new Promise(() => {})
					: Promise.reject(new DOMException('', 'NotAllowedError'));
			Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
		}, clipboard);
		await page.goto(article);
		await page.getByRole('link', { name: 'Sao chép liên kết tới mục Phòng tránh' }).click();
		const field = page.getByRole('textbox', { name: /Trình duyệt này chặn sao chép/ });
		await expect(field).toBeFocused();
		await expect(field).toHaveJSProperty('readOnly', true);
		const selected = await field.evaluate((element: HTMLTextAreaElement) =>
			element.value.slice(element.selectionStart, element.selectionEnd),
		);
		expect(new URL(selected).pathname).toBe('/b/101/phong-tranh/');
	});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });
	test('a heading’s link is a plain link to its section', async ({ page }) => {
		await page.goto(article);
		await page.getByRole('link', { name: 'Liên kết tới mục Cách xử lý' }).click();
		await expect(page).toHaveURL(/#cach-xu-ly$/);
	});
});
