import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../library/model.ts';
import { netlifyRedirects, nginxRedirects } from '../files/redirect-files.ts';
import { planRedirects, type Redirect } from '../library/redirects.ts';
import { cardsOf } from '../media/cards/library-cards.ts';
import { makeFolders } from './folders.ts';
import { readHtmlPage, type HtmlPage } from '../checks/site/html-page.ts';
import { redirectPage } from '../files/redirect-page.ts';
import { siteAddress } from './site-address.ts';

/**
 * Writes a page for every address that only leads on, and `_redirects` and `redirects.nginx.conf`
 * for hosts that can answer with a true redirect.
 *
 * @returns what the checks of the built site need to know of those pages, by path
 */
export function writeRedirects(directory: string, library: Library): Map<string, HtmlPage> {
	const { pages } = planRedirects(library);
	const base = siteAddress().pathname;
	const folders = makeFolders();
	const written = new Map<string, HtmlPage>();
	for (const redirect of pages) {
		const text = pageOf(redirect, library);
		writeFileSync(folders.with(join(directory, redirect.from, 'index.html')), text);
		written.set(redirect.from, readHtmlPage(text));
	}
	writeFileSync(join(directory, '_redirects'), netlifyRedirects(pages, base));
	writeFileSync(join(directory, 'redirects.nginx.conf'), nginxRedirects(pages, base));
	return written;
}

/** The page of one such address, as the development server shows it too. */
export function pageOf(redirect: Redirect, library: Library): string {
	const cards = cardsOf(library);
	const own = redirect.article === undefined ? undefined : cards.articles.get(redirect.article);
	return redirectPage(redirect, {
		siteName: library.site.name,
		address: siteAddress(),
		card: (own ?? cards.site).path,
	});
}
