import { isSameFacebookPage, parsePageReference } from '../domain/page-reference.ts';
import { formatFacebookPage } from '../domain/facebook-page-text.ts';
import type { KeptFacebookPage } from '../domain/kept-facebook-pages.ts';
import type { PageReference } from '../domain/page-reference.ts';

/** How a reader recognises a Page: “Shop A (123456789012345)”, “@shophoalan”. */
export function facebookPageLabel({ page, name }: KeptFacebookPage): string {
	const reference = page.kind === 'username' ? `@${page.value}` : page.value;
	return name === '' ? reference : `${name} (${reference})`;
}

/** What to put into the box for a Page: the short form where it reads as the same Page. */
export function facebookPageInput(page: PageReference): string {
	const short = parsePageReference(page.value);
	return short.ok && isSameFacebookPage(short, page) ? page.value : formatFacebookPage(page);
}
