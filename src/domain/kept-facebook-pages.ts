import { isRecord, parseJson } from './json.ts';
import { isSameFacebookPage, parsePageReference } from './page-reference.ts';
import { formatFacebookPage } from './facebook-page-text.ts';
import type { PageReference } from './page-reference.ts';

/** More than an agent needs; the oldest goes first. */
export const mostKeptFacebookPages = 100;
/** Characters of a name such as “Shop A”. */
const longestFacebookPageName = 40;

const storageVersion = 1;
const longestStorageText = 100_000;
// Marks that turn the text around them or cannot be seen; U+200D joins emoji.
const unsafeInName = /\p{Cc}|(?!\u200d)\p{Cf}|[\u2028\u2029]/gu;

/** Nothing kept yet. */
export const noKeptFacebookPages: KeptFacebookPages = { pages: [], selected: undefined };

/**
 * Text from this browser's storage → the Pages kept there. Whatever is broken, foreign or twice
 * there is left out; never throws. `null` is what storage answers when it holds nothing.
 */
export function parseKeptFacebookPages(text: string | null): KeptFacebookPages {
	const stored = text && text.length <= longestStorageText ? parseJson(text) : undefined;
	if (!isRecord(stored) || stored['version'] !== storageVersion) return noKeptFacebookPages;
	const entries: unknown[] = Array.isArray(stored['pages']) ? stored['pages'] : [];
	let kept = noKeptFacebookPages;
	for (const entry of entries.slice(0, mostKeptFacebookPages)) {
		const page = isRecord(entry) ? findStoredFacebookPage(entry['page']) : undefined;
		if (!page || !isRecord(entry)) continue;
		const name = typeof entry['name'] === 'string' ? entry['name'] : '';
		if (!findKeptFacebookPage(kept, page)) kept = keepFacebookPage(kept, { page, name });
	}
	const selected = findStoredFacebookPage(stored['selected']);
	const unselected = { pages: kept.pages, selected: undefined };
	return selected ? selectFacebookPage(unselected, selected) : unselected;
}

/** The kept Pages → text for storage, which {@link parseKeptFacebookPages} reads back. */
export function formatKeptFacebookPages({ pages, selected }: KeptFacebookPages): string {
	return JSON.stringify({
		version: storageVersion,
		pages: pages.map(({ page, name }) => ({ page: formatFacebookPage(page), name })),
		...(selected && { selected: formatFacebookPage(selected) }),
	});
}

/** Adds a Page, or renames the one that is kept already, and selects it. */
export function keepFacebookPage(
	{ pages }: KeptFacebookPages,
	{ page, name }: KeptFacebookPage,
): KeptFacebookPages {
	const entry = { page, name: formatFacebookPageName(name) };
	const renamed = pages.map((kept) => (isSameFacebookPage(kept.page, page) ? entry : kept));
	const all = renamed.includes(entry) ? renamed : [...renamed, entry];
	return { pages: all.slice(-mostKeptFacebookPages), selected: page };
}

/** Forgets a Page; when it was the selected one, none is selected. */
export function forgetFacebookPage(
	{ pages, selected }: KeptFacebookPages,
	page: PageReference,
): KeptFacebookPages {
	return {
		pages: pages.filter((kept) => !isSameFacebookPage(kept.page, page)),
		selected: selected && isSameFacebookPage(selected, page) ? undefined : selected,
	};
}

/** Selects a Page that is kept; with any other the selection stays as it was. */
export function selectFacebookPage(
	kept: KeptFacebookPages,
	page: PageReference,
): KeptFacebookPages {
	const found = findKeptFacebookPage(kept, page);
	return found ? { pages: kept.pages, selected: found.page } : kept;
}

export function findKeptFacebookPage(
	{ pages }: KeptFacebookPages,
	page: PageReference,
): KeptFacebookPage | undefined {
	return pages.find((kept) => isSameFacebookPage(kept.page, page));
}

/** What a reader typed as a name → one short line of readable text; may be empty. */
export function formatFacebookPageName(name: string): string {
	const line = name.slice(0, 10 * longestFacebookPageName).replace(unsafeInName, ' ');
	const characters = Array.from(line.normalize('NFC').replace(/\s+/gu, ' ').trim());
	return characters.slice(0, longestFacebookPageName).join('').trim();
}

function findStoredFacebookPage(text: unknown): PageReference | undefined {
	const page = typeof text === 'string' ? parsePageReference(text) : undefined;
	return page?.ok ? page : undefined;
}

/** A Page with the name that the reader gave it, or an empty one. */
export interface KeptFacebookPage {
	page: PageReference;
	name: string;
}

/** The Pages that this browser keeps, oldest first, and the one in use. */
export interface KeptFacebookPages {
	pages: readonly KeptFacebookPage[];
	selected: PageReference | undefined;
}
