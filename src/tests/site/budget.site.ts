import type { Request } from '@playwright/test';
import { samplePages, weighInBrowser } from '../../cli/bench/page-weight.ts';
import { serveSite } from '../../build/static-server.ts';
import { overBudget, pageBudget } from '../../checks/site/page-weight-budget.ts';
import { expect, test } from '../support/site-test.ts';

// In one process: each would look for the heaviest pages again.
test.describe.configure({ mode: 'default' });

for (const { kind, path } of await samplePages('dist'))
	test(`the heaviest page of the kind ${kind} stays within its budget`, async ({ page }) => {
		const weight = await weighInBrowser(page, path);
		expect(weight.bytes, 'something was measured').toBeGreaterThan(0);
		expect(overBudget(weight, pageBudget(kind)), `${path} in brotli`).toEqual([]);
	});

/** On the wire, headers included: code, looks, titles, symptoms, and the part of the model of meaning that suggests. */
const SUGGESTIONS = 34_000;

test('an opened field has all that the first suggestions need from 34 kB', async ({ page }) => {
	// The server of the other tests packs nothing.
	const { server, port } = await serveSite({ directory: 'dist', port: 0, base: '/' });
	await page.goto(`http://localhost:${String(port)}/`, { waitUntil: 'networkidle' });
	const requests: Request[] = [];
	page.on('requestfinished', (request) => {
		// Comes by the clock, whatever the reader does.
		if (!/\/offline-note\b/.test(request.url())) requests.push(request);
	});
	await page.keyboard.press('/');
	await expect(page.getByRole('option').first()).toBeVisible();
	const sizes = await Promise.all(requests.map((request) => request.sizes()));
	server.close();
	const bytes = sizes.reduce((sum, own) => sum + own.responseHeadersSize + own.responseBodySize, 0);
	expect(bytes, 'something was measured').toBeGreaterThan(SUGGESTIONS / 2);
	expect(bytes).toBeLessThanOrEqual(SUGGESTIONS);
});
