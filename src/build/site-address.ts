import { withBase } from '../domain/addresses.ts';

/** Where the site will be served: `SITE_URL`, base path included, which always ends in a slash here. */
export function siteAddress(): URL {
	const address = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321');
	if (!address.pathname.endsWith('/')) address.pathname += '/';
	return address;
}

/** A path of the site (`/gioi-han/`) as a full address, outside of Astro. */
export function absoluteAddress(path: string): string {
	const address = siteAddress();
	return new URL(withBase(address.pathname, path), address).href;
}
