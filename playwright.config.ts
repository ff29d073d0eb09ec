import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './src/cli/browser.ts';

// Chosen once; the workers load this file again and inherit the choice.
const port = (process.env['SITE_TEST_PORT'] ??= String(await freePort()));
const executablePath = (process.env['SITE_TEST_BROWSER'] ??= findBrowser());

/** No page lives long enough here to earn back what compiling its scripts early costs: what is truly hot still is. */
const rarelyCompiled =
	'--js-flags=--interrupt-budget=1000000,--interrupt-budget-for-maglev=300000,--invocation-count-for-maglev=4000';

export default defineConfig({
	testDir: 'src',
	testMatch: ['tests/site/**/*.site.ts', '**/*.browser.ts'],
	globalSetup: './src/tests/support/serve-dist.ts',
	fullyParallel: true,
	// A test waits as much as it computes: three of them keep two processors busy.
	workers: 3,
	timeout: 90_000,
	// A machine that is busy with other work needs longer than the five seconds of the default.
	expect: { timeout: 10_000 },
	forbidOnly: true,
	// A shared machine may stall for seconds; what fails twice is a fault, what fails once is named.
	retries: process.env['CI'] ? 1 : 0,
	reporter: [['line'], ['json', { outputFile: '.cache/site-tests.json' }]],
	use: {
		baseURL: `http://localhost:${port}`,
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		launchOptions: {
			executablePath,
			args: [...browserArguments, rarelyCompiled],
		},
	},
});

function freePort(): Promise<number> {
	return new Promise((done) => {
		const server = createServer().listen(0, 'localhost', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}
