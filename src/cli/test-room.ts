import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { readSiteReport } from './test-report.ts';

/** Runs the tests of one folder in `src/tests/`, and says how many passed and failed in its last line. */
export function testRoom(room: 'builds' | 'host', environment: NodeJS.ProcessEnv): void {
	const report = `.cache/${room}-tests.json`;
	mkdirSync('.cache', { recursive: true });
	rmSync(report, { force: true });
	spawnSync('playwright', ['test', '--config', `src/tests/${room}/playwright.config.ts`], {
		stdio: 'inherit',
		env: { ...process.env, ...environment },
	});
	const { passed, failed } = readSiteReport(report);
	console.log(`${String(passed)} passed, ${String(failed)} failed`);
	process.exitCode = failed === 0 ? 0 : 1;
}
