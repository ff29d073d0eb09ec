import { isSameFacebookPage, parsePageReference, refuse } from './page-reference.ts';
import { findUrl } from './page-reference/facebook-url.ts';
import { formatFacebookPage } from './facebook-page-text.ts';
import type { PageReference, ParsedPageReference } from './page-reference.ts';

/** The parameter of a link that arrives with a Page: `?page=112233445566778`. */
export const facebookPageParameter = 'page';

/**
 * The Page that an address carries: read, refused with a reason, or `undefined` when it carries
 * none. Several different values are `ambiguous`.
 */
export function findFacebookPageInAddress(address: string): ParsedPageReference | undefined {
	const values = findUrl(address)?.searchParams.getAll(facebookPageParameter) ?? [];
	const [value, ...others] = new Set(values.filter((text) => text.trim() !== ''));
	if (value === undefined) return undefined;
	if (others.length > 0) return refuse('ambiguous');
	const page = parsePageReference(value);
	return !page.ok && page.reason === 'empty' ? undefined : page;
}

/** The address without its Page; the same text when it carries none. */
export function withoutFacebookPage(address: string): string {
	const url = findUrl(address);
	if (!url?.searchParams.has(facebookPageParameter)) return address;
	url.searchParams.delete(facebookPageParameter);
	return url.href;
}

/**
 * The link that passes a page of this site on for a Page: whatever else its address carries, of campaigns or of whoever
 * sent it, stays behind.
 *
 * @param options.address of the page that is open
 * @param options.anchor of the place on it that the link leads to
 */
export function facebookPageLink({ address, page, anchor }: FacebookPageLink): string {
	const url = new URL(address);
	url.search = '';
	url.hash = anchor ?? '';
	return withFacebookPage({ address: url.href, base: url.href, page });
}

/**
 * A link of this site with the Page added, as an absolute address. A link to another origin and one
 * to a place on the same page stay as they are: the Page is sent to no other host.
 *
 * @param options.address the link, absolute or relative
 * @param options.base the absolute address of the page that holds the link
 */
export function withFacebookPage({ address, base, page }: FacebookPageAddress): string {
	const url = findUrl(address, base);
	const isOwn = url?.protocol.startsWith('http') && url.origin === findUrl(base)?.origin;
	if (!url || !isOwn || address.startsWith('#')) return address;
	url.searchParams.set(facebookPageParameter, shortest(page));
	return url.href;
}

/** The bare name or ID, which is easier to read and to trust than an address inside an address. */
function shortest(page: PageReference): string {
	const bare = [page.value, `@${page.value}`].find((text) => {
		const read = parsePageReference(text);
		return read.ok && isSameFacebookPage(read, page);
	});
	return bare ?? formatFacebookPage(page);
}

interface FacebookPageLink {
	address: string;
	page: PageReference;
	anchor?: string | undefined;
}

interface FacebookPageAddress {
	address: string;
	base: string;
	page: PageReference;
}
