import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { localAddress } from '../domain/site-address.ts';
import { readSiteReport, readUnitReport } from './test-report.ts';

// `npm test`: everything, and at its end one line `N passed, N failed`.
const reports = { units: '.cache/unit-tests.json', site: '.cache/site-tests.json' };
// Whatever the environment says: the browser asks this computer.
process.env['SITE_URL'] = localAddress;
console.log(`Builds and tests the site for ${localAddress}; to publish, run “npm run build”.`);
mkdirSync('.cache', { recursive: true });
for (const report of Object.values(reports)) rmSync(report, { force: true });

let passed = 0;
let failed = 0;

for (const check of ['check:types', 'lint', 'format:check', 'check:unused'])
	count(run('npm', ['run', '-s', check]));

run('vitest', [
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${reports.units}`,
]);
const units = readUnitReport(reports.units);

const built = run('npm', ['run', '-s', 'build']);
count(built);
if (built) run('playwright', ['test']);
const site = built ? readSiteReport(reports.site) : { passed: 0, failed: 0 };

for (const counts of [units, site]) {
	passed += counts.passed;
	failed += counts.failed;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command: string, args: string[]): boolean {
	console.log(`\n> ${[command, ...args].join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function count(ok: boolean) {
	if (ok) passed += 1;
	else failed += 1;
}
