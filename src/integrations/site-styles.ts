import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { accentStyles } from '../files/accent-styles.ts';
import { channelPickStyles } from '../files/channel-pick-styles.ts';
import { findSite } from '../reading/site-file.ts';

/** What `layouts/Page.astro` imports. */
const name = 'virtual:site.css';
const id = `\0${name}`;

/**
 * Makes what `content/site.yml` says of colours and channels part of the one stylesheet: no page may
 * have styles of its own. In development an edit of the file shows at once.
 */
export function siteStyles(): Plugin {
	const file = resolve('content/site.yml');
	return {
		name: 'site-styles',
		resolveId: (source) => (source === name ? id : undefined),
		async load(source) {
			if (source !== id) return undefined;
			const site = await findSite('content');
			// Without the file no page is made, and the author is told why.
			return site ? accentStyles(site.accent) + channelPickStyles(site.channels) : '';
		},
		hotUpdate({ file: changed }) {
			const { moduleGraph } = this.environment;
			const module = moduleGraph.getModuleById(id);
			if (changed === file && module) moduleGraph.invalidateModule(module);
		},
	};
}
