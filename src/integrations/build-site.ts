import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keepBuiltLibrary } from '../authoring/built-library.ts';
import { checkContent } from '../authoring/check-content.ts';
import { formatProblems, type Problem } from '../domain/problems.ts';
import { drawCards } from '../media/library-cards.ts';
import { finishSite } from './finish-site.ts';

/** Where a build is made before it takes the place of `dist/`. */
export const stagingDirectory = '.staging';
const astroCache = join('node_modules', '.astro');
const unfinished = join(astroCache, 'unfinished');

/**
 * Builds the whole site: checks the content, lets Astro write into a staging folder, makes the
 * search index and the redirects there, checks the links, and only then swaps it into `dist/`. A
 * build that fails leaves the last good `dist/` as it was. Each phase sets a performance mark, which
 * `npm run bench:build` reads.
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
	performance.mark('build:check');
	const content = await checkContent('content');
	const errors = onlyErrors(content.problems);
	if (errors.length > 0) return failed(errors, report);

	keepBuiltLibrary(content.library);
	performance.mark('build:astro');
	await rm(stagingDirectory, { recursive: true, force: true });
	await Promise.all([runAstro(), drawCards(content.library)]);
	const staging = resolve(stagingDirectory);
	const problems = onlyErrors(await finishSite(staging, content.library));
	if (problems.length > 0) return failed(problems, report);

	if (swap) await swapInto('dist');
	return true;
}

/**
 * Astro finds everything else in `astro.config.mjs`. It keeps a copy of each page while it makes
 * them and writes down which copies it has at the end. After a run that broke off, that list does
 * not fit the copies, so it is thrown away and every page is made anew.
 */
async function runAstro() {
	await mkdir(astroCache, { recursive: true });
	const isFirstTry = await writeFile(unfinished, '', { flag: 'wx' }).then(
		() => true,
		() => false,
	);
	if (!isFirstTry) await rm(join(astroCache, 'incremental-build.json'), { force: true });
	const { build } = await import('astro');
	await build({ outDir: stagingDirectory, logLevel: 'error' });
	await rm(unfinished);
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

function onlyErrors(problems: readonly Problem[]): Problem[] {
	return problems.filter((problem) => problem.level === 'error');
}

function failed(problems: readonly Problem[], report: (line: string) => void): false {
	report(formatProblems(problems));
	return false;
}
