/**
 * `npm run bench:report -- [--lines 200000] [--seed 2026] [--site dist]`: writes a generated log and makes its report
 * in a process of its own. Fails when a planted gap is not among the first rows, when the process takes too much memory,
 * or when something personal is in the report. The
 * speed of reading is told against what `node:readline` takes to hand over the same lines, which is the least.
 */
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { getLibrary } from '../../library/index.ts';
import { readPhrasings } from '../../reading/phrasings-file.ts';
import { readKnownSite } from '../../report/known-site.ts';
import { readLog } from '../../report/log/read-log.ts';
import type { Report } from '../../report/report.ts';
import { Tally } from '../../report/tally.ts';
import { generateLog } from './generated-log.ts';
import { findMissedGaps, findSecrets } from './report-figures.ts';

const MOST_MEGABYTES = 300;
const FIRST_ROWS = 25;

const { values: options } = parseArgs({
	options: {
		lines: { type: 'string', default: '200000' },
		seed: { type: 'string', default: '2026' },
		site: { type: 'string', default: 'dist' },
	},
});
const folder = await mkdtemp(join(tmpdir(), 'report-'));
try {
	const log = join(folder, 'access.log');
	const library = await getLibrary();
	const articles = [...library.articles.values()];
	const { phrasings } = await readPhrasings('content', articles);
	const lines = generateLog({
		lines: Number(options.lines),
		seed: Number(options.seed),
		queries: [...phrasings.values()].flat(),
		articles,
	});
	await pipeline(
		Readable.from(
			(function* () {
				for (const line of lines) yield `${line}\n`;
			})(),
		),
		createWriteStream(log),
	);

	const reference = await timeOf(async () => {
		for await (const line of createInterface({ input: createReadStream(log) })) line.trim();
	});
	const address = new URL('https://help.example/');
	const tally = new Tally(await readKnownSite(library, { content: 'content', address }));
	const reading = await timeOf(() => readLog(log, (line) => tally.add(line)));
	const { scripts }: { scripts: { report: string } } = JSON.parse(
		await readFile('package.json', 'utf8'),
	);
	const command = scripts.report.split(' ').slice(1);
	const measure = ['--import', new URL('peak-memory.ts', import.meta.url).href];
	const made = spawnSync(
		process.execPath,
		[...measure, ...command, '--site', options.site, '--out', folder, log],
		{ encoding: 'utf8' },
	);
	if (made.status !== 0) throw new Error(made.stderr);
	const megabytes = Number(/peak-memory (\d+)/.exec(made.stderr)?.[1]) / 1024;
	const report: Report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'));
	const missed = findMissedGaps(report, FIRST_ROWS);
	const texts = await Promise.all(
		globSync(join(folder, 'report.*')).map((file) => readFile(file, 'utf8')),
	);
	const found = [...new Set(texts.flatMap((text) => findSecrets(text)))];

	console.log(
		`lines             ${options.lines} (seed ${options.seed}), ${String(report.lines.counted)} counted`,
	);
	console.log(
		`distinct queries  ${String(report.searches.length)} rows listed, ${String(report.gaps.length)} with gaps`,
	);
	console.log(
		`planted gaps      ${String(20 - missed.length)} of 20 among the first ${String(FIRST_ROWS)} rows`,
	);
	console.log(
		`memory            ${megabytes.toFixed(0)} MB at most, limit ${String(MOST_MEGABYTES)} MB`,
	);
	console.log(`personal          ${String(found.length)} found`);
	console.log(
		`reading           ${(reading / reference).toFixed(1)} times the processor time of node:readline alone`,
	);
	for (const gap of missed) console.error(`not among the first rows: ${gap}`);
	for (const secret of found) console.error(`in the report: ${secret}`);
	process.exitCode = missed.length + found.length === 0 && megabytes <= MOST_MEGABYTES ? 0 : 1;
} finally {
	await rm(folder, { recursive: true });
}

/** Milliseconds of processor time: other work of the machine does not count. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
