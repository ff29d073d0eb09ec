import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page, Route } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const query = 'q=m%E1%BA%A5t+k%E1%BA%BFt+n%E1%BB%91i';

/** The ways to the results, each as a reader goes it. */
const ways: Record<string, (page: Page) => Promise<void>> = {
	'the results page': async (page) => {
		await open(page, `/tim-kiem/?${query}`);
	},
	'the page of a missing address': async (page) => {
		await open(page, '/khong-co/mat-ket-noi/');
	},
	'the dialog': async (page) => {
		await page.goto('/lien-he/');
		await page.locator('[data-search-open]').click();
		// Where the dialog cannot open, the link has led to the field of the results page.
		await page.locator('#tim-hop-thoai, #tim-o').fill('mất kết nối');
		await page.keyboard.press('Enter');
	},
};

/** What can come instead of a script. */
const faults = {
	missing: () => ({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
	cut: (chunk) => {
		const text = readScript(chunk);
		return { status: 200, contentType: SCRIPT, body: text.slice(0, text.length / 2) };
	},
	'an error of the server': () => ({ status: 500, contentType: 'text/html', body: '<h1>500</h1>' }),
	'one that throws': (chunk) => ({
		status: 200,
		contentType: SCRIPT,
		body: `${readScript(chunk)}\nthrow new Error('broken');`,
	}),
} satisfies Record<string, (chunk: string) => Answer>;

const SCRIPT = 'text/javascript; charset=utf-8';
/** Long enough for a page that loads itself again and again to do so several times. */
const SETTLE = 3000;
/** On a busy machine a script is asked for late. */
const MOST_WAIT = 15_000;
/** Tabs that wait at once; each goes through its cases one after the other. */
const TABS = 8;
const chunks = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));

for (const [way, go] of Object.entries(ways))
	test(`no address is loaded twice on ${way} when a script is broken`, async ({
		browser,
		baseURL,
	}) => {
		// Some thirty pages.
		test.slow();
		const context = await browser.newContext({ ...(baseURL && { baseURL }) });
		const used = await findUsed(context, go);
		const run = used.find((name) => name.startsWith('search-run')) ?? '';
		const cases: Case[] = [
			...used.flatMap((chunk): Case[] => [
				{ chunk, fault: 'missing' },
				{ chunk, fault: 'cut' },
			]),
			{ chunk: run, fault: 'an error of the server' },
			{ chunk: run, fault: 'one that throws' },
		];
		const seen: object[] = [];
		const open = async () => {
			const page = await context.newPage();
			const tab = await context.newCDPSession(page);
			// A script that the tab still has in memory would not be asked for.
			await tab.send('Network.enable');
			await tab.send('Network.setCacheDisabled', { cacheDisabled: true });
			for (let one = cases.shift(); one; one = cases.shift()) {
				const loaded = countLoads(page);
				const broken = await breakScript(tab, one);
				await go(page);
				await Promise.race([broken.met, page.waitForTimeout(MOST_WAIT)]);
				await page.waitForTimeout(SETTLE);
				const again = [...loaded].filter(([, times]) => times > 1);
				seen.push(...again.map(([address, times]) => ({ ...one, address, times })));
				if (broken.times === 0) seen.push({ ...one, times: 'never asked for' });
				await broken.mend();
				page.removeAllListeners('request');
				// Another reader, who has not been here.
				await page.evaluate(() => {
					sessionStorage.clear();
				});
			}
		};
		await Promise.all(Array.from({ length: TABS }, open));
		await context.close();
		expect(run).not.toBe('');
		expect(seen).toEqual([]);
	});

for (const [way, go] of Object.entries(ways))
	test(`without the code of the results ${way} shows what titles find, and ways on`, async ({
		page,
		watch,
	}) => {
		watch.allowed.push(/Failed to load resource/);
		await page.route(/_astro\/search-run/, fulfil('an error of the server'));
		await go(page);
		await expect(page.locator('.search-status')).toContainText('Chưa tải được bộ tìm kiếm');
		await expect(page.locator('.hit-title a').first()).toContainText('mất kết nối');
		await expect(page.locator('.search-more')).toContainText('Xem tất cả điều khách hay gặp');
		const reload = page.getByRole('link', { name: 'Tải lại và tìm tiếp' });
		await expect(reload).toHaveAttribute('href', /\/tim-kiem\/\?q=\S+$/);
		await page.unroute(/_astro\/search-run/);
		await reload.click();
		await expect(page.locator('.hit').first()).toBeVisible();
	});

