import { rm } from 'node:fs/promises';
import { build } from 'astro';
import { siteStyles } from '../../integrations/site-styles.ts';
import { layerOrder } from '../../integrations/layer-order.ts';
import { serveSite } from '../../build/static-server.ts';

/**
 * Builds a small site of the fixtures, `src/tests/fixtures/<name>/`, with the project's components,
 * and serves it. Paths in its pages are from the project's folder.
 */
export async function serveFixtureSite(name: string): Promise<FixtureSite> {
	const root = `src/tests/fixtures/${name}`;
	const directory = `.cache/fixture-sites/${name}`;
	const cacheDir = `${process.cwd()}/.cache/fixture-caches/${name}`;
	await build({
		root,
		configFile: false,
		site: 'http://localhost',
		outDir: `${process.cwd()}/${directory}`,
		publicDir: `${process.cwd()}/public`,
		cacheDir,
		trailingSlash: 'always',
		build: { format: 'directory', inlineStylesheets: 'never' },
		scopedStyleStrategy: 'where',
		devToolbar: { enabled: false },
		vite: { cacheDir, build: { assetsInlineLimit: 0 }, plugins: [layerOrder(), siteStyles()] },
		logLevel: 'error',
	});
	// Types that Astro writes for editors; nothing reads them here.
	await rm(`${root}/.astro`, { recursive: true, force: true });
	const { server, port } = await serveSite({ directory, port: 0, base: '/' });
	return {
		address: `http://localhost:${port}/`,
		stop: () => new Promise((done) => server.close(() => done())),
	};
}

interface FixtureSite {
	address: string;
	stop: () => Promise<void>;
}
