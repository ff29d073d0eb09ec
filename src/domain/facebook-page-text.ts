import { isSameFacebookPage, parsePageReference } from './page-reference.ts';
import type { PageReference } from './page-reference.ts';

/**
 * A Page → the text under which it is kept and shared: the bare ID where that reads as the same ID,
 * else its link (84905123456 alone would be a phone number). `parsePageReference` reads it back to
 * the same kind and value.
 *
 * @example
 * formatFacebookPage({ ok: true, kind: 'username', value: 'shophoalan' });
 * // 'https://www.facebook.com/shophoalan'
 */
export function formatFacebookPage(page: PageReference): string {
	const alone = page.kind === 'pageId' ? parsePageReference(page.value) : undefined;
	if (alone?.ok && isSameFacebookPage(alone, page)) return page.value;
	const link = new URL('https://www.facebook.com/');
	link.pathname = page.value;
	return link.href;
}
