import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from '@playwright/test';
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
	missing: (route: Route) =>
		route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' }),
	cut: (route: Route) => {
		const text = readScript(route);
		return route.fulfill({ contentType: SCRIPT, body: text.slice(0, text.length / 2) });
	},
	'an error of the server': (route: Route) =>
		route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>500</h1>' }),
	'one that throws': (route: Route) =>
		route.fulfill({
			contentType: SCRIPT,
			body: `${readScript(route)}\nthrow new Error('broken');`,
		}),
};

const SCRIPT = 'text/javascript; charset=utf-8';
/** Long enough for a page that loads itself again and again to do so several times. */
const SETTLE = 3000;
const chunks = readdirSync('dist/_astro').filter((name) => name.endsWith('.js'));

for (const [way, go] of Object.entries(ways))
	test(`no address is loaded twice on ${way} when a script is broken`, async ({
		browser,
		baseURL,
	}) => {
		// Some twenty pages at once.
		test.slow();
		const context = await browser.newContext({ ...(baseURL && { baseURL }) });
		const used = await findUsed(context, go);
		const run = used.find((name) => name.startsWith('search-run')) ?? '';
		const cases = [
			...used.flatMap((chunk) => [
				{ chunk, fault: 'missing' as const },
				{ chunk, fault: 'cut' as const },
			]),
			{ chunk: run, fault: 'an error of the server' as const },
			{ chunk: run, fault: 'one that throws' as const },
		];
		const seen = await Promise.all(
			cases.map(async ({ chunk, fault }) => {
				const page = await context.newPage();
				const loaded = countLoads(page);
				await page.route(`**/_astro/${chunk}`, faults[fault]);
				await go(page);
				await page.waitForTimeout(SETTLE);
				const again = [...loaded].filter(([, times]) => times > 1);
				return again.map(([address, times]) => ({ chunk, fault, address, times }));
			}),
		);
		// A file may still be on its way.
		for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
		await context.close();
		expect(run).not.toBe('');
		expect(seen.flat()).toEqual([]);
	});

for (const [way, go] of Object.entries(ways))
	test(`without the code of the results ${way} shows what titles find, and ways on`, async ({
		page,
		watch,
	}) => {
		watch.allowed.push(/Failed to load resource/);
		await page.route(/_astro\/search-run/, faults['an error of the server']);
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
	await page.route(/_astro\/search-(?:run|failure)/, faults['an error of the server']);
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
	await page.route(/_astro\/search-inline/, faults.missing);
	await page.goto(`/tim-kiem/?${query}`);
	await expect(page.locator('#tim-o')).toHaveValue('mất kết nối');
	await expect(page.locator('[data-search-plain]')).toContainText('Bấm Tìm để thử lại');
	await expect(page.locator('[data-search-plain] a')).toHaveAttribute('href', /#dau-hieu$/);
});

/** Until the page begins to arrive: one that loads itself again would break off a longer wait. */
async function open(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'commit' });
}

function readScript(route: Route): string {
	return readFileSync(`dist${new URL(route.request().url()).pathname}`, 'utf8');
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
