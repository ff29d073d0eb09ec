import { spawnSync } from 'node:child_process';
import { checkSiteAddress } from '../build/site-address.ts';
import { buildForAddress } from './site-build.ts';

// `npm run check`: types, lint, format, unused code, content with the facts due, and a build without swap.
const use = { isPublished: false };
const address = checkSiteAddress(use);
if (!address.ok) {
	// Every step that reads Astro's settings would say so again.
	console.error(address.problem);
	process.exit(1);
}
const steps = ['check:types', 'lint', 'format:check', 'check:unused', 'check:content'];
const failed = steps.filter(
	(step) => spawnSync('npm', ['run', '-s', step], { stdio: 'inherit' }).status !== 0,
);
const built = await buildForAddress({ swap: false, ...use });
process.exitCode = failed.length === 0 && built ? 0 : 1;
