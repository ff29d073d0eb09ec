import type { SearchResponse } from '../../search/search.ts';
import { arrivalWordsKey } from '../../browser/storage-keys.ts';
import { writeStored } from '../../browser/storage.ts';

/**
 * Hands the words of a query on to the page that a result opens, as that page spells them: the words that the result
 * was found by, and the query as it was understood.
 */
export function handOnWords(link: HTMLAnchorElement, { results, query }: SearchResponse): void {
	const result = results.find(({ url }) => link.pathname.endsWith(url));
	if (!result) return;
	const found = [
		result.title,
		...result.sections.flatMap(({ heading, excerpt }) => [heading, excerpt]),
	].flat();
	const asked = found.filter(({ isAsked }) => isAsked).map(({ text }) => text);
	const text = [...asked, query.understood].join(' ').normalize('NFC').toLowerCase();
	const words = [...new Set(text.match(/[\p{L}\p{N}]+/gu))];
	writeStored('sessionStorage', arrivalWordsKey, JSON.stringify([link.pathname, ...words]));
}
