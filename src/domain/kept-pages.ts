import { isRecord, parseJson } from './json.ts';
import { isSamePage, parsePageReference } from './page-reference.ts';
import { formatPage } from './stored-page.ts';
import type { PageReference } from './page-reference.ts';

/** More than an agent needs; the oldest goes first. */
export const mostKeptPages = 100;
/** Characters of a name such as “Shop A”. */
export const longestPageName = 40;

const storageVersion = 1;
const longestStorageText = 100_000;
// Marks that turn the text around them or cannot be seen; U+200D joins emoji.
const unsafeInName = /\p{Cc}|(?!\u200d)\p{Cf}|[\u2028\u2029]/gu;

/** Nothing kept yet. */
export const noKeptPages: KeptPages = { pages: [], selected: undefined };

/**
 * Text from this browser's storage → the Pages kept there. Whatever is broken, foreign or twice
 * there is left out; never throws. `null` is what storage answers when it holds nothing.
 */
export function parseKeptPages(text: string | null): KeptPages {
	const stored = text && text.length <= longestStorageText ? parseJson(text) : undefined;
	if (!isRecord(stored) || stored['version'] !== storageVersion) return noKeptPages;
	const entries: unknown[] = Array.isArray(stored['pages']) ? stored['pages'] : [];
	let kept = noKeptPages;
	for (const entry of entries.slice(0, mostKeptPages)) {
		const page = isRecord(entry) ? findStoredPage(entry['page']) : undefined;
		if (!page || !isRecord(entry)) continue;
		const name = typeof entry['name'] === 'string' ? entry['name'] : '';
		if (!findKeptPage(kept, page)) kept = keepPage(kept, { page, name });
	}
	const selected = findStoredPage(stored['selected']);
	const unselected = { pages: kept.pages, selected: undefined };
	return selected ? selectPage(unselected, selected) : unselected;
}

/** The kept Pages → text for storage, which {@link parseKeptPages} reads back. */
export function formatKeptPages({ pages, selected }: KeptPages): string {
	return JSON.stringify({
		version: storageVersion,
		pages: pages.map(({ page, name }) => ({ page: formatPage(page), name })),
		...(selected && { selected: formatPage(selected) }),
	});
}

/** Adds a Page, or renames the one that is kept already, and selects it. */
export function keepPage({ pages }: KeptPages, { page, name }: KeptPage): KeptPages {
	const entry = { page, name: formatPageName(name) };
	const renamed = pages.map((kept) => (isSamePage(kept.page, page) ? entry : kept));
	const all = renamed.includes(entry) ? renamed : [...renamed, entry];
	return { pages: all.slice(-mostKeptPages), selected: page };
}

/** Forgets a Page; when it was the selected one, none is selected. */
export function forgetPage({ pages, selected }: KeptPages, page: PageReference): KeptPages {
	return {
		pages: pages.filter((kept) => !isSamePage(kept.page, page)),
		selected: selected && isSamePage(selected, page) ? undefined : selected,
	};
}

/** Selects a Page that is kept; with any other the selection stays as it was. */
export function selectPage(kept: KeptPages, page: PageReference): KeptPages {
	const found = findKeptPage(kept, page);
	return found ? { pages: kept.pages, selected: found.page } : kept;
}

export function findKeptPage({ pages }: KeptPages, page: PageReference): KeptPage | undefined {
	return pages.find((kept) => isSamePage(kept.page, page));
}

/** What a reader typed as a name → one short line of readable text; may be empty. */
export function formatPageName(name: string): string {
	const line = name.slice(0, 10 * longestPageName).replace(unsafeInName, ' ');
	const characters = Array.from(line.normalize('NFC').replace(/\s+/gu, ' ').trim());
	return characters.slice(0, longestPageName).join('').trim();
}

function findStoredPage(text: unknown): PageReference | undefined {
	const page = typeof text === 'string' ? parsePageReference(text) : undefined;
	return page?.ok ? page : undefined;
}

/** A Page with the name that the reader gave it, or an empty one. */
export interface KeptPage {
	page: PageReference;
	name: string;
}

/** The Pages that this browser keeps, oldest first, and the one in use. */
export interface KeptPages {
	pages: readonly KeptPage[];
	selected: PageReference | undefined;
}
