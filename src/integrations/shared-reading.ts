import type { Plugin } from 'vite';

const reading = new URL('../reading/read-content.ts', import.meta.url).href;

/**
 * Pages of a build get what the content check has just read. Astro bundles the code that makes them, and a bundled copy
 * of the reader would know nothing of that and read every file again.
 */
export function sharedReading(): Plugin {
	return {
		name: 'shared-reading',
		apply: 'build',
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'prerender',
		resolveId: (source) =>
			source.endsWith('/read-content.ts') ? { id: reading, external: true } : undefined,
	};
}
