import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { keepBuiltLibrary } from '../library/built-library.ts';
import type { CheckedContent } from '../checks/check-content.ts';
import { formatProblems, hasErrors, type Problem } from '../domain/problem.ts';
import { startContentThread } from './content-thread.ts';
import { finishSite } from './finish-site.ts';

/** Where a build is made before it takes the place of `dist/`. */
export const stagingDirectory = '.staging';
const astroCache = join('node_modules', '.astro');
const unfinished = join(astroCache, 'unfinished');

/**
 * Builds the whole site into a staging folder: Astro makes the pages, and beside it a thread reads
 * and checks the content and writes what needs no page. Then links are checked, and only then it is
 * swapped into `dist/`. A build that fails leaves the last good `dist/` as it was. Phases set
 * performance marks and measures, which `npm run bench:build` reads.
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
	performance.mark('build:astro');
	const staging = resolve(stagingDirectory);
	await rm(staging, { recursive: true, force: true });
	await mkdir(staging, { recursive: true });
	const thread = startContentThread(staging);
	try {
		const [pages, checked] = await Promise.allSettled([runAstro(thread.content), thread.problems]);
		if (checked.status === 'rejected') throw checked.reason;
		// Before what Astro says: content with errors may be what it stumbled over.
		const errors = onlyErrors(checked.value);
		if (errors.length > 0) return failed(errors, report);
		if (pages.status === 'rejected') throw pages.reason;

		performance.mark('build:wait');
		const redirects = await thread.files;
		const { library } = await thread.content;
		const problems = onlyErrors(finishSite(staging, { library, redirects }));
		if (problems.length > 0) return failed(problems, report);
	} finally {
		await thread.stop();
	}
	if (swap) await swapInto('dist');
	return true;
}

/**
 * Astro finds everything else in `astro.config.mjs`. It bundles the code at once; its pages wait for
 * the content. It keeps a copy of each page while it makes them and writes down which copies it has
 * at the end. After a run that broke off in between, that list does not fit the copies, so it is
 * thrown away and every page is made anew.
 */
async function runAstro(content: Promise<CheckedContent>) {
	const brokeOff = existsSync(unfinished);
	if (brokeOff) await rm(join(astroCache, 'incremental-build.json'), { force: true });
	const library = content.then(async ({ library, problems }) => {
		if (hasErrors(problems)) throw new Error('The content has errors');
		await mkdir(astroCache, { recursive: true });
		await writeFile(unfinished, '');
		return library;
	});
	// Handled where pages ask for it, which may be later.
	library.catch(() => undefined);
	keepBuiltLibrary(library);
	const { build } = await import('astro');
	await build({
		outDir: stagingDirectory,
		logLevel: 'error',
		// It is empty, but for what the thread has written.
		vite: { build: { emptyOutDir: false } },
	});
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
