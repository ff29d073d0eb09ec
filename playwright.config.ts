import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './src/cli/browser.ts';

export default defineConfig({
	testDir: 'src',
	testMatch: ['tests/site/**/*.site.ts', '**/*.browser.ts'],
	globalSetup: './src/tests/support/serve-dist.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 30_000,
	forbidOnly: true,
	reporter: [['line'], ['json', { outputFile: '.cache/site-tests.json' }]],
	use: {
		baseURL: 'http://localhost:4399',
		locale: 'vi-VN',
		timezoneId: 'Asia/Ho_Chi_Minh',
		launchOptions: {
			executablePath: findBrowser(),
			args: browserArguments,
		},
	},
});
