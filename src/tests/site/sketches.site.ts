import { readFile, glob } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

test('every sketch keeps its words inside its window and readable at 320 px', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 800 });
	let sketches = 0;
	for await (const file of glob('dist/**/index.html')) {
		if (!(await readFile(file, 'utf8')).includes('sketch-window')) continue;
		const path = file.slice('dist'.length, -'index.html'.length);
		await page.goto(path);
		const drawn = await page.locator('.sketch-window').evaluateAll((windows) =>
			windows.map((window) => {
				for (const fold of document.querySelectorAll('details')) fold.open = true;
				const frame = window.getBoundingClientRect();
				const texts = [...window.querySelectorAll<HTMLElement>('b, span:not(:has(.bar))')].filter(
					(text) => text.textContent.trim() !== '' && text.checkVisibility(),
				);
				return {
					outside: texts
						.filter((text) => text.getBoundingClientRect().right > frame.right)
						.map((text) => text.textContent),
					cut: texts
						.filter((text) => text.scrollWidth > text.clientWidth + 1 && text.clientWidth > 0)
						.map((text) => text.textContent),
					smallest: Math.min(
						...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
					),
				};
			}),
		);
		for (const { outside, cut, smallest } of drawn) {
			sketches += 1;
			expect(outside, path).toEqual([]);
			expect(cut, path).toEqual([]);
			expect(smallest, path).toBeGreaterThanOrEqual(12);
		}
	}
	expect(sketches).toBeGreaterThan(0);
});

test('every sketch is said once and shortly, and its drawing not at all', async () => {
	let sketches = 0;
	for await (const file of glob('dist/**/index.html')) {
		const html = await readFile(file, 'utf8');
		for (const [, figure = ''] of html.matchAll(/<figure class="sketch">([\s\S]*?)<\/figure>/g)) {
			sketches += 1;
			const said = /<p class="visually-hidden"[^>]*>([^<]*)<\/p>/.exec(figure)?.[1] ?? '';
			expect(said.length, file).toBeGreaterThan(20);
			expect(said.length, file).toBeLessThanOrEqual(150);
			expect(figure.match(/aria-label|role="img"|<title>/g), file).toBeNull();
			expect(figure, file).toMatch(/<div class="sketch-window"[^>]* aria-hidden="true"/);
			expect(figure, file).not.toMatch(/ style=/);
		}
	}
	expect(sketches).toBeGreaterThan(20);
});

test('a sketch changes with the theme', async ({ page }) => {
	await page.goto('/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/');
	const frame = page.locator('.sketch-window').first();
	const ground = () => frame.evaluate((element) => getComputedStyle(element).backgroundColor);
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await ground();
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await ground()).not.toBe(light);
});

test('a sketch is printed on white, also from a dark screen', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/');
	for (const part of ['.sketch-window', '.sketch-bar', '.here'])
		expect(await brightness(page.locator(part).first(), 'backgroundColor'), part).toBeGreaterThan(
			200,
		);
	expect(await brightness(page.locator('.sketch-main b').first(), 'color')).toBeLessThan(60);
});

test('in forced colours the marked place, its number and the bars are still lines', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/');
	for (const part of ['.here', '.here-n', '.sketch-window .bar'])
		expect(
			await page
				.locator(part)
				.first()
				.evaluate((element) => getComputedStyle(element).borderTopStyle),
			part,
		).toBe('solid');
});

/** Of a colour: 0 for black, 255 for white. */
function brightness(shape: Locator, property: 'color' | 'backgroundColor'): Promise<number> {
	return shape.evaluate((element, name) => {
		const parts = getComputedStyle(element)[name].match(/[\d.]+/g) ?? [];
		return parts.slice(0, 3).reduce((sum, part) => sum + Number(part) / 3, 0);
	}, property);
}
