import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../domain/model.ts';
import type { Problem } from '../domain/problems.ts';
import { netlifyRedirects, nginxRedirects } from '../domain/redirect-files.ts';
import { planRedirects, type Redirect } from '../domain/redirects.ts';
import { cardsOf } from '../media/library-cards.ts';
import { redirectPage } from './redirect-page.ts';
import { siteAddress } from './site-address.ts';

/** So many files are open at a time. */
const atOnce = 64;

/**
 * Writes a page for every address that only leads on, and `_redirects` and `redirects.nginx.conf`
 * for hosts that can answer with a true redirect.
 */
export async function writeRedirects(directory: string, library: Library): Promise<Problem[]> {
	const { pages } = planRedirects(library);
	const base = siteAddress().pathname;
	await Promise.all([
		writeFile(join(directory, '_redirects'), netlifyRedirects(pages, base)),
		writeFile(join(directory, 'redirects.nginx.conf'), nginxRedirects(pages, base)),
	]);
	const waiting = [...pages];
	await Promise.all(
		Array.from({ length: atOnce }, async () => {
			for (let next = waiting.pop(); next; next = waiting.pop()) {
				const folder = join(directory, next.from);
				await mkdir(folder, { recursive: true });
				await writeFile(join(folder, 'index.html'), pageOf(next, library));
			}
		}),
	);
	return [];
}

/** The page of one such address, as the development server shows it too. */
export function pageOf(redirect: Redirect, library: Library): string {
	const cards = cardsOf(library);
	const own = redirect.article === undefined ? undefined : cards.articles.get(redirect.article);
	return redirectPage(redirect, { address: siteAddress(), card: (own ?? cards.site).path });
}
