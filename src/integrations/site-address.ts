/** Where the site will be served: `SITE_URL`, base path included, which always ends in a slash here. */
export function siteAddress(): URL {
	const address = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321');
	if (!address.pathname.endsWith('/')) address.pathname += '/';
	return address;
}
