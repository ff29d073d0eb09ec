import { splitAddress } from '../library/former-permalinks.ts';
import { withBase } from '../domain/addresses.ts';
import type { Redirect } from '../library/redirects.ts';

/** Cloudflare Pages reads so many lines of the file and ignores the rest. */
const mostNetlifyLines = 2000;

/**
 * The `_redirects` file that Netlify, Cloudflare Pages and GitLab Pages know. Former permalinks and
 * article numbers come first, sections after them: a host with a limit on lines loses only sections,
 * whose pages still lead on. Query strings are passed on by these hosts.
 *
 * A rule for a whole path also goes before a file of that name, so the pages may stay
 * (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing).
 *
 * @param base the site's base path, `/` or `/tro-giup/`
 */
export function netlifyRedirects(redirects: readonly Redirect[], base: string): string {
	const lines = redirects
		.toSorted((one, other) => Number(isSection(one)) - Number(isSection(other)))
		.slice(0, mostNetlifyLines)
		.map(({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301`);
	return lines.join('\n') + '\n';
}

/**
 * Two nginx maps: where an address leads, and the section there, apart because the query belongs
 * between them. An address without its last slash leads on too.
 */
export function nginxRedirects(redirects: readonly Redirect[], base: string): string {
	const rows = redirects.flatMap(({ from, to }) => {
		const { path, anchor } = splitAddress(to);
		return [from, from.slice(0, -1)].map((address) => ({
			address: withBase(base, address),
			path: withBase(base, path),
			anchor,
		}));
	});
	const sections = rows.flatMap(({ address, anchor }) =>
		anchor === undefined ? [] : [`\t${address} "#${anchor}";`],
	);
	return [
		'# Short links and former addresses. Include this file inside "http", and in "server" add:',
		'#   if ($help_redirect) { return 301 $help_redirect$is_args$args$help_redirect_section; }',
		'map_hash_bucket_size 256;',
		'map_hash_max_size 65536;',
		'map $uri $help_redirect {',
		...rows.map(({ address, path }) => `\t${address} ${path};`),
		'}',
		'map $uri $help_redirect_section {',
		...sections,
		'}',
		'',
	].join('\n');
}

function isSection({ from }: Redirect): boolean {
	return /^\/b\/\d+\/./.test(from);
}
