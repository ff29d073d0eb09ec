import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/site-test.ts';

const pages = [
	'/',
	'/tin-khong-ve/',
	'/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/',
	'/tim-kiem/',
	'/lien-he/',
	'/404.html',
];

for (const path of pages)
	for (const colorScheme of ['light', 'dark'] as const)
		for (const width of [390, 1280]) {
			test(`${path} has no accessibility violation in ${colorScheme} at ${width} px`, async ({
				page,
			}) => {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 844 });
				await page.goto(path);
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(overflow, 'sideways scrolling').toBe(0);
			});
		}
