import { siteHosts, type SiteHost } from '../../domain/site-host.ts';
import type { Redirect } from '../../library/redirects.ts';
import { cloudflareHeaders, netlifyHeaders } from './headers-file.ts';
import { nginxFiles } from './nginx-files.ts';
import { cloudflareRedirects, netlifyRedirects } from './redirects-file.ts';

/** What a host reads from the published folder; the files of nginx lie on its own machine. */
export function publishedHostFiles(
	host: SiteHost | undefined,
	site: HostedSite,
): Record<string, string> {
	return host === undefined || host === 'nginx' ? {} : hostFiles(host, site);
}

/** The files of every host, each in a folder named for it: `nginx/help-center.conf`. */
export function allHostFiles(site: HostedSite): Map<string, string> {
	return new Map(
		siteHosts.flatMap((host) =>
			Object.entries(hostFiles(host, site)).map(
				([name, text]) => [`${host}/${name}`, text] as const,
			),
		),
	);
}

/** Addresses that need no page, because the host answers them and counts every file. */
export function needlessPages(
	host: SiteHost | undefined,
	{ redirects, base }: { redirects: readonly Redirect[]; base: string },
): ReadonlySet<string> {
	if (host !== 'cloudflare') return new Set();
	return cloudflareRedirects(redirects, { base }).needless;
}

/** What the operator must know of the files of a host; one sentence each. */
export function hostWarnings(
	host: SiteHost | undefined,
	{ redirects, base }: { redirects: readonly Redirect[]; base: string },
): string[] {
	if (host !== 'cloudflare' && host !== 'netlify') return [];
	const cut = host === 'netlify' ? 0 : cloudflareRedirects(redirects, { base }).cut;
	return [
		...(base === '/'
			? []
			: [
					`Note: this host serves the folder it is given at the root. Publish one that holds dist/ as “${base.slice(1, -1)}”, with its _headers and _redirects above (README, “Publish it”).`,
				]),
		...(cut === 0
			? []
			: [
					`Warning: Cloudflare Pages reads 2,000 lines of _redirects; ${String(cut)} more short links and former addresses lead on by a page instead.`,
				]),
	];
}

/** What a host reads, by name: from the root of the published folder, or where its operator puts it. */
function hostFiles(
	host: SiteHost,
	{ redirects, address, files }: HostedSite,
): Record<string, string> {
	const base = address.pathname;
	switch (host) {
		case 'cloudflare':
			return {
				_headers: cloudflareHeaders(address),
				_redirects: cloudflareRedirects(redirects, { base }).text,
			};
		case 'netlify':
			return {
				_headers: netlifyHeaders(address, files),
				_redirects: netlifyRedirects(redirects, base),
			};
		case 'github':
			// Without it GitHub Pages leaves out every folder whose name begins with `_`.
			return { '.nojekyll': '' };
		case 'nginx':
			return nginxFiles(redirects, address);
		case 'gitlab':
			// It reads `_redirects` only for what has no page, and everything has one.
			return {};
	}
}

interface HostedSite {
	redirects: readonly Redirect[];
	/** Where it will be served, base path included. */
	address: URL;
	/** Of the built site, from its folder. */
	files: Iterable<string>;
}
