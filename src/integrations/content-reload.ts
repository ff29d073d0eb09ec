import { basename, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkReadable } from '../checks/check-content.ts';
import { countContentChange } from '../library/content-version.ts';
import { keepContentLoader } from '../library/load-content.ts';

/**
 * A pause after the last change before open pages load again, in milliseconds: an editor saves, and
 * a folder is renamed, in several steps.
 */
const PAUSE = 100;

/**
 * In development, whatever changes in `content/` is read again for the next answer, and open pages
 * are told to ask for one.
 */
export function contentReload(): AstroIntegration {
	return {
		name: 'content-reload',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const content = fileURLToPath(new URL('../../content', import.meta.url));
				const { client, ...renderers } = server.environments;
				let pause: NodeJS.Timeout | undefined;
				const forget = () => {
					countContentChange();
					// Astro keeps what `getStaticPaths` gave until it hears this, as from its own collections:
					// astro/dist/vite-plugin-app/createAstroServerApp.js.
					for (const { hot } of Object.values(renderers)) hot.send('astro:content-changed', {});
				};
				keepContentLoader(checkReadable);
				server.watcher.add(content);
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(content + sep) || basename(path).startsWith('.')) return;
					forget();
					clearTimeout(pause);
					pause = setTimeout(() => {
						// Once more, for whoever asked while a file was half written.
						forget();
						client.hot.send({ type: 'full-reload' });
					}, PAUSE);
				});
			},
		},
	};
}
