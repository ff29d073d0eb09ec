/**
 * `npm run bench:search-page`: the search of the built `dist/` in Chromium. On a cold cache at 150 ms and 1.6 Mbit/s:
 * from the first key to the first suggestions, from Enter to the results, and the bytes of both. Warm: milliseconds
 * per query. `--site DIR` measures another build, `--runs N` takes the median of N (5), `--files` lists
 * every file.
 */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { parseArgs } from 'node:util';
import { serveSite } from '../../build/static-server.ts';
import { percentile } from './quality.ts';
import { browserArguments, findBrowser } from '../browser.ts';

const SLOW = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1000 * 1000) / 8,
	uploadThroughput: (750 * 1000) / 8,
};
const QUERIES = [
	'mất kết nối zalo oa',
	'khong nhan duoc tin nhan facebook',
	'binh luan khong ve',
	'gửi ảnh cho khách không được',
	'khoong gwuir dduowcj tin nhawsn',
	'page bị chặn gửi tin',
	'quá 24 giờ không trả lời được',
	'may tinh khong bao tin moi',
];
const { values: options } = parseArgs({
	options: {
		site: { type: 'string', default: 'dist' },
		runs: { type: 'string', default: '5' },
		files: { type: 'boolean', default: false },
	},
});

const { server, port } = await serveSite({ directory: options.site, port: 0, base: '/' });
const home = `http://localhost:${String(port)}/`;
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
try {
	const colds: Cold[] = [];
	for (let run = 0; run < Number(options.runs); run++) colds.push(await measureCold(browser));
	const median = (pick: (cold: Cold) => number) => percentile(colds.map(pick), 0.5);
	const row = (label: string, value: number, unit: string) =>
		console.log(`${label.padEnd(52)} ${value.toFixed(unit === 'kB' ? 1 : 0).padStart(7)} ${unit}`);
	console.log('cold, 150 ms, 1.6 Mbit/s, median');
	row(
		'first key to suggestions',
		median(({ suggestions }) => suggestions),
		'ms',
	);
	row(
		'first key to suggestions, typed with the first tap',
		median(({ rushed }) => rushed),
		'ms',
	);
	row('bytes that suggestions need', median(({ fieldBytes }) => fieldBytes) / 1000, 'kB');
	row(
		'bytes until suggestions, with what is fetched ahead',
		median(({ suggestionBytes }) => suggestionBytes) / 1000,
		'kB',
	);
	row(
		'Enter to results',
		median(({ results }) => results),
		'ms',
	);
	row('bytes of code and index until results', median(({ bytes }) => bytes) / 1000, 'kB');
	const warm = await measureWarm(browser);
	console.log('warm');
	row('query to results, p50', percentile(warm, 0.5), 'ms');
	row('query to results, p95', percentile(warm, 0.95), 'ms');
} finally {
	await browser.close();
	server.close();
}

/** A reader on a slow phone line: opens the home page, taps the field, types, sends. */
async function measureCold(on: Browser): Promise<Cold> {
	const open = async () => {
		const context = await on.newContext();
		const page = await context.newPage();
		await page.goto(home);
		await page.waitForLoadState('networkidle');
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', SLOW);
		const sizes: number[] = [];
		const names = new Map<string, string>();
		session.on('Network.responseReceived', ({ requestId, response }) =>
			names.set(requestId, response.url),
		);
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			sizes.push(encodedDataLength);
			if (options.files) console.log(String(encodedDataLength).padStart(7), names.get(requestId));
		});
		const bytes = () => sizes.reduce((sum, size) => sum + size, 0);
		return { context, page, bytes };
	};
	const rush = await open();
	await rush.page.locator('[data-search-open]').evaluate((link: HTMLElement) => link.focus());
	const rushed = await timeSuggestions(rush.page, true);
	await rush.context.close();

	const { context, page, bytes } = await open();
	await page.keyboard.press('/');
	// The common problems are there when the reader has seen the field and begins.
	await page.getByRole('option').first().waitFor();
	// Suggestions need nothing more; with the first key the full search is fetched ahead.
	await page.waitForLoadState('networkidle');
	const fieldBytes = bytes();
	const suggestions = await timeSuggestions(page, false);
	const suggestionBytes = bytes();
	await page.keyboard.insertText(QUERIES[0]?.slice(1) ?? '');
	const start = performance.now();
	await page.keyboard.press('Enter');
	await page.locator('.hit').first().waitFor();
	const results = performance.now() - start;
	const all = bytes();
	await context.close();
	return { suggestions, rushed, fieldBytes, suggestionBytes, results, bytes: all };
}

/** From the first key to the first suggestion on the screen, by the clock of the page. */
async function timeSuggestions(page: Page, isRushed: boolean): Promise<number> {
	const letter = QUERIES[0]?.[0] ?? '';
	await page.evaluate((key) => {
		const { dataset } = document.documentElement;
		let start = 0;
		document.addEventListener('keydown', (event) => {
			if (start === 0 && event.key === key) start = performance.now();
		});
		const look = () => {
			if (start > 0 && document.querySelector('.search-option-all'))
				dataset['benchTime'] = String(performance.now() - start);
			else requestAnimationFrame(look);
		};
		look();
	}, letter);
	if (isRushed) await page.locator('#tim-o').click();
	await page.keyboard.type(letter);
	await page.locator('html[data-bench-time]').waitFor();
	return Number(await page.locator('html').getAttribute('data-bench-time'));
}

/** Every query again and again on a page that has everything, from the event to the drawn results. */
async function measureWarm(on: Browser): Promise<number[]> {
	const context = await on.newContext();
	const page = await context.newPage();
	await page.goto(`${home}tim-kiem/?q=zalo`);
	await page.locator('.hit').first().waitFor();
	const times: number[] = [];
	for (let round = 0; round < 6; round++)
		for (const query of QUERIES) {
			const time = await page.evaluate(
				(text) =>
					new Promise<number>((resolve) => {
						const field = document.querySelector<HTMLInputElement>('#tim-o');
						const status = document.querySelector('.search-status');
						if (!field || !status) throw new Error('No search on this page');
						const watch = new MutationObserver(() => {
							if (!status.textContent.includes(`“${text}”`)) return;
							watch.disconnect();
							resolve(performance.now() - start);
						});
						watch.observe(status, { childList: true, characterData: true, subtree: true });
						field.value = text;
						const start = performance.now();
						field.form?.requestSubmit();
					}),
				query,
			);
			// The first round loads chunks.
			if (round > 0) times.push(time);
		}
	await context.close();
	return times;
}

interface Cold {
	/** Milliseconds from the first key, on a field that was opened before. */
	suggestions: number;
	/** The same when the key follows the tap at once. */
	rushed: number;
	/** Code and data once the opened field shows the common problems: all that suggestions are made from. */
	fieldBytes: number;
	suggestionBytes: number;
	/** Milliseconds from Enter. */
	results: number;
	bytes: number;
}
