/**
 * The thread that `content-thread.ts` starts: reads and checks the content, then writes every file
 * that is made from it alone, while Astro makes the pages in the main thread.
 */
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { checkStructure, checkWording } from '../checks/check-content.ts';
import type { Library } from '../library/model.ts';
import { hasErrors, type Problem } from '../domain/problem.ts';
import { writeContactFiles, writeTwins } from './article-files.ts';
import { writeCards } from './cards.ts';
import type { HtmlPage } from '../checks/site/html-page.ts';
import { writeRedirects } from './redirects.ts';
import { writeSearchIndex } from './search-index.ts';

const { directory }: { directory: string } = workerData;
const phases: ThreadPhase[] = [];

const { entries, library, problems } = await timed('read', () => checkStructure('content'));
send({ part: 'content', content: { library, problems } });
const all = [...problems, ...(await timed('wording', () => checkWording(entries, library)))];
send({ part: 'problems', problems: all });
if (!hasErrors(all))
	send({ part: 'files', redirects: await writeFiles(directory, library), phases });

async function writeFiles(folder: string, from: Library): Promise<Map<string, HtmlPage>> {
	const cards = timed('cards', () => writeCards(folder, from));
	// Cards that are in the cache are all written here; others are drawn beside what follows.
	await setImmediate();
	const redirects = await timed('redirects', () => writeRedirects(folder, from));
	await timed('Markdown twins', () => {
		writeTwins(folder, from);
	});
	await timed('contact files', () => {
		writeContactFiles(folder, from);
	});
	await timed('search index', () => writeSearchIndex(folder, from));
	await cards;
	return redirects;
}

async function timed<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
	const start = performance.timeOrigin + performance.now();
	const before = process.threadCpuUsage();
	const result = await work();
	const { user, system } = process.threadCpuUsage(before);
	const end = performance.timeOrigin + performance.now();
	phases.push({ name, start, end, cpu: (user + system) / 1e6 });
	return result;
}

function send(message: ThreadMessage): void {
	parentPort?.postMessage(message);
}

/** In this order; the last only when no problem is an error. */
export type ThreadMessage =
	| { part: 'content'; content: { library: Library; problems: Problem[] } }
	| { part: 'problems'; problems: Problem[] }
	| { part: 'files'; redirects: Map<string, HtmlPage>; phases: ThreadPhase[] };

export interface ThreadPhase {
	name: string;
	/** Milliseconds since 1970. */
	start: number;
	end: number;
	/** Processor seconds of the thread, without those of processes it starts. */
	cpu: number;
}
