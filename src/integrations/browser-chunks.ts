/**
 * Modules of the browser that share a file, each group with all that it imports. Left alone, every set of modules that
 * several parts need becomes a file of its own, and the headers of a small one weigh more than it does. A module belongs
 * to the first group that reaches it.
 */
export const browserChunks = {
	groups: [
		// Lists and replies need it without the rest.
		{ name: 'vietnamese', test: /\/src\/domain\/vietnamese\.ts$/ },
		// How a field and a panel behave under a finger and a keyboard.
		{ name: 'presses', test: /\/src\/browser\/(?:composing|press)\.ts$/ },
		// What suggests while the index is not there yet.
		{ name: 'suggestions', test: /\/src\/components\/site-search\/search-site\.ts$/ },
	],
};
