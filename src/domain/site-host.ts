/** Hosts whose own files a build can put into the published folder. */
export const siteHosts = ['cloudflare', 'netlify', 'github', 'gitlab', 'nginx'] as const;

/**
 * `SITE_HOST` as the environment holds it → whose files lie in the published folder; none where it
 * is not set or empty, which any host serves.
 */
export function parseSiteHost(text: string | undefined): ParsedSiteHost {
	const written = (text ?? '').trim();
	if (written === '') return { ok: true, host: undefined };
	const host = siteHosts.find((name) => name === written.toLowerCase());
	if (host !== undefined) return { ok: true, host };
	return {
		ok: false,
		problem: `SITE_HOST is “${written}”, which is none of ${siteHosts.join(', ')}. Choose one of them, or leave it out.`,
	};
}

/** Whether the host reads a compressed copy that lies beside a file, and compresses badly without. */
export function readsCompressedCopies(host: SiteHost | undefined): boolean {
	return host === 'nginx' || host === 'gitlab';
}

export type SiteHost = (typeof siteHosts)[number];

type ParsedSiteHost = { ok: true; host: SiteHost | undefined } | { ok: false; problem: string };
