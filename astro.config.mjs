import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { siteStyles } from './src/integrations/site-styles.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { browserChunks } from './src/integrations/browser-chunks.ts';
import { builtSite } from './src/integrations/built-site.ts';
import { content } from './src/integrations/content.ts';
import { pageCache } from './src/integrations/page-cache.ts';
import { pictureReader } from './src/integrations/picture-reader.ts';
import { sharedReading } from './src/integrations/shared-reading.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { browserFloor, browserFloorEdition } from './src/domain/browser-floor.ts';
import { describeWrongAddress, parseSiteAddress } from './src/domain/site-address.ts';
import { parseSiteHost } from './src/domain/site-host.ts';

const parsed = parseSiteAddress(process.env.SITE_URL);
if (!parsed.ok) {
	// Thrown, it would reach the operator below a stack trace.
	console.error(describeWrongAddress(parsed));
	process.exit(1);
}
const host = parseSiteHost(process.env.SITE_HOST);
if (!host.ok) {
	console.error(host.problem);
	process.exit(1);
}
const { address } = parsed;

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
	integrations: [mdx(), content(), pageCache(), searchIndex(), pictureReader(), builtSite()],
	// One stylesheet for the site: one request, and every page after the first has it already.
	vite: {
		build: {
			assetsInlineLimit: 0,
			cssCodeSplit: false,
			target: `es${browserFloorEdition}`,
			cssTarget: browserFloor.map(({ target }) => target),
		},
		// Astro's own name for it is long, and stands in every page.
		environments: {
			client: {
				build: {
					rolldownOptions: {
						output: {
							entryFileNames: '_astro/page.[hash].js',
							codeSplitting: browserChunks,
						},
					},
				},
			},
		},
		plugins: [layerOrder(), siteStyles(), sharedReading()],
	},
});
