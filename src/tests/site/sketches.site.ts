import { readFile, glob } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

test('every sketch keeps its words inside its frame and readable at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	let sketches = 0;
	for await (const file of glob('dist/**/index.html')) {
		if (!(await readFile(file, 'utf8')).includes('sketch-drawing')) continue;
		const path = file.slice('dist'.length, -'index.html'.length);
		await page.goto(path);
		const drawn = await page.locator('svg.sketch-drawing').evaluateAll((drawings) =>
			drawings.map((drawing) => {
				const frame = drawing.getBoundingClientRect();
				const texts = [...drawing.querySelectorAll('text')];
				const scale = frame.width / Number(drawing.getAttribute('width'));
				return {
					outside: texts
						.filter((text) => text.getBoundingClientRect().right > frame.right - 6 * scale)
						.map((text) => text.textContent),
					smallest: Math.min(
						...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale),
					),
					label: drawing.getAttribute('aria-label') ?? '',
				};
			}),
		);
		for (const { outside, smallest, label } of drawn) {
			sketches += 1;
			expect(outside, path).toEqual([]);
			expect(smallest, path).toBeGreaterThanOrEqual(11.9);
			expect(label.length, path).toBeGreaterThan(30);
		}
	}
	expect(sketches).toBeGreaterThan(0);
});

test('a sketch changes with the theme', async ({ page }) => {
	await page.goto('/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/');
	const frame = page.locator('.sketch-frame').first();
	const fill = () => frame.evaluate((element) => getComputedStyle(element).fill);
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await fill();
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await fill()).not.toBe(light);
});

test('a sketch is printed on white, also from a dark screen', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/');
	for (const part of ['.sketch-frame', '.sketch-ground', '.sketch-tint', '.sketch-number'])
		expect(await brightness(page.locator(part).first()), part).toBeGreaterThan(200);
	expect(await brightness(page.locator('.sketch-text').first())).toBeLessThan(60);
});

/** Of the colour that fills a shape: 0 for black, 255 for white. */
function brightness(shape: Locator): Promise<number> {
	return shape.evaluate((element) => {
		const parts = getComputedStyle(element).fill.match(/[\d.]+/g) ?? [];
		return parts.slice(0, 3).reduce((sum, part) => sum + Number(part) / 3, 0);
	});
}
