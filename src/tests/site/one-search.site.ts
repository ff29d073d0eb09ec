import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const run = promisify(execFile);

const queries = [
	'maats keets noosi',
	'khong thay hoi thoai moi',
	'cmt an van thay',
	'chatbot',
	'#551',
	'B101',
];

test('box, desk and command give the same first three', async ({ page }) => {
	test.slow();
	const ofCommand = new Map<string, string[]>();
	for (const query of queries) ofCommand.set(query, await askCommand(query));
	const [ofRawTelex] = ofCommand.values();
	expect(ofRawTelex?.toSorted()).toEqual(['101', '401', '701']);

	await page.goto('/ban-ho-tro/');
	await expect(page.locator('agent-desk[data-ready]')).toBeAttached();
	for (const [query, wanted] of ofCommand)
		await test.step(`the desk: ${query}`, async () => {
			expect(wanted.length).toBeGreaterThan(0);
			await page.getByRole('textbox', { name: 'Tin của khách' }).fill(query);
			await expect(page.getByRole('heading', { name: 'Kết quả' })).toBeVisible();
			// Until then the rows are those of the query before.
			await expect.poll(() => readDesk(page)).toEqual(wanted);
		});
	for (const [query, wanted] of ofCommand)
		await test.step(`the box: ${query}`, async () => {
			expect(await askBox(page, query)).toEqual(wanted);
		});
});

async function askCommand(query: string): Promise<string[]> {
	const { stdout } = await run(process.execPath, ['src/cli/search.ts', '--json', query]);
	const { results }: { results: { number: number }[] } = JSON.parse(stdout);
	return results.slice(0, 3).map(({ number }) => String(number));
}

async function readDesk(page: Page): Promise<string[]> {
	const labels = await page.locator('.desk-row .desk-label').allTextContents();
	return labels.slice(0, 3).map((label) => label.replace('B', ''));
}

/** What is answered directly, then the list. */
async function askBox(page: Page, query: string): Promise<string[]> {
	await page.goto(`/tim-kiem/?${new URLSearchParams({ q: query }).toString()}`);
	await expect(page.locator('.search-status')).toContainText(query);
	const answered = page.locator('.answer-card[data-kind=error] > a.button').first();
	const listed = page.locator('.hit-title > a');
	const addresses = await Promise.all(
		[...(await answered.all()), ...(await listed.all())].map((link) => link.getAttribute('href')),
	);
	const numbers = await page.evaluate(async () => {
		const response = await fetch('/ban-ho-tro/bai.json');
		const entries: { number: number; path: string }[] = await response.json();
		return Object.fromEntries(entries.map(({ number, path }) => [path, String(number)]));
	});
	const paths = addresses.map((address) => new URL(address ?? '', page.url()).pathname);
	const all = new Set(paths.flatMap((path) => numbers[path] ?? []));
	return [...all].slice(0, 3);
}
