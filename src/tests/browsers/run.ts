import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { makeChecks } from './checks.ts';
import { startFirefox } from './firefox.ts';
import type { Engine } from './tab.ts';
import { serveWatched } from './watched-site.ts';
import { startWebKit } from './webkit.ts';
import { findEngines } from '../../cli/engines.ts';

// `npm run test:browsers`: a short list in real Firefox and WebKit, against the built site.
const engines = findEngines();
let passed = 0;
let failed = 0;
if (engines.ok) {
	if (!existsSync('dist/index.html'))
		spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit' });
	const site = await serveWatched('dist');
	const { firefox, webkit, pdf } = engines;
	for (const [name, start] of [
		['Firefox', () => startFirefox(firefox)],
		['WebKit', () => startWebKit(webkit)],
	] as const)
		try {
			await runAll(await start(), { origin: site.origin, pdf });
		} catch (error) {
			failed += 1;
			console.log(`✗ ${name}: ${String(error)}`);
		}
	await site.close();
} else {
	for (const problem of engines.problems) console.error(problem);
	failed = engines.problems.length;
}
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function findProblem(run: () => Promise<void>): Promise<string | undefined> {
	try {
		await run();
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

async function runAll(
	{ name, tab, close }: Engine,
	{ origin, pdf }: { origin: string; pdf: string },
): Promise<void> {
	console.log(`\n${name}`);
	const readPdf = (content: Uint8Array) => {
		const { stdout } = spawnSync(pdf, ['-enc', 'UTF-8', '-', '-'], { input: content });
		return stdout.toString().normalize('NFC').replaceAll(/\s+/g, ' ');
	};
	try {
		for (const { name: check, run } of makeChecks({ tab, origin, readPdf })) {
			const problem = await findProblem(run);
			if (problem === undefined) passed += 1;
			// As Playwright does on CI: what passes when it is run again has passed, and is named.
			else if ((await findProblem(run)) === undefined) {
				passed += 1;
				console.log(`flaky: ${check}: ${problem}`);
			} else {
				failed += 1;
				console.log(`✗ ${check}: ${problem}`);
			}
		}
	} finally {
		await close();
	}
}
