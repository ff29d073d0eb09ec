import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { layerOrder } from './src/integrations/layer-order.ts';
import { contentReload } from './src/integrations/content-reload.ts';
import { searchInDevelopment } from './src/integrations/search-dev.ts';

const address = new URL(process.env.SITE_URL ?? 'http://localhost:4321');

export default defineConfig({
	site: address.origin,
	base: address.pathname,
	trailingSlash: 'always',
	// Some pages at a time, so that none waits for the file of another to be written.
	build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
	scopedStyleStrategy: 'where',
	devToolbar: { enabled: false },
	// Pages whose `cacheKey` is that of the last build are taken from there; see `src/library/page-key.ts`.
	experimental: { incrementalBuild: true },
	// Articles are compiled by `components/article/article-content.ts`; `mdx()` brings what renders them.
	integrations: [mdx(), contentReload(), searchInDevelopment()],
	// One stylesheet for the site: one request, and every page after the first has it already.
	vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false }, plugins: [layerOrder()] },
});
