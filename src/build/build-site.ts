import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkContentOnce } from '../integrations/checked-content.ts';
import { ProblemsError, throwErrors } from '../integrations/problems-error.ts';

/** Where a build is made before it takes the place of `dist/`. */
const stagingDirectory = '.staging';

/**
 * What `astro build` makes, with three things more: mistakes in `content/` are told before anything
 * else starts, it is made in a staging folder, and only a site without mistakes is swapped into
 * `dist/`. A build that fails leaves the last good `dist/` as it was. Phases set performance marks,
 * here and in the integrations, which `npm run bench:build` reads.
 *
 * @returns whether it succeeded; what went wrong has been reported, one line or block a call
 */
export async function buildSite({
	swap,
	report,
}: {
	swap: boolean;
	report: (line: string) => void;
}): Promise<boolean> {
	try {
		performance.mark('build:content');
		throwErrors((await checkContentOnce()).problems);
		performance.mark('build:pages');
		const staging = resolve(stagingDirectory);
		await rm(staging, { recursive: true, force: true });
		await mkdir(staging, { recursive: true });
		const { build } = await import('astro');
		await build({ outDir: stagingDirectory, logLevel: 'error' });
	} catch (error) {
		if (!(error instanceof ProblemsError)) throw error;
		report(error.message);
		return false;
	}
	if (swap) await swapInto('dist');
	return true;
}

async function swapInto(directory: string) {
	const old = `${directory}.old`;
	await rm(old, { recursive: true, force: true });
	await rename(directory, old).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT') throw error;
	});
	await rename(stagingDirectory, directory);
	await rm(old, { recursive: true, force: true });
}
