import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../../cli/browser.ts';

// Chosen once, as in the other configuration.
const executablePath = (process.env['SITE_TEST_BROWSER'] ??= findBrowser());

/** The site on a real nginx: `npm run test:host`. */
export default defineConfig({
	testDir: '.',
	testMatch: '*.host.ts',
	outputDir: '../../../test-results',
	workers: 1,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	forbidOnly: true,
	reporter: [['line'], ['json', { outputFile: '../../../.cache/host-tests.json' }]],
	use: {
		locale: 'vi-VN',
		launchOptions: { executablePath, args: browserArguments },
	},
});
