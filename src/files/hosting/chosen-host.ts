import { parseSiteHost, type SiteHost } from '../../domain/site-host.ts';

/**
 * The host that the site is built for: `SITE_HOST`.
 *
 * @throws when there is no such host; Astro's settings have said so before
 */
export function chosenHost(): SiteHost | undefined {
	const parsed = parseSiteHost(process.env['SITE_HOST']);
	if (!parsed.ok) throw new Error(parsed.problem);
	return parsed.host;
}
