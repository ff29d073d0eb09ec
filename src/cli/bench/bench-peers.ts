/**
 * `npm run bench:peers [-- --articles 1000]`: builds the same generated text with this project and with Starlight, one
 * after the other, nothing cached. Prints time, processor time, memory and the ratio: to Starlight as it comes; with our
 * short links, which are most of our pages (as `redirects` in its configuration); and with the same pages as ours, each
 * article's Markdown and page of thanks too. The cards for shared links, which Starlight does not make, are drawn in a
 * first build and kept for a second, which is the one compared. Ours still has more to do there, within its time: copying
 * cards, checking content and links, feeds, the search's model; the last lines say what its phases take.
 */
import { mkdir, mkdtemp, readdir, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runBuild } from './build-run.ts';
import { peakMemory, runMeasured, type MeasuredRun } from './measured-run.ts';
import { makeSiteCopy } from './site-copy.ts';
import { makeStarlightCopy } from './starlight-copy.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const copy = await makeSiteCopy(Number(values.articles));
const dist = join(copy.directory, 'dist');
try {
	const withCards = await runBuild(copy.directory);
	const peer = await makeStarlightCopy(dist);
	try {
		// Moved and not removed: after many files are removed, ext4 makes new ones several times slower.
		const before = join(copy.directory, 'before');
		await mkdir(before);
		for (const left of ['dist', 'node_modules'])
			await rename(join(copy.directory, left), join(before, left));
		const ours = await runBuild(copy.directory);
		const theirDist = join(peer.directory, 'dist');
		const buildPeer = async (name: string): Promise<PeerBuild> => {
			const run = await runMeasured(resolve('node_modules/.bin/node'), {
				args: ['node_modules/astro/bin/astro.mjs', 'build'],
				directory: peer.directory,
			});
			const line = await measures(name, run, theirDist);
			await rename(theirDist, join(await mkdtemp(join(peer.directory, 'before-')), 'dist'));
			return { name, run, line };
		};
		const peers = [await buildPeer(`Starlight ${peer.version}`)];
		await peer.addRedirects();
		peers.push(await buildPeer('… with short links'));
		await peer.addPagesOfArticles();
		peers.push(await buildPeer('… with all pages'));
		console.log(`${values.articles} articles\n`);
		console.log(row(['', 'seconds', 'processor', 'memory', 'pages', 'files']));
		console.log(await measures('ours, with cards', withCards, dist));
		console.log(await measures('ours', ours, dist));
		for (const { line } of peers) console.log(line);
		for (const { name, run } of peers) console.log(ratios(`ours / ${name}`, ours, run));
		console.log('\nof ours, one after the other');
		for (const { name, seconds, cpuSeconds } of ours.phases)
			console.log(row([`  ${name}`, inSeconds(seconds), inSeconds(cpuSeconds)]));
	} finally {
		await peer.remove();
	}
} finally {
	await copy.remove();
}

function ratios(name: string, ours: MeasuredRun, theirs: MeasuredRun): string {
	const ratio = (of: (run: MeasuredRun) => number) => `${(of(ours) / of(theirs)).toFixed(2)}×`;
	return row([
		name,
		ratio(({ seconds }) => seconds),
		ratio(({ cpuSeconds }) => cpuSeconds),
		ratio(({ samples }) => peakMemory(samples)),
	]);
}

async function measures(name: string, run: MeasuredRun, directory: string): Promise<string> {
	const files = await readdir(directory, { recursive: true });
	return row([
		name,
		inSeconds(run.seconds),
		inSeconds(run.cpuSeconds),
		`${(peakMemory(run.samples) / 1e6).toFixed(0)} MB`,
		String(files.filter((file) => file.endsWith('.html')).length),
		String(files.length),
	]);
}

function inSeconds(time: number): string {
	return `${time.toFixed(1)} s`;
}

function row([name = '', ...cells]: readonly string[]): string {
	return name.padEnd(26) + cells.map((cell) => cell.padStart(11)).join('');
}

interface PeerBuild {
	name: string;
	run: MeasuredRun;
	/** Its row of the table. */
	line: string;
}
