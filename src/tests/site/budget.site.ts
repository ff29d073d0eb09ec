import { samplePages, weighInBrowser } from '../../cli/bench/page-weight.ts';
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
