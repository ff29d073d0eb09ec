import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const run = promisify(execFile);

for (const query of [
	'maats keets noosi',
	'khong thay hoi thoai moi',
	'cmt an van thay',
	'chatbot',
	'#551',
	'B101',
])
	test(`box, desk and command give the same first three for “${query}”`, async ({ page }) => {
		const ofCommand = await askCommand(query);
		expect(ofCommand.length).toBeGreaterThan(0);
		expect(await askDesk(page, query)).toEqual(ofCommand);
		expect(await askBox(page, query)).toEqual(ofCommand);
	});

test('raw Telex finds the same articles at the desk as in the box', async ({ page }) => {
	const found = await askDesk(page, 'maats keets noosi');
	expect(found.toSorted()).toEqual(['101', '401', '701']);
});

async function askCommand(query: string): Promise<string[]> {
	const { stdout } = await run(process.execPath, ['src/cli/search.ts', '--json', query]);
	const { results }: { results: { number: number }[] } = JSON.parse(stdout);
	return results.slice(0, 3).map(({ number }) => String(number));
}

async function askDesk(page: Page, query: string): Promise<string[]> {
	await page.goto('/ban-ho-tro/');
	await expect(page.locator('agent-desk[data-ready]')).toBeAttached();
	await page.getByRole('textbox', { name: 'Tin của khách' }).fill(query);
	await expect(page.getByRole('heading', { name: 'Kết quả' })).toBeVisible();
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
