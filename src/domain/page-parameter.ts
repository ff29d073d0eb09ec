import { parsePageReference, refuse } from './page-reference.ts';
import { findUrl } from './page-reference/facebook-url.ts';
import { formatPage } from './stored-page.ts';
import type { PageReference, ParsedPageReference } from './page-reference.ts';

/** The parameter of a link that arrives with a Page: `?page=112233445566778`. */
export const pageParameter = 'page';

/**
 * The Page that an address carries: read, refused with a reason, or `undefined` when it carries
 * none. Several different values are `ambiguous`.
 */
export function findPageInAddress(address: string): ParsedPageReference | undefined {
	const values = findUrl(address)?.searchParams.getAll(pageParameter) ?? [];
	const [value, ...others] = new Set(values.filter((text) => text.trim() !== ''));
	if (value === undefined) return undefined;
	if (others.length > 0) return refuse('ambiguous');
	const page = parsePageReference(value);
	return !page.ok && page.reason === 'empty' ? undefined : page;
}

/** The address without its Page; the same text when it carries none. */
export function withoutPage(address: string): string {
	const url = findUrl(address);
	if (!url?.searchParams.has(pageParameter)) return address;
	url.searchParams.delete(pageParameter);
	return url.href;
}

/**
 * A link of this site with the Page added, as an absolute address. A link to another origin and one
 * to a place on the same page stay as they are: the Page is sent to no other host.
 *
 * @param options.address the link, absolute or relative
 * @param options.base the absolute address of the page that holds the link
 */
export function withPage({ address, base, page }: PageAddress): string {
	const url = findUrl(address, base);
	const isOwn = url?.protocol.startsWith('http') && url.origin === findUrl(base)?.origin;
	if (!url || !isOwn || address.startsWith('#')) return address;
	url.searchParams.set(pageParameter, formatPage(page));
	return url.href;
}

export interface PageAddress {
	address: string;
	base: string;
	page: PageReference;
}
