import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

const build = ['src/cli/build.ts'];
const start = ['src/cli/start.ts'];
const check = ['src/cli/check.ts'];
const astro = ['node_modules/astro/bin/astro.mjs', 'build'];

// All of them end before anything is built. What else an address may not be: `domain/site-address.test.ts`.
for (const [command, given, sentence] of [
	[build, { SITE_URL: 'example.com' }, /^SITE_URL is “example\.com”, which is not .*\n$/],
	[build, { CI: 'true' }, /^SITE_URL is not set, .*\n$/],
	[start, { SITE_URL: 'example.com' }, /^SITE_URL is “example\.com”, .*\n$/],
	[build, { SITE_HOST: 'vercel' }, /^SITE_HOST is “vercel”, which is none of .*\n$/],
	[astro, { SITE_HOST: 'vercel' }, /^SITE_HOST is “vercel”, which is none of .*\n$/],
	[check, { SITE_URL: 'example.com' }, /^SITE_URL is “example\.com”, .*\n$/],
	[astro, { SITE_URL: 'example.com' }, /^SITE_URL is “example\.com”, .*\n$/],
	[astro, { SITE_URL: '' }, /^SITE_URL is empty\. .*\n$/],
] as const)
	test(`${command.join(' ')} with ${JSON.stringify(given)} ends with one sentence`, () => {
		const run = spawnSync(process.execPath, command, {
			env: {
				...process.env,
				SITE_URL: undefined,
				CI: undefined,
				...given,
				ASTRO_TELEMETRY_DISABLED: '1',
				// A terminal that understands colours is passed on to tests.
				NO_COLOR: '1',
				FORCE_COLOR: undefined,
			},
			encoding: 'utf8',
		});
		expect(run.stdout + run.stderr).toMatch(sentence);
		expect(run.status).toBe(1);
	});
