import { checkAddresses } from '../domain/check-addresses.ts';
import { checkBlocks } from '../domain/check-blocks.ts';
import { checkFormer } from '../domain/check-former.ts';
import { checkPublished } from '../domain/check-published.ts';
import { checkShape } from '../domain/check-shape.ts';
import { checkUnused } from '../domain/check-unused.ts';
import type { ContentEntries } from '../domain/content-entries.ts';
import { joinContent } from '../domain/join.ts';
import type { Library } from '../domain/model.ts';
import type { Problem } from '../domain/problems.ts';
import { checkLengths } from '../domain/prose/check-lengths.ts';
import { checkMarkup } from '../domain/prose/check-markup.ts';
import { checkProse } from '../domain/prose/check-prose.ts';
import { readPhrasings } from './phrasings-file.ts';
import { readContent } from './read-content.ts';
import { checkSearchFiles } from './search-files.ts';

/**
 * Reads, joins and checks a content folder: everything a page can show, and every problem at once.
 * The library is only to be shown when no problem is an error. Cheap to call again after an edit.
 */
export async function checkContent(directory: string): Promise<CheckedContent> {
	const { entries, library, problems } = await checkStructure(directory);
	return { library, problems: [...problems, ...checkWording(entries, library)] };
}

/**
 * The same without wording, which takes a third of the time and which no page depends on. What it
 * gives is complete enough for every page to be made.
 */
export async function checkStructure(
	directory: string,
): Promise<CheckedContent & { entries: ContentEntries }> {
	const { entries, library, problems } = await readLibrary(directory);
	const search = await checkSearchFiles(directory);
	const phrasings = await readPhrasings(directory, library);
	const found = [...search, ...phrasings.problems, ...structure(entries, library)];
	return { entries, library, problems: [...problems, ...found] };
}

/** What is wrong with the words that readers see. */
export function checkWording(entries: ContentEntries, library: Library): Problem[] {
	return [
		...checkProse(entries),
		...entries.articles.flatMap(checkMarkup),
		...checkLengths(entries, library),
	];
}

/**
 * The same without structure and wording: only what would keep a page from being made. For whoever
 * shows content that has been checked before.
 */
export async function loadContent(directory: string): Promise<CheckedContent> {
	const { library, problems } = await readLibrary(directory);
	return { library, problems };
}

async function readLibrary(directory: string) {
	const { entries, problems } = await readContent(directory);
	const joined = joinContent(entries);
	return { entries, library: joined.library, problems: [...problems, ...joined.problems] };
}

/** What is wrong beyond form and references: order and kinds of blocks, addresses, leftovers. */
function structure(entries: ContentEntries, library: Library): Problem[] {
	return [
		...entries.articles.flatMap(checkShape),
		...entries.articles.flatMap(checkBlocks),
		...checkFormer(entries),
		...checkPublished(entries),
		...checkAddresses(entries, library),
		...checkUnused(entries),
	];
}

export interface CheckedContent {
	library: Library;
	problems: Problem[];
}
