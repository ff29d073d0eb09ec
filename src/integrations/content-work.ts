/**
 * The thread that `content-thread.ts` starts: reads and checks the content, then writes every file
 * that is made from it alone, while Astro makes the pages in the main thread.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { checkStructure, checkWording } from '../authoring/check-content.ts';
import type { Library } from '../domain/model.ts';
import { hasErrors, type Problem } from '../domain/problems.ts';
import { writeContactFiles, writeTwins } from './article-files.ts';
import { writeCards } from './cards.ts';
import type { HtmlPage } from './html-page.ts';
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

/** In the order in which nothing waits: the index leaves most of its work to a process of its own. */
async function writeFiles(folder: string, from: Library): Promise<Map<string, HtmlPage>> {
	const cards = timed('cards', () => writeCards(folder, from));
	const redirects = await timed('redirects', () => writeRedirects(folder, from));
	await timed('twins', () => {
		writeTwins(folder, from);
	});
	await timed('contact files', () => {
		writeContactFiles(folder, from);
	});
	await timed('index', () => writeSearchIndex(folder, from));
	await cards;
	return redirects;
}

async function timed<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
	const start = performance.timeOrigin + performance.now();
	const result = await work();
	phases.push({ name, start, end: performance.timeOrigin + performance.now() });
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

/** Milliseconds since 1970. */
export interface ThreadPhase {
	name: string;
	start: number;
	end: number;
}
