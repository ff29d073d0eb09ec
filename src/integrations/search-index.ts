import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { getLibrary } from '../library/index.ts';
import type { Library } from '../library/model.ts';
import { INDEX_FOLDER, makeSiteIndex, readSearchContent } from '../search/index/site-index.ts';
import { writeFiles, type IndexFiles } from '../search/index/indexer.ts';
import { checkContentOnce } from './checked-content.ts';

/** A pause after the last edit before the index is made again, in milliseconds. */
const PAUSE = 300;
const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/**
 * A build writes the search of its content below `search-index/`; it is made in a thread while the pages are, which it
 * does not depend on. In development it is served from memory: made at the first question, and again at the next
 * question after an edit. An older index is kept beside it, for tabs that still ask it.
 */
export function searchIndex(): AstroIntegration {
	let made: Making | undefined;
	return {
		name: 'search-index',
		hooks: {
			'astro:build:start': async () => {
				made = makeInThread((await checkContentOnce()).library);
			},
			'astro:build:done': async ({ dir }) => {
				performance.mark('build:search index');
				if (!made) throw new Error('No index was begun');
				writeFiles(await made.wait(), fileURLToPath(new URL(`${INDEX_FOLDER}/`, dir)));
			},
			'astro:server:setup': ({ server, logger }) => {
				const content = fileURLToPath(new URL('../../content', import.meta.url));
				const index = keepIndex(() => makeIndexOf(content));
				server.watcher.add(content);
				server.watcher.on('all', (_event, path) => {
					if (path.startsWith(content)) index.forget();
				});
				server.middlewares.use((request, response, next) => {
					const { pathname } = new URL(request.url ?? '/', 'http://localhost');
					const at = pathname.indexOf(`/${INDEX_FOLDER}/`);
					if (at < 0) {
						next();
						return;
					}
					const name = pathname.slice(at + INDEX_FOLDER.length + 2);
					index.find(name).then(
						(file) => {
							if (file === undefined) response.statusCode = 404;
							const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
							response.setHeader('Content-Type', type ?? 'application/octet-stream');
							response.setHeader('Cache-Control', 'no-store');
							response.end(file);
						},
						(error: unknown) => {
							logger.error(String(error));
							response.statusCode = 503;
							response.end();
						},
					);
				});
			},
		},
	};
}

/** Files of the newest index and of the one before it; made again at the first question after `forget`. */
export function keepIndex(make: () => Promise<IndexFiles>, pause = PAUSE): KeptIndex {
	let older: IndexFiles = new Map();
	let current: Promise<IndexFiles> | undefined;
	let changed = 0;
	return {
		forget() {
			changed = Date.now();
			const last = current;
			current = undefined;
			void last?.then(
				(files) => (older = files),
				() => undefined,
			);
		},
		async find(name) {
			if (!current) {
				const rest = changed + pause - Date.now();
				const making = (current = new Promise<void>((done) =>
					setTimeout(done, Math.max(0, rest)),
				).then(make));
				making.catch(() => {
					if (current === making) current = undefined;
				});
			}
			const asked = current;
			const files = await asked;
			return files.get(name) ?? older.get(name);
		},
	};
}

async function makeIndexOf(content: string): Promise<IndexFiles> {
	const library = await getLibrary();
	return makeSiteIndex(library, await readSearchContent(content, library));
}

/** Begins the index of a library. A build that ends before it was waited for is not held up. */
function makeInThread(library: Library): Making {
	const thread = new Worker(new URL('search-index-thread.ts', import.meta.url), {
		workerData: library,
	});
	thread.unref();
	const files = new Promise<IndexFiles>((done, failed) => {
		thread.once('message', done).once('error', failed);
	});
	files.catch(() => undefined);
	return {
		wait() {
			thread.ref();
			return files;
		},
	};
}

interface Making {
	/** @throws what went wrong in the thread */
	wait(): Promise<IndexFiles>;
}

interface KeptIndex {
	forget(): void;
	/** A file below `search-index/`; `undefined` when there is none. */
	find(name: string): Promise<string | Uint8Array | undefined>;
}
