import { expect, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A test of the built site. Whatever it is about, it also fails on an error or a Content Security
 * Policy report in the console, an uncaught error, or a request to another host.
 */
export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ page }, use) => {
			const watch: Watch = { allowed: [], problems: [] };
			const note = (problem: string) => {
				if (!watch.allowed.some((pattern) => pattern.test(problem))) watch.problems.push(problem);
			};
			page.on('console', (message) => {
				if (message.type() === 'error') note(`console: ${message.text()}`);
			});
			page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
			page.on('request', (request) => {
				const { protocol, hostname } = new URL(request.url());
				if (protocol.startsWith('http') && hostname !== 'localhost')
					note(`request to another host: ${request.url()}`);
			});
			await use(watch);
			expect(watch.problems, 'console, errors and foreign requests').toEqual([]);
		},
		{ auto: true },
	],
});

interface Watch {
	/** Problems that this test makes on purpose. */
	allowed: RegExp[];
	problems: string[];
}
