import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../../cli/browser.ts';

// Chosen once; the workers load the configuration again and inherit the choice.
const executablePath = (process.env['SITE_TEST_BROWSER'] ??= findBrowser());

/**
 * The configuration of the tests in one folder beside this one, which start servers and commands of
 * their own: what ends in `.host.ts` in `host/`.
 */
export function configureRoom({ room, workers }: { room: 'builds' | 'host'; workers: number }) {
	return defineConfig({
		testDir: '.',
		testMatch: `*.${room}.ts`,
		outputDir: '../../../test-results',
		workers,
		timeout: 120_000,
		expect: { timeout: 10_000 },
		forbidOnly: true,
		reporter: [['line'], ['json', { outputFile: `../../../.cache/${room}-tests.json` }]],
		use: {
			locale: 'vi-VN',
			timezoneId: 'Asia/Ho_Chi_Minh',
			launchOptions: { executablePath, args: browserArguments },
		},
	});
}
