/**
 * `npm run bench:build -- --articles 200 [--articles 1000 …]`: builds the site with that many
 * articles (the real ones and generated ones) in a copy with no cache, then again after one edit.
 * Prints seconds and peak memory per phase, files for each article (fewer with `SITE_HOST=cloudflare`,
 * whose hosts count them), and how all grow from one number to the next.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runBuild, type BuildRun } from './build-run.ts';
import { peakMemory } from './measured-run.ts';
import { makeSiteCopy, type SiteCopy } from './site-copy.ts';

const { values } = parseArgs({
	options: { articles: { type: 'string', multiple: true, default: ['200'] } },
});
const rows: { articles: number; cold: BuildRun; warm: BuildRun; files: number }[] = [];
const copies: SiteCopy[] = [];
try {
	for (const articles of values.articles.map(Number)) {
		const copy = await makeSiteCopy(articles);
		copies.push(copy);
		const cold = await runBuild(copy.directory);
		await editOne(copy);
		const warm = await runBuild(copy.directory);
		const files = await countFiles(join(copy.directory, 'dist'));
		rows.push({ articles, cold, warm, files });
		print(`${String(articles)} articles, cold`, cold);
		print(`${String(articles)} articles, after one edit`, warm);
		console.log(
			`after one edit: ${percent(warm.seconds / cold.seconds)} of the cold build's time, ${percent(warm.cpuSeconds / cold.cpuSeconds)} of its processor time`,
		);
		console.log(`${String(files)} files, ${(files / articles).toFixed(1)} for each article\n`);
	}
} finally {
	// Not before: after many files are removed, ext4 makes new ones several times slower.
	for (const copy of copies) await copy.remove();
}
printGrowth();

/** What an author does most: a sentence of one article. */
async function editOne({ directory, generated }: SiteCopy) {
	const [article] = generated;
	if (!article) throw new Error('--articles must be more than the articles that exist');
	const file = join(directory, 'content', 'articles', article.id, 'index.mdx');
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace('Mỗi ô ghi rõ nguồn.', 'Mỗi ô ghi rõ nguồn và ngày.'));
}

function print(title: string, { phases, seconds, cpuSeconds, samples }: BuildRun) {
	const row = (name: string, cells: string[]) =>
		`  ${name.padEnd(22)}${cells.map((cell) => cell.padStart(11)).join('')}`;
	console.log(title);
	console.log(row('', ['seconds', 'processor', 'memory']));
	for (const { name, seconds: own, cpuSeconds: cpu, peak } of phases)
		console.log(row(name, [inSeconds(own), inSeconds(cpu), megabytes(peak)]));
	console.log(
		row('all', [inSeconds(seconds), inSeconds(cpuSeconds), megabytes(peakMemory(samples))]),
	);
	console.log('');
}

function printGrowth() {
	rows.slice(1).forEach(({ articles, cold, warm, files }, index) => {
		const before = rows[index];
		if (!before) return;
		const times = (own: number, earlier: number) => `${(own / earlier).toFixed(1)}×`;
		console.log(
			`${String(before.articles)} → ${String(articles)} articles (${times(articles, before.articles)}): ` +
				`cold ${times(cold.seconds, before.cold.seconds)}, ` +
				`processor ${times(cold.cpuSeconds, before.cold.cpuSeconds)}, ` +
				`memory ${times(peakMemory(cold.samples), peakMemory(before.cold.samples))}, ` +
				`after one edit ${times(warm.seconds, before.warm.seconds)}, ` +
				`${((files - before.files) / (articles - before.articles)).toFixed(1)} files for each further article`,
		);
	});
}

async function countFiles(directory: string): Promise<number> {
	const found = await readdir(directory, { recursive: true, withFileTypes: true });
	return found.filter((entry) => entry.isFile()).length;
}

function percent(share: number): string {
	return `${(share * 100).toFixed(0)} %`;
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(0)} MB`;
}

function inSeconds(time: number): string {
	return `${time.toFixed(1)} s`;
}
