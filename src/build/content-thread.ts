import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { CheckedContent } from '../checks/check-content.ts';
import type { Problem } from '../domain/problem.ts';
import type { HtmlPage } from '../checks/site/html-page.ts';
import type { ThreadMessage } from './content-work.ts';

/**
 * Reads `content/` and writes what is made from it alone (redirects, Markdown, cards, search index)
 * in a thread of its own. Each of its steps is a performance measure, `build:beside:<step>`.
 *
 * @param directory where files are written; it exists and nobody empties it any more
 */
export function startContentThread(directory: string): ContentThread {
	const content = Promise.withResolvers<CheckedContent>();
	const problems = Promise.withResolvers<Problem[]>();
	const files = Promise.withResolvers<Map<string, HtmlPage>>();
	const fail = (reason: unknown) => {
		for (const { reject, promise } of [content, problems, files]) {
			promise.catch(() => undefined);
			reject(reason);
		}
	};
	const worker = new Worker(new URL('./content-work.ts', import.meta.url), {
		workerData: { directory },
		// What draws the cards reads the environment of the process, not a copy.
		env: SHARE_ENV,
	});
	worker.on('error', fail);
	worker.on('exit', () => {
		fail(new Error('The thread that writes the files ended early'));
	});
	worker.on('message', (message: ThreadMessage) => {
		switch (message.part) {
			case 'content':
				content.resolve(message.content);
				break;
			case 'problems':
				problems.resolve(message.problems);
				break;
			case 'files':
				for (const { name, start, end, cpu } of message.phases)
					performance.measure(`build:beside:${name}`, {
						start: start - performance.timeOrigin,
						end: end - performance.timeOrigin,
						detail: { cpu },
					});
				files.resolve(message.redirects);
		}
	});
	return {
		content: content.promise,
		problems: problems.promise,
		files: files.promise,
		stop: async () => {
			await worker.terminate();
		},
	};
}

export interface ContentThread {
	/** As soon as pages can be made of it, or not; its problems are without those of the wording. */
	content: Promise<CheckedContent>;
	/** Every problem of the content. */
	problems: Promise<Problem[]>;
	/** The redirect pages among the files, by path, once all files are there. Rejects when a problem is an error. */
	files: Promise<Map<string, HtmlPage>>;
	/** Ends it, wherever it is. */
	stop: () => Promise<void>;
}
