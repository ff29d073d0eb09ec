/**
 * `npm run bench:typing`: how long a key waits while a sentence is typed into each search box of the built `dist/`, in
 * Chromium with the processor slowed down four times. The aim is 200 ms for the worst key. `--site DIR` measures
 * another build.
 */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { parseArgs } from 'node:util';
import { serveSite } from '../../build/static-server.ts';
import { browserArguments, findBrowser } from '../browser.ts';

const SENTENCE = 'khong thay hoi thoai moi tren page';
/** Between two keys, in milliseconds: a fast thumb, a usual one, and one so slow that each key has its suggestions. */
const GAPS = [90, 200, 400];
const SLOWER = 4;
/** Until what comes late is there, and until the last suggestions are drawn. */
const REST = 1500;

const { values: options } = parseArgs({
	options: { site: { type: 'string', default: 'dist' } },
});
const { server, port } = await serveSite({ directory: options.site, port: 0, base: '/' });
const site = `http://localhost:${String(port)}`;

/** The search boxes, each opened as a reader does. */
const boxes: Record<string, (page: Page) => Promise<void>> = {
	'home page': async (page) => {
		await page.goto(`${site}/`);
		await page.locator('#tim-o').click();
	},
	'dialog on an article': async (page) => {
		await page.goto(`${site}/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/`);
		await page.keyboard.press('/');
	},
	'results page': async (page) => {
		await page.goto(`${site}/tim-kiem/`);
		await page.locator('#tim-o').click();
	},
};

const browser = await chromium.launch({
	executablePath: findBrowser(),
	args: browserArguments,
});
try {
	console.log(
		`${String(SLOWER)}× slower, 390 px\nbox                     gap    worst key   long tasks`,
	);
	for (const [box, open] of Object.entries(boxes))
		for (const gap of GAPS) {
			const { worst, longTasks } = await measure(browser, { open, gap });
			console.log(
				`${box.padEnd(22)} ${ms(gap, 5)}    ${ms(worst, 6)}     ${ms(Math.round(longTasks), 6)}`,
			);
		}
} finally {
	await browser.close();
	server.close();
}

async function measure(
	on: Browser,
	{ open, gap }: { open: (page: Page) => Promise<void>; gap: number },
): Promise<Typing> {
	const context = await on.newContext({ viewport: { width: 390, height: 844 } });
	const page = await context.newPage();
	await open(page);
	await page.waitForTimeout(REST);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	const watched = await page.evaluateHandle(() => {
		const seen = { worst: 0, longTasks: 0 };
		// TypeScript does not know the threshold yet.
		const events = { type: 'event', durationThreshold: 16 };
		new PerformanceObserver((list) => {
			for (const { name, duration } of list.getEntries())
				if (/^key|^input$/.test(name)) seen.worst = Math.max(seen.worst, duration);
		}).observe(events);
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.longTasks += duration;
		}).observe({ type: 'longtask' });
		return seen;
	});
	await page.keyboard.type(SENTENCE, { delay: gap });
	await page.waitForTimeout(REST * 2);
	const typing = await watched.jsonValue();
	await context.close();
	return typing;
}

function ms(value: number, width: number): string {
	return `${String(value).padStart(width)} ms`;
}

/** In milliseconds. */
interface Typing {
	/** From a key to the picture that shows what it did; 0 when every key was below 16. */
	worst: number;
	/** Sum of all tasks above 50. */
	longTasks: number;
}
