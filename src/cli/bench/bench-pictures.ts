/**
 * `npm run bench:pictures -- [--pictures DIR --labels L.jsonl] [--half measured|tuned|all] [--slowdown 4] [--json OUT]`:
 * how well and how fast the built `dist/` answers pictures of errors, in Chromium, through the button that readers press.
 * Without `--pictures` those of `pictures/picture-cases.ts`, drawn anew: the measured half, which nothing was tuned on.
 * Labels are lines of `{ file, accept: [article numbers] }`; more fields do no harm. `--keep DIR` keeps the drawn pictures
 * there, `--site DIR` measures another build. `--slowdown 4` makes the browser's pages so many times slower, workers and
 * all; `slower` says how many times longer than it computes a fixed sum then took: where it is more, other programs were in
 * the way (as root on Linux the browser goes before them). `computed` is what a picture costs of processor time with all of
 * its text, which they hardly change.
 */
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pictureReadingKey } from '../../browser/storage-keys.ts';
import { serveSite } from '../../build/static-server.ts';
import { readerFolder } from '../../files/picture-reader.ts';
import { getLibrary } from '../../library/index.ts';
import { browserArguments, findBrowser } from '../browser.ts';
import { isMeasured, makePictureCases } from './pictures/picture-cases.ts';
import { makePicture } from './pictures/worn-picture.ts';
import { percentile } from './quality.ts';
import { findRenderers, measureSlowdown, slowDown, takePrecedence } from './slowed-processor.ts';

const LONGEST = 120_000;
const { values: options } = parseArgs({
	options: {
		pictures: { type: 'string' },
		labels: { type: 'string' },
		half: { type: 'string', default: 'measured' },
		keep: { type: 'string' },
		site: { type: 'string', default: 'dist' },
		slowdown: { type: 'string', default: '1' },
		json: { type: 'string' },
	},
});
if ((options.pictures === undefined) !== (options.labels === undefined))
	throw new Error('--pictures and --labels belong together.');

const factor = Number(options.slowdown);
if (!(factor >= 1)) throw new Error('--slowdown is 1 or more.');

const scratch = options.keep ?? (await mkdtemp(join(tmpdir(), 'bench-pictures-')));
const { server, port } = await serveSite({ directory: options.site, port: 0, base: '/' });
let letGo = () => Promise.resolve();
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
try {
	const folder = options.pictures ?? scratch;
	const labels = options.labels ? await readLabels(options.labels) : await drawPictures(scratch);
	const page = await browser.newPage();
	let bytes = 0;
	page.on('response', (response) => {
		if (!response.url().includes(readerFolder)) return;
		void response
			.request()
			.sizes()
			.then(
				({ responseBodySize }) => (bytes += responseBodySize),
				() => undefined,
			);
	});
	await page.goto(`http://localhost:${String(port)}/tim-kiem/`, { waitUntil: 'networkidle' });
	await page.evaluate((key) => localStorage.setItem(key, '1'), pictureReadingKey);
	const clock = await browser.newPage();
	await page.bringToFront();
	const { ids } = await findRenderers(browser);
	await takePrecedence(ids);
	letGo = slowDown(ids, factor);
	const slower = [await measureSlowdown(browser, clock)];
	const loads = [loadavg()[0]];
	await page.locator('site-search [data-picture-open]').click();
	await page.locator('.picture[data-state="choose"]').waitFor();
	let start = 0;
	const outcomes: Outcome[] = [];
	for (const { file, accept } of labels) {
		// The first picture also brings the engine: it is read once before it counts.
		if (outcomes.length === 0) start = (await ask(page, join(folder, file))).ms;
		const before = await findRenderers(browser);
		const { articles, ms } = await ask(page, join(folder, file));
		const computed = (await findRenderers(browser)).computed - before.computed;
		const rank = articles.findIndex((number) => accept.includes(number));
		outcomes.push({ file, rank, found: articles.length, ms, computed });
		if (rank !== 0) console.log(`${file}: ${rank < 0 ? 'not found' : String(rank + 1)}`);
	}
	const share = (holds: (outcome: Outcome) => boolean) =>
		outcomes.filter(holds).length / outcomes.length;
	loads.push(loadavg()[0]);
	slower.push(await measureSlowdown(browser, clock));
	const times = outcomes.map(({ ms }) => ms);
	const sums = outcomes.map(({ computed }) => computed);
	const report = {
		first: share(({ rank }) => rank === 0),
		three: share(({ rank }) => rank >= 0 && rank < 3),
		none: share(({ found }) => found === 0),
		ms: {
			p50: percentile(times, 0.5),
			p95: percentile(times, 0.95),
			most: Math.max(...times),
			/** The first picture, chosen as soon as the panel stands there. */
			start,
		},
		computed: {
			p50: percentile(sums, 0.5),
			p95: percentile(sums, 0.95),
			most: Math.max(...sums),
		},
		slowest: outcomes
			.toSorted((a, b) => b.ms - a.ms)
			.slice(0, 5)
			.map(({ file, ms }) => `${file} ${String(Math.round(ms))}`),
		/** Before and after the pictures. */
		slower,
		load: loads,
		bytes,
	};
	console.log(`${String(outcomes.length)} pictures`);
	console.log(JSON.stringify(report, null, 2));
	if (options.json) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
	await letGo();
	await browser.close();
	server.close();
	if (options.keep === undefined) await rm(scratch, { recursive: true, force: true });
}

