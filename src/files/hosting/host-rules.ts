import {
	contentSecurityPolicy,
	redirectScript,
	redirectStyle,
	themeScript,
} from '../../browser/inline-scripts.ts';

/** For a name that carries a hash or the version of what the file holds: another text has another address. */
const immutable = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: pages, lists, and the start file of the search. */
const revalidate = 'no-cache';
/** What must end quickly: a file that is missing for the length of an upload. */
const never = 'no-store';

/** Names that carry a hash, of parts that pages are made of. */
const partPaths = ['/_astro/*', '/og/*', '/anh/*', '/search-index/:folder/*'];
/** A worker is a document too: it obeys the policy that comes with its script. */
const hashedPaths = [...partPaths, '/picture-reader/:folder/*'];

/**
 * What only a document obeys. Hosts that can tell send none of it with the parts of a page, which
 * have hashed names: over HTTP/1.1 it is more than half a kilobyte for each of them.
 */
export const documentHeaders: ReadonlySet<string> = new Set([
	'Content-Security-Policy',
	'Referrer-Policy',
	'Permissions-Policy',
]);

/**
 * The headers of the site, path by path: the one list that our own server, `_headers` and the nginx
 * example are made from. No two rules name the same header for a path, because hosts join them with
 * a comma. Patterns are those of Cloudflare and Netlify: `*` is anything, `:name` one part of a path.
 *
 * @param address where the site will be served; only readers of https are told to come back so
 */
export function hostRules(address: URL): HostRule[] {
	const types = [...fileTypes].map(([path, type]) => ({
		path,
		headers: { 'Content-Type': type },
	}));
	return [
		{ path: '/*', headers: securityHeaders(address) },
		...hashedPaths.map((path) => ({ path, headers: { 'Cache-Control': immutable } })),
		{ path: '/api/*', headers: { 'Access-Control-Allow-Origin': '*' } },
		...types,
	];
}

/** How long an answer may be kept. Path below the base, without the query. */
export function cacheControl({ path, status }: { path: string; status: number }): string {
	if (status >= 400) return never;
	return hashedPaths.some((pattern) => isPathOf(pattern, path)) ? immutable : revalidate;
}

/** Whether a path below the base is that of a part of a page, named after what it holds. */
export function isPart(path: string): boolean {
	return partPaths.some((pattern) => isPathOf(pattern, path));
}

/** The values of {@link cacheControl}, for hosts that decide by patterns of their own. */
export const caching = { immutable, revalidate, never, hashedPaths, partPaths };

/** Whether a pattern of {@link HostRule} covers a path. */
export function isPathOf(pattern: string, path: string): boolean {
	return new RegExp(`^${patternSource(pattern)}$`).test(path);
}

/** A pattern of {@link HostRule} as the source of a regular expression, without its ends. */
export function patternSource(pattern: string): string {
	return pattern
		.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replaceAll('*', '.*')
		.replace(/:[a-z]+/g, '[^/]+');
}

/** The media type of a file by its path, with the character set of what is text. */
export function mediaType(path: string): string {
	for (const [pattern, type] of fileTypes) if (isPathOf(pattern, path)) return type;
	const extension = /\.([^./]+)$/.exec(path)?.[1] ?? '';
	return mediaTypes.get(extension) ?? 'application/octet-stream';
}

const utf8 = '; charset=utf-8';

/** By the end of the name. What is missing here, such as the parts of the search index, is bytes. */
export const mediaTypes: ReadonlyMap<string, string> = new Map([
	['html', `text/html${utf8}`],
	['css', `text/css${utf8}`],
	['js', `text/javascript${utf8}`],
	['json', 'application/json'],
	['md', `text/markdown${utf8}`],
	['txt', `text/plain${utf8}`],
	['xml', `application/xml${utf8}`],
	['svg', 'image/svg+xml'],
	['png', 'image/png'],
	['jpg', 'image/jpeg'],
	['webp', 'image/webp'],
	['avif', 'image/avif'],
	['wasm', 'application/wasm'],
	// Packed data that is unpacked by who asks for it: never with a Content-Encoding.
	['gz', 'application/gzip'],
	['woff2', 'font/woff2'],
]);

/** Types that hosts get wrong or leave without a character set, by pattern. */
export const fileTypes: ReadonlyMap<string, string> = new Map([
	['/*.md', `text/markdown${utf8}`],
	['/*.txt', `text/plain${utf8}`],
	['/feed.xml', `application/rss+xml${utf8}`],
	['/feed.json', `application/feed+json${utf8}`],
]);

/**
 * The policy of the pages, and what a page cannot say itself: that no other may frame it. It names
 * the inline scripts of every kind of page; each page allows only its own.
 */
function securityHeaders(address: URL): Record<string, string> {
	const policy = contentSecurityPolicy({
		scripts: [themeScript, redirectScript],
		styles: [redirectStyle],
	});
	return {
		'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
		'X-Content-Type-Options': 'nosniff',
		// The own log must see which article led to the contact page.
		'Referrer-Policy': 'same-origin',
		'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
		...(address.protocol === 'https:' && { 'Strict-Transport-Security': 'max-age=31536000' }),
	};
}

export interface HostRule {
	/** Below the base path. */
	path: string;
	headers: Record<string, string>;
}
