import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { localAddress } from '../domain/site-address.ts';
import { readSiteReport, readUnitReport } from './test-report.ts';

// `npm test`: all that seven minutes have room for, and at its end one line `N passed, N failed`.
const reports = { units: '.cache/unit-tests.json', site: '.cache/site-tests.json' };
// Whatever the environment says: the browser asks this computer.
process.env['SITE_URL'] = localAddress;
console.log(`Builds and tests the site for ${localAddress}; to publish, run “npm run build”.`);
mkdirSync('.cache', { recursive: true });
for (const report of Object.values(reports)) rmSync(report, { force: true });
// Commands that tests start load the same modules: each compiles what none has before it.
const compiled = resolve('.cache/compiled');
rmSync(compiled, { recursive: true, force: true });
process.env['NODE_COMPILE_CACHE'] = compiled;

let passed = 0;
let failed = 0;

// Each check keeps one processor busy for a time of its own: all at once, beside the unit tests, end soonest.
const checks = ['check:types', 'format:check', 'lint', 'check:unused'];
const checked = Promise.all(checks.map(runQuietly));
const unitReports = ['--reporter=default', '--reporter=json'];
const unitTests = ['run', ...unitReports, `--outputFile.json=${reports.units}`];
await once(spawn('vitest', unitTests, { stdio: 'inherit' }), 'close');
const units = readUnitReport(reports.units);
for (const { command, output, ok } of await checked) {
	console.log(`\n> npm run -s ${command}\n${output}`.trimEnd());
	count(ok);
}

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

/** A script of `package.json`, with all that it has said. */
async function runQuietly(command: string): Promise<Ended> {
	const child = spawn('npm', ['run', '-s', command], { stdio: ['ignore', 'pipe', 'pipe'] });
	const exit = new Promise<number | null>((done) => {
		child.once('error', () => done(1)).once('close', done);
	});
	const [out, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
	return { command, output: out + errors, ok: status === 0 };
}

function count(ok: boolean) {
	if (ok) passed += 1;
	else failed += 1;
}

interface Ended {
	command: string;
	output: string;
	ok: boolean;
}
