import { withBase } from '../../domain/addresses.ts';
import { caching, hostRules, isPathOf, type HostRule } from './host-rules.ts';

/** What Cloudflare Pages sends with every file unless it is taken back. */
const everyoneMayRead = 'Access-Control-Allow-Origin';
/** Pictures that previews show: no page loads them, and there is one for each article. */
const cardPath = '/og/*';

/**
 * The `_headers` file of Cloudflare Pages. Pages need no line of their own: the host has what has no
 * rule asked about each time, and a missing file kept by nobody, whatever its rule.
 *
 * https://developers.cloudflare.com/pages/configuration/headers/ (100 rules, 2,000 characters a line)
 */
export function cloudflareHeaders(address: URL): string {
	return formatRules(hostRules(address), {
		base: address.pathname,
		linesFor: ({ path, headers }) => [
			...(path === '/*' ? [`! ${everyoneMayRead}`] : []),
			...headerLines(headers),
		],
	});
}

/**
 * The `_headers` file of Netlify, which has what has no rule asked about each time too. It sends the
 * headers of a rule with the 404 of a missing file as well, so that one asked for a moment too early
 * would stay missing for a year, and it reads `/search-index/:folder/*` as one that covers
 * `/search-index/start.json`: what carries a hash is named, by file or by folder.
 *
 * https://docs.netlify.com/manage/routing/headers/
 *
 * @param files of the built site, from its folder: `_astro/page.abc.js`
 */
export function netlifyHeaders(address: URL, files: Iterable<string>): string {
	const paths = [...files].map((file) => `/${file}`);
	const rules = hostRules(address).flatMap((rule) =>
		rule.path !== cardPath && caching.hashedPaths.includes(rule.path)
			? namePaths(rule.path, paths).map((path) => ({ ...rule, path }))
			: [rule],
	);
	return formatRules(rules, {
		base: address.pathname,
		linesFor: ({ headers }) => headerLines(headers),
	});
}

/** `/_astro/*` → every file that it covers; `/search-index/:folder/*` → `/search-index/1a2b/*`. */
function namePaths(pattern: string, paths: readonly string[]): string[] {
	const covered = paths.filter((path) => isPathOf(pattern, path));
	if (!pattern.includes(':')) return covered.toSorted();
	const depth = pattern.split('/').length - 1;
	return [...new Set(covered.map((path) => `${path.split('/').slice(0, depth).join('/')}/*`))];
}

function formatRules(
	rules: readonly HostRule[],
	{ base, linesFor }: { base: string; linesFor: (rule: HostRule) => string[] },
): string {
	return rules
		.flatMap((rule) => [withBase(base, rule.path), ...linesFor(rule).map((line) => `  ${line}`)])
		.join('\n')
		.concat('\n');
}

function headerLines(headers: HostRule['headers']): string[] {
	return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}
