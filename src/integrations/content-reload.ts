import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * In development, a changed fact, topic or notice reloads the open pages. Articles are Astro's own
 * collection and need no help; everything else in `content/` is read by `library.ts` from the disk.
 */
export function contentReload(): AstroIntegration {
	return {
		name: 'content-reload',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.watcher.add(fileURLToPath(new URL('../../content', import.meta.url)));
				server.watcher.on('all', (_event, path) => {
					if (/[\\/]content[\\/].*\.(?:ya?ml|mdx)$/.test(path))
						server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
