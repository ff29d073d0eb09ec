import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { findNginx } from './nginx.ts';
import { readSiteReport } from './test-report.ts';

// `npm run test:host`: the site, built for two addresses, on a real nginx with the shipped example.
const report = '.cache/host-tests.json';
mkdirSync('.cache', { recursive: true });
rmSync(report, { force: true });
const nginx = findNginx();
if (nginx.ok) {
	spawnSync('playwright', ['test', '--config', 'src/tests/host/playwright.config.ts'], {
		stdio: 'inherit',
		env: { ...process.env, TEST_NGINX: nginx.path },
	});
} else console.error(nginx.problem);
const { passed, failed } = readSiteReport(report);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
