import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['src/**/*.test.ts'],
		exclude: ['src/tests/site/**', '**/*.browser.test.ts'],
		environment: 'node',
		globalSetup: './src/tests/support/scratch-folder.ts',
		// One process after the other would load the same modules and the same content 176 times.
		isolate: false,
		// The default leaves one processor to whoever watches; of two that is half the machine.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// Property tests on a busy machine: nothing here waits, it only computes.
		testTimeout: 60_000,
		hookTimeout: 180_000,
	},
});
