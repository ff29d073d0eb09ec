/**
 * Modules that would each be a file of a few hundred bytes, put together by who needs them. None of
 * them may be needed by the script of every page, or every page would load its group.
 */
export const scriptGroups = [
	{
		name: 'lists',
		test: /src\/(?:components\/reference\/|components\/contact\/report-link|domain\/(?:vietnamese|dates|provenance-age|fact-age)\.ts|strings\/list-filter)/,
	},
	{
		name: 'search-box',
		test: /src\/(?:browser\/(?:composing|press)|components\/site-search\/(?:composing|recent-queries|search-field|search-site)|domain\/(?:addresses|meant-address))/,
	},
];
