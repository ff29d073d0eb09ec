/**
 * `npm run report -- [--site dist] [--out report] access.log…`: what readers searched, read and missed, from the log of
 * the web server; `-` is standard input. Writes `report.html` and `report.json`.
 */
import { access, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayInVietnam } from '../domain/dates.ts';
import { getLibrary } from '../library/index.ts';
import { readLog, type LogProblem } from '../report/log/read-log.ts';
import { readKnownSite } from '../report/known-site.ts';
import { replay } from '../report/replay.ts';
import { makeReport } from '../report/report.ts';
import { formatSummary } from '../report/summary.ts';
import { Tally } from '../report/tally.ts';
import { writeReport } from '../report/write-report.ts';
import { openSiteSearch } from '../search/index/node-index.ts';
import { INDEX_FOLDER } from '../search/index/site-index.ts';
import { reportStrings as strings } from '../strings/report.ts';

const EXAMPLE = 'npm run report -- /var/log/nginx/help-center.log*';

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		site: { type: 'string', default: 'dist' },
		out: { type: 'string', default: 'report' },
	},
});

if (positionals.length === 0) fail(strings.command.noLog(EXAMPLE));
const folder = join(options.site, INDEX_FOLDER);
await access(folder).catch(() => fail(strings.command.noIndex(folder)));
const library = await getLibrary();
const site = await readKnownSite(library, {
	content: 'content',
	address: await readAddress(options.site),
});
const tally = new Tally(site);
const logs = new Map(positionals.map((log) => [log === '-' ? log : resolve(log), log]));
for (const [path, name] of logs) {
	const problem = await readLog(path, (line) => tally.add(line));
	if (!problem) continue;
	console.error(`${name}: ${describe(problem)}`);
	process.exitCode = 1;
}
if (tally.lines.all === 0) fail(strings.command.nothing);
const { search } = await openSiteSearch(folder);
const replies = await replay(
	tally.searches.list().map(({ key }) => key),
	search,
);
const report = makeReport(tally, { replies, site, made: dayInVietnam(new Date()) });
const files = await writeReport(report, {
	folder: options.out,
	titles: site.titles,
	accent: library.site.accent,
});
for (const line of formatSummary(report)) console.log(line);
console.log(strings.command.written(files.join(', ')));

function describe(problem: LogProblem): string {
	return problem.reason === 'other-compression'
		? strings.problems.compression(problem.kind)
		: strings.problems[problem.reason];
}

/** Where the built site is served, as its lists say. */
async function readAddress(folder: string): Promise<URL> {
	const file = join(folder, 'robots.txt');
	const found = /^Sitemap:\s*(\S+\/)[^/\s]*$/m.exec(await readFile(file, 'utf8'))?.[1];
	if (found === undefined) throw new Error(`${file} names no sitemap`);
	return new URL(found);
}

function fail(reason: string): never {
	console.error(reason);
	process.exit(1);
}