test('without even the code that says what titles find it says that nothing came, and keeps the words', async ({
	page,
	watch,
}) => {
	watch.allowed.push(/Failed to load resource/);
	await page.route(/_astro\/search-(?:run|failure)/, fulfil('an error of the server'));
	await page.goto(`/tim-kiem/?${query}`);
	await expect(page.locator('.search-status')).toHaveText(
		'Chưa tải được bộ tìm kiếm, có thể do mạng.',
	);
	await page.unroute(/_astro\/search-(?:run|failure)/);
	await page.getByRole('link', { name: 'Tải lại và tìm tiếp' }).click();
	await expect(page.locator('.hit').first()).toBeVisible();
});

test('code that comes late shows that something is under way, then the results', async ({
	page,
}) => {
	let release = () => {};
	const held = new Promise<void>((done) => (release = done));
	await page.route(/_astro\/search-run/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(`/tim-kiem/?${query}`);
	await expect(page.locator('.search-status')).toHaveText('Đang tìm…');
	release();
	await expect(page.locator('.hit').first()).toBeVisible();
});

test('without any code of the search the words stay in the field, and the page says what to do', async ({
	page,
	watch,
}) => {
	watch.allowed.push(/Failed to load resource/);
	await page.route(/_astro\/search-inline/, fulfil('missing'));
	await page.goto(`/tim-kiem/?${query}`);
	await expect(page.locator('#tim-o')).toHaveValue('mất kết nối');
	await expect(page.locator('[data-search-plain]')).toContainText('Bấm Tìm để thử lại');
	await expect(page.locator('[data-search-plain] a')).toHaveAttribute('href', /#dau-hieu$/);
});

/** For a route, of a script that is not read. */
function fulfil(fault: 'missing' | 'an error of the server') {
	return (route: Route) => route.fulfill(faults[fault]());
}

/** Until the page begins to arrive: one that loads itself again would break off a longer wait. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'commit' });
}

function readScript(chunk: string): string {
	return readFileSync(`dist/_astro/${chunk}`, 'utf8');
}

/**
 * Until it is mended, the tab gets something else for this script. By the browser's own protocol: `page.route` would
 * stop every request of the tab and send it through this process.
 */
async function breakScript(tab: CDPSession, { chunk, fault }: Case) {
	const met = Promise.withResolvers<undefined>();
	const broken = { times: 0, met: met.promise, mend: () => Promise.resolve() };
	const { status, contentType, body } = faults[fault](chunk);
	const answer = ({ requestId }: { requestId: string }) => {
		broken.times += 1;
		met.resolve(undefined);
		return tab.send('Fetch.fulfillRequest', {
			requestId,
			responseCode: status,
			responseHeaders: [{ name: 'Content-Type', value: contentType }],
			body: Buffer.from(body).toString('base64'),
		});
	};
	const listener = (event: { requestId: string }) => void answer(event).catch(() => undefined);
	tab.on('Fetch.requestPaused', listener);
	await tab.send('Fetch.enable', { patterns: [{ urlPattern: `*/_astro/${chunk}` }] });
	broken.mend = async () => {
		tab.off('Fetch.requestPaused', listener);
		await tab.send('Fetch.disable');
	};
	return broken;
}

function countLoads(page: Page): Map<string, number> {
	const loaded = new Map<string, number>();
	page.on('request', (request) => {
		if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
		loaded.set(request.url(), (loaded.get(request.url()) ?? 0) + 1);
	});
	return loaded;
}

/** The scripts that a reader who goes this way needs; no other can be in the way. */
async function findUsed(context: BrowserContext, go: (page: Page) => Promise<void>) {
	const page = await context.newPage();
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).pathname));
	await go(page);
	await expect(page.locator('.hit').first()).toBeVisible();
	await page.close();
	return chunks.filter((name) => asked.has(`/_astro/${name}`));
}

interface Case {
	chunk: string;
	fault: keyof typeof faults;
}

interface Answer {
	status: number;
	contentType: string;
	body: string;
}
