/**
 * The oldest browsers in which everything works. Cascade layers decide them: what is older shows the
 * pages without their look (https://caniuse.com/css-cascade-layers). `target` is what the build is
 * told, whose check refuses newer syntax; an older browser reads the pages as without script.
 */
export const browserFloor = [
	{ name: 'Safari trên iPhone và iPad', version: '15.4', target: 'ios15.4' },
	{ name: 'Safari trên máy Mac', version: '15.4', target: 'safari15.4' },
	{ name: 'Chrome, Edge, Cốc Cốc và WebView của Android', version: '99', target: 'chrome99' },
	{ name: 'Firefox', version: '97', target: 'firefox97' },
] as const;
