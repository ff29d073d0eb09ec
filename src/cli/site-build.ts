import { buildSite } from '../build/build-site.ts';
import { checkSiteAddress } from '../build/site-address.ts';
import { parseSiteHost } from '../domain/site-host.ts';

/**
 * Builds the site and prints for which address, or what went wrong.
 *
 * @param options.isPublished whether readers get the result; then its address has to be given in CI
 * @returns whether it succeeded
 */
export async function buildForAddress(options: {
	swap: boolean;
	isPublished: boolean;
}): Promise<boolean> {
	const address = checkSiteAddress(options);
	if (!address.ok) {
		console.error(address.problem);
		return false;
	}
	const host = parseSiteHost(process.env['SITE_HOST']);
	if (!host.ok) {
		console.error(host.problem);
		return false;
	}
	const built = await buildSite({ swap: options.swap, report: (line) => console.log(line) });
	if (built) for (const line of address.lines) console.log(line);
	return built;
}
