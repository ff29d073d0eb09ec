/**
 * The oldest browsers in which everything works. Cascade layers decide them, in Firefox
 * `Array.prototype.findLast`: what is older shows the pages without their look, or as without script
 * (https://caniuse.com/css-cascade-layers, https://caniuse.com/array-find-last). `target` is what
 * stylesheets are made for; an older browser reads the pages as without script.
 */
export const browserFloor = [
	{ name: 'Safari trên iPhone, iPad', version: '15.4', target: 'ios15.4' },
	{ name: 'Safari trên máy Mac', version: '15.4', target: 'safari15.4' },
	{ name: 'Chrome, Edge và WebView của Android', version: '99', target: 'chrome99' },
	{ name: 'Firefox', version: '104', target: 'firefox104' },
] as const;

/**
 * The edition of the language that they read, but for static blocks and lookbehind. The build is told
 * this and not their names: for Safari below 16 it would rewrite every private field, a kilobyte a page.
 */
export const browserFloorEdition = 2022;