/** Chooses a picture and waits for what it finds: the articles in their order, none when refused or not read. */
async function ask(page: Page, file: string): Promise<{ articles: number[]; ms: number }> {
	await page.evaluate(() => {
		const { dataset } = document.documentElement;
		delete dataset['benchStart'];
		document.addEventListener('change', () => (dataset['benchStart'] = String(performance.now())), {
			capture: true,
			once: true,
		});
	});
	await page.locator('.picture input[type="file"]').setInputFiles(file);
	const ended = await page.waitForFunction(
		() => {
			const start = Number(document.documentElement.dataset['benchStart']);
			const panel = document.querySelector<HTMLElement>('.picture');
			const body = panel?.querySelector('.search-body');
			const state = panel?.dataset['state'];
			const hasResults = body?.childElementCount !== 0 && body?.hasAttribute('aria-busy') === false;
			const isDone = state === 'failed' || (state === 'read' && hasResults);
			return start > 0 && isDone ? { ms: performance.now() - start } : false;
		},
		undefined,
		{ timeout: LONGEST, polling: 50 },
	);
	const value = await ended.jsonValue();
	// What a certain answer did not wait for is read while it stands there.
	await page.locator('.picture-lines[aria-busy]').waitFor({ state: 'detached', timeout: LONGEST });
	const isRefused = (await page.locator('.picture .none').count()) > 0;
	const numbers = await page.locator('.picture .hit > .number').allTextContents();
	const articles = isRefused ? [] : numbers.map((text) => Number(text.slice(1)));
	return { articles, ms: value === false ? LONGEST : value.ms };
}

async function drawPictures(folder: string): Promise<Label[]> {
	await mkdir(folder, { recursive: true });
	const cases = makePictureCases(await getLibrary()).filter(
		(own) => options.half === 'all' || isMeasured(own) === (options.half === 'measured'),
	);
	const labels: Label[] = [];
	for (const own of cases) {
		const { type, content } = await makePicture(own);
		const file = `${own.id}.${type}`;
		await writeFile(join(folder, file), content);
		labels.push({ file, accept: own.accept });
	}
	return labels;
}

async function readLabels(file: string): Promise<Label[]> {
	const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
	return lines.map((line): Label => JSON.parse(line));
}

interface Label {
	file: string;
	/** Numbers of the articles that answer. */
	accept: readonly number[];
}

interface Outcome {
	file: string;
	/** Of the first right article; -1 when there is none. */
	rank: number;
	found: number;
	/** From choosing to the results, with the engine there; a certain answer does not wait for the rest of the text. */
	ms: number;
	/** What the page and its workers computed until all was read, in milliseconds, all threads together. */
	computed: number;
}
