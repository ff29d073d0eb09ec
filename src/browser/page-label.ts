import { isSamePage, parsePageReference } from '../domain/page-reference.ts';
import { formatPage } from '../domain/stored-page.ts';
import type { KeptPage } from '../domain/kept-pages.ts';
import type { PageReference } from '../domain/page-reference.ts';

/** How a reader recognises a Page: “Shop A (123456789012345)”, “@shophoalan”. */
export function pageLabel({ page, name }: KeptPage): string {
	const reference = page.kind === 'username' ? `@${page.value}` : page.value;
	return name === '' ? reference : `${name} (${reference})`;
}

/** What to put into the box for a Page: the short form where it reads as the same Page. */
export function pageInput(page: PageReference): string {
	const short = parsePageReference(page.value);
	return short.ok && isSamePage(short, page) ? page.value : formatPage(page);
}
