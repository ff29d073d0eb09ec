import { meantAddresses } from '../../domain/meant-address.ts';

/**
 * Leads from the page of a missing address to the one that was meant, when a mark or a word stuck to the link and the
 * address without it is there. Query and fragment go with it.
 *
 * @param root where the site stands, base path included
 */
export async function leadToMeantAddress(root: URL): Promise<void> {
	// The page of missing addresses only answers below the base path, which ends in a slash.
	for (const meant of meantAddresses(location.pathname.slice(root.pathname.length - 1))) {
		const address = new URL(meant.slice(1), root);
		const response = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
		if (!response?.ok) continue;
		address.search = location.search;
		address.hash = location.hash;
		location.replace(address);
		return;
	}
}
