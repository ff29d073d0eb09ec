/**
 * `npm run bench:reading -- [--only PATH] [--json OUT]`: how much a reader meets on every article and
 * list page of `dist/`, on two phones and in the system's fonts: screens with folds closed and open, px
 * to the first step and to the end of its settings button, links before it, words, words of doubt.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { serveSite } from '../../build/static-server.ts';
import { checkContent } from '../../checks/check-content.ts';
import { pageKind } from '../../checks/site/page-weight-budget.ts';
import { browserArguments, findBrowser } from '../browser.ts';
import { readPage } from './read-page.ts';
import { figuresHead, figuresRow, type ReadingFigures } from './reading-figures.ts';

const windows = [
	{ width: 390, height: 844 },
	{ width: 360, height: 640 },
];
const resultsPage = '/tim-kiem/?q=khong+nhan+duoc+tin+nhan';

const { values } = parseArgs({
	options: { only: { type: 'string', multiple: true }, json: { type: 'string' } },
});
const paths = values.only ?? (await listPaths());

const { server, port } = await serveSite({ directory: 'dist', port: 0, base: '/' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
const all: ReadingFigures[] = [];
try {
	console.log(figuresHead());
	for (const viewport of windows) {
		const context = await browser.newContext({ viewport, locale: 'vi-VN' });
		// Only the system's fonts, whatever the width.
		await context.route(/\.woff2?$/, (route) => route.abort());
		const page = await context.newPage();
		for (const path of paths) {
			await page.goto(`http://localhost:${String(port)}${path}`, { waitUntil: 'networkidle' });
			const figures = await readPage(page, { path, ...viewport });
			all.push(figures);
			console.log(figuresRow(figures));
		}
		await context.close();
	}
} finally {
	await browser.close();
	server.close();
}
if (values.json !== undefined)
	await writeFile(values.json, `${JSON.stringify(all, undefined, '\t')}\n`);

/** Every page that people read, of each kind but the steps of the finder, and one with results. */
async function listPaths(): Promise<string[]> {
	const { library } = await checkContent('content');
	const known = {
		articles: new Set([...library.articles.values()].map(({ path }) => path)),
		topics: new Set(library.topics.map(({ path }) => path)),
	};
	const files = await readdir('dist', { recursive: true });
	const built = files
		.filter((file) => file.endsWith('index.html'))
		.map((file) => `/${file.split(sep).join('/')}`.replace(/index\.html$/, ''))
		.filter((path) => ![undefined, 'finder step'].includes(pageKind(path, known)));
	return [...built.toSorted(), resultsPage];
}
