import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serveSite } from '../build/static-server.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/**
 * `npm run screenshots -- [--only /tim-kiem/] [--screen] [--width 320]`: pictures of every page kind
 * of the built site into `screenshots/`, 390 and 1280 px wide, light and dark. `--screen` shows the
 * first screen only.
 */
const pages = [
	...pageKinds,
	'/tim-kiem/?q=khong+thay+hoi+thoai+moi',
	'/tim-kiem/?q=%2310',
	'/cai-dat/?page=123456789012345',
	'/tim-kiem/?q=xyzzy+quuxx',
];

const { values } = parseArgs({
	options: {
		only: { type: 'string', multiple: true },
		screen: { type: 'boolean', default: false },
		readme: { type: 'boolean', default: false },
		width: { type: 'string', multiple: true, default: ['390', '1280'] },
		scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
	},
});

await mkdir('screenshots', { recursive: true });
const { server, port } = await serveSite({ directory: 'dist', port: 0, base: '/' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
if (values.readme) {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' });
	await page.goto(`http://localhost:${port}${pages[2]}`, { waitUntil: 'networkidle' });
	await page.screenshot({ path: '.github/article.png' });
	values.scheme = [];
}
for (const colorScheme of values.scheme)
	for (const width of values.width.map(Number)) {
		const context = await browser.newContext({
			colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
			viewport: { width, height: width < 600 ? 844 : 800 },
			locale: 'vi-VN',
		});
		const page = await context.newPage();
		for (const path of values.only ?? pages) {
			await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
			const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';
			await page.screenshot({
				path: `screenshots/${name}-${width}-${colorScheme}.png`,
				fullPage: !values.screen,
			});
		}
		await context.close();
	}
await browser.close();
server.close();
