import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { basename, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { countContentChange } from '../library/content-version.ts';
import { checkContentOnce } from './checked-content.ts';
import { throwErrors } from './problems-error.ts';

/**
 * A pause after the last change before open pages load again, in milliseconds: an editor saves, and
 * a folder is renamed, in several steps.
 */
const PAUSE = 100;

/** Files that say what others can name; articles, limits … do so by being there. */
const naming = /^(?:site|finder|glossary)\.yml$/;

/**
 * A build checks `content/` before it makes anything, and stops at any mistake. In development,
 * whatever changes there is read again for the next answer, and open pages are told to ask for one;
 * editors are told what can be named.
 */
export function content(): AstroIntegration {
	let cache: URL | undefined;
	return {
		name: 'content',
		hooks: {
			'astro:config:done': ({ config }) => {
				cache = config.cacheDir;
			},
			'astro:build:start': async () => {
				throwErrors((await checkContentOnce()).problems);
				if (cache) await beginPages(cache);
			},
			'astro:build:generated': async () => {
				if (cache) await endPages(cache);
			},
			'astro:server:setup': ({ server }) => {
				const folder = fileURLToPath(new URL('../../content', import.meta.url));
				const { client, ...renderers } = server.environments;
				let pause: NodeJS.Timeout | undefined;
				let isRenamed = false;
				tellEditors();
				const forget = () => {
					countContentChange();
					// Astro keeps what `getStaticPaths` gave until it hears this, as from its own collections:
					// astro/dist/vite-plugin-app/createAstroServerApp.js.
					for (const { hot } of Object.values(renderers)) hot.send('astro:content-changed', {});
				};
				server.watcher.add(folder);
				server.watcher.on('all', (event, path) => {
					if (!path.startsWith(folder + sep) || basename(path).startsWith('.')) return;
					forget();
					isRenamed ||= event !== 'change' || naming.test(basename(path));
					clearTimeout(pause);
					pause = setTimeout(() => {
						// Once more, for whoever asked while a file was half written.
						forget();
						client.hot.send({ type: 'full-reload' });
						if (isRenamed) tellEditors();
						isRenamed = false;
					}, PAUSE);
				});
			},
		},
	};
}

/**
 * Runs `npm run schemas` beside the server, which answers meanwhile and goes first; what goes wrong
 * is told there.
 */
function tellEditors() {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const { pid } = spawn(process.execPath, ['src/cli/schemas.ts'], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
}

/**
 * Astro keeps a copy of each page while it makes them and writes down which copies it has at the
 * end. After a run that broke off in between, that list does not fit the copies, so it is thrown
 * away and every page is made anew.
 */
async function beginPages(cache: URL) {
	const unfinished = new URL('unfinished', cache);
	if (existsSync(unfinished)) await rm(new URL('incremental-build.json', cache), { force: true });
	await mkdir(cache, { recursive: true });
	await writeFile(unfinished, '');
}

async function endPages(cache: URL) {
	await rm(new URL('unfinished', cache));
}
