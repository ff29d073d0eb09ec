/**
 * `npm run bench:peers [-- --articles 1000]`: builds the same generated text with this project and
 * with Starlight, one after the other, nothing cached. Prints time, processor time, memory and the
 * ratio. What Starlight does not make stands apart: the cards for shared links are drawn in a first
 * build and kept for a second, which is the one compared. Ours still has more to do there: content
 * check, Markdown twins, short links, feeds, link check.
 */
import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runBuild } from './bench/build-run.ts';
import { peakMemory, runMeasured, type MeasuredRun } from './bench/measured-run.ts';
import { makeSiteCopy } from './bench/site-copy.ts';
import { makeStarlightCopy } from './bench/starlight-copy.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const copy = await makeSiteCopy(Number(values.articles));
const dist = join(copy.directory, 'dist');
try {
	const withCards = await runBuild(copy.directory);
	const peer = await makeStarlightCopy(dist);
	try {
		for (const left of [dist, join(copy.directory, 'node_modules')])
			await rm(left, { recursive: true });
		const ours = await runBuild(copy.directory);
		const theirs = await runMeasured(resolve('node_modules/.bin/node'), {
			args: ['node_modules/astro/bin/astro.mjs', 'build'],
			directory: peer.directory,
		});
		console.log(`${values.articles} articles\n`);
		console.log(row(['', 'seconds', 'processor', 'memory', 'pages', 'files']));
		console.log(await measures('ours, with cards', withCards, dist));
		console.log(await measures('ours', ours, dist));
		console.log(await measures(`Starlight ${peer.version}`, theirs, join(peer.directory, 'dist')));
		const ratio = (of: (run: MeasuredRun) => number) => `${(of(ours) / of(theirs)).toFixed(2)}×`;
		console.log(
			row([
				'ours / Starlight',
				ratio(({ seconds }) => seconds),
				ratio(({ cpuSeconds }) => cpuSeconds),
				ratio(({ samples }) => peakMemory(samples)),
			]),
		);
		const check = ours.phases.find(({ name }) => name === 'check');
		console.log(`\nof ours, content check: ${(check?.seconds ?? 0).toFixed(1)} s`);
	} finally {
		await peer.remove();
	}
} finally {
	await copy.remove();
}

async function measures(name: string, run: MeasuredRun, directory: string): Promise<string> {
	const files = await readdir(directory, { recursive: true });
	return row([
		name,
		`${run.seconds.toFixed(1)} s`,
		`${run.cpuSeconds.toFixed(1)} s`,
		`${(peakMemory(run.samples) / 1e6).toFixed(0)} MB`,
		String(files.filter((file) => file.endsWith('.html')).length),
		String(files.length),
	]);
}

function row([name = '', ...cells]: readonly string[]): string {
	return name.padEnd(20) + cells.map((cell) => cell.padStart(11)).join('');
}
