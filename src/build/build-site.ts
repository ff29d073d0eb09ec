import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chosenHost } from '../files/hosting/chosen-host.ts';
import { allHostFiles, hostWarnings } from '../files/hosting/hosting-files.ts';
import { checkContentOnce } from '../integrations/checked-content.ts';
import { ProblemsError, throwErrors } from '../integrations/problems-error.ts';
import { getRedirects } from '../library/index.ts';
import { describeBuildFailure } from './build-failure.ts';
import { takeBuildLock } from './build-lock.ts';
import { listFiles } from './deploy-site.ts';
import { siteAddress } from './site-address.ts';
import { putBack, swapInto, writeFolder } from './swap.ts';

/** Where a build is made before it takes the place of `dist/`. */
const stagingDirectory = '.staging';

/**
 * What `astro build` makes, with more: mistakes in `content/` are told before anything else starts,
 * it is made in a staging folder, one build at a time, and only a site without mistakes is swapped
 * into `dist/`, with the settings of every host beside it in `hosting/`. A build that fails leaves
 * the last good `dist/` as it was. Phases set performance marks, here and in the integrations, which
 * `npm run bench:build` reads.
 *
 * @returns whether it succeeded; what went wrong has been reported, one line or block a call
 */
export async function buildSite(options: BuildOptions): Promise<boolean> {
	const { report } = options;
	try {
		const lock = takeBuildLock(`${stagingDirectory}.lock`);
		if (!lock.ok) {
			const owner = lock.owner === undefined ? '' : ` (process ${String(lock.owner)})`;
			report(
				`Another build of this folder is running${owner}. Wait for it, or stop it. If there is none, delete ${stagingDirectory}.lock.`,
			);
			return false;
		}
		try {
			putBack('dist');
			await makeSite(options);
		} finally {
			lock.release();
		}
	} catch (error) {
		const sentence = error instanceof ProblemsError ? error.message : describeBuildFailure(error);
		if (sentence === undefined) throw error;
		report(sentence);
		return false;
	}
	return true;
}

async function makeSite({ swap, report }: BuildOptions) {
	performance.mark('build:content');
	const { problems, library } = await checkContentOnce();
	throwErrors(problems);
	performance.mark('build:pages');
	const staging = resolve(stagingDirectory);
	await rm(staging, { recursive: true, force: true });
	await mkdir(staging, { recursive: true });
	const { build } = await import('astro');
	await build({ outDir: stagingDirectory, logLevel: 'error' });
	const address = siteAddress();
	const redirects = getRedirects(library).pages;
	for (const line of hostWarnings(chosenHost(), { redirects, base: address.pathname }))
		report(line);
	if (!swap) return;
	await swapInto('dist', stagingDirectory);
	writeFolder('hosting', allHostFiles({ redirects, address, files: listFiles('dist') }));
}

interface BuildOptions {
	swap: boolean;
	report: (line: string) => void;
}
