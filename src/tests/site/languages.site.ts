import { expect, test } from '../support/site-test.ts';

// A Vietnamese voice makes nothing of English words that are not named as English.
test('what is English is named as English', async ({ page }) => {
	for (const [place, path, sentence] of [
		[
			'what an article quotes',
			'/khong-gui-duoc/the-tin-nhan-ngung-ho-tro/',
			'Message cannot be empty',
		],
		[
			'an English symptom',
			'/tim-kiem/',
			'The inbox has been disabled due to a high volume of outgoing messages',
		],
		['an error sentence', '/ma-loi/facebook/', 'User Block Error: This person isn’t'],
		['a menu label', '/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/', 'Too many messages'],
	] as const)
		await test.step(place, async () => {
			await page.goto(path);
			const all = page.locator('main :not(:has(*))').filter({ hasText: sentence });
			const languages = await all.evaluateAll((found) =>
				found.map((one) => one.closest('[lang]')?.getAttribute('lang')),
			);
			expect(languages.length).toBeGreaterThan(0);
			expect(new Set(languages)).toEqual(new Set(['en']));
		});
});
