import { once } from 'node:events';
import { watch } from 'chokidar';

/** So long, in milliseconds, changes must have ended: an editor saves, and a folder is renamed, in several steps. */
const PAUSE = 60;

/**
 * Runs a task at once and again whenever something below a folder has changed, one run after the
 * other, until the signal ends it. Throws when the folder cannot be watched.
 */
export async function runOnChange(
	directory: string,
	task: () => Promise<void>,
	{ signal }: { signal: AbortSignal },
): Promise<void> {
	let running = Promise.resolve();
	let pause: NodeJS.Timeout | undefined;
	// Not `fs.watch` with `recursive`: on Linux it does not see the second time that a file is replaced.
	const watcher = watch(directory, {
		ignoreInitial: true,
		ignored: (path) => /(?:^|[/\\])\.[^/\\.]/.test(path.slice(directory.length)),
	});
	watcher.on('all', () => {
		clearTimeout(pause);
		pause = setTimeout(() => {
			running = running.then(task);
		}, PAUSE);
	});
	try {
		await once(watcher, 'ready', { signal });
		running = running.then(task);
		const [error]: unknown[] = await once(watcher, 'error', { signal });
		throw error;
	} catch (error) {
		if (!signal.aborted) throw error;
	} finally {
		clearTimeout(pause);
		await watcher.close();
		await running;
	}
}
