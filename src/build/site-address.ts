import {
	describeBuildAddress,
	describeWrongAddress,
	isCiSet,
	parseSiteAddress,
	type BuildAddress,
} from '../domain/site-address.ts';

/**
 * Where the site will be served: `SITE_URL`, base path included, which always ends in a slash here.
 *
 * @throws when it cannot be an address; {@link checkSiteAddress} has said so before
 */
export function siteAddress(): URL {
	const parsed = parseSiteAddress(process.env['SITE_URL']);
	if (!parsed.ok) throw new Error(describeWrongAddress(parsed));
	return parsed.address;
}

/**
 * Whether the site may be built for the address that the environment gives, and what to say then.
 *
 * @param use.isPublished whether readers will get the result; otherwise this computer is enough
 */
export function checkSiteAddress({ isPublished }: { isPublished: boolean }): BuildAddress {
	return describeBuildAddress(parseSiteAddress(process.env['SITE_URL']), {
		isPublished,
		isCi: isCiSet(process.env['CI']),
	});
}
