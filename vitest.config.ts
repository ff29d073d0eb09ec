import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts'],
		exclude: ['src/tests/site/**', '**/*.browser.test.ts'],
		environment: 'node',
		// Property tests on a busy machine: nothing here waits, it only computes.
		testTimeout: 60_000,
		hookTimeout: 180_000,
	},
});
