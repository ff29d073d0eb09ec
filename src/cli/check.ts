import { spawnSync } from 'node:child_process';
import { buildSite } from '../build/build-site.ts';

// `npm run check`: types, lint, format, content with the facts due, and the same build without the swap.
const steps = ['check:types', 'lint', 'format:check', 'check:content'];
const failed = steps.filter(
	(step) => spawnSync('npm', ['run', '-s', step], { stdio: 'inherit' }).status !== 0,
);
const built = await buildSite({ swap: false, report: (line) => console.log(line) });
process.exitCode = failed.length === 0 && built ? 0 : 1;
