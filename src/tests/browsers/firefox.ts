import puppeteer from 'puppeteer-core';
import type { Engine } from './tab.ts';

/** Firefox over WebDriver BiDi. @param executablePath of `firefox` or `firefox-esr` */
export async function startFirefox(executablePath: string): Promise<Engine> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		// Else the scroll bar takes 12 of 390 pixels, which no phone does.
		extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
	});
	const page = await browser.newPage();
	return {
		name: (await browser.version()).replace('/', ' '),
		tab: {
			async open(url) {
				await page.goto(url);
			},
			resize: (size) => page.setViewport(size),
			async evaluate<Value>(expression: string) {
				const value: Value = JSON.parse(
					String(await page.evaluate(`JSON.stringify((${expression}) ?? null)`)),
				);
				return value;
			},
			type: (text) => page.keyboard.type(text, { delay: 30 }),
			press: (key) => page.keyboard.press(key),
			async hold({ x, y }, { milliseconds, during }) {
				await page.mouse.move(x, y);
				await page.mouse.down();
				await new Promise((done) => setTimeout(done, milliseconds));
				await during?.();
				await page.mouse.up();
			},
			print: () => page.pdf({ format: 'A4' }),
		},
		close: () => browser.close(),
	};
}
