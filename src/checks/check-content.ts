import { checkAddresses } from './addresses/addresses.ts';
import { checkBlocks } from './content/blocks.ts';
import { dayInVietnam } from '../domain/dates.ts';
import { checkFutureDates } from './content/future-dates.ts';
import { checkFormer } from './addresses/former.ts';
import { checkPublished } from './addresses/published.ts';
import { checkReferences } from './content/check-references.ts';
import { checkMarkdown } from './content/markdown.ts';
import { checkShape } from './content/shape.ts';
import { checkUnused } from './content/unused.ts';
import { checkUnwritten } from './content/unwritten.ts';
import type { ContentEntries } from '../reading/entries.ts';
import { joinContent } from '../library/join.ts';
import type { Library } from '../library/model.ts';
import type { Problem } from '../domain/problem.ts';
import { checkLengths } from './prose/check-lengths.ts';
import { checkMarkup } from './prose/check-markup.ts';
import { checkProse } from './prose/check-prose.ts';
import { checkCaptures } from './content/captures.ts';
import { checkPhrasings } from './content/phrasings.ts';
import { withoutConsequences } from '../reading/unreadable-files.ts';
import { readContent } from '../reading/read-content.ts';
import { checkSearchFiles } from '../reading/search-files.ts';

/**
 * Reads, joins and checks a content folder: everything a page can show, and every problem at once.
 * The library is only to be shown when no problem is an error. Cheap to call again after an edit.
 */
export async function checkContent(
	directory: string,
	{ today = dayInVietnam(new Date()) }: { today?: string } = {},
): Promise<CheckedContent> {
	const { entries, library, problems } = await checkStructure(directory);
	return {
		library,
		problems: withoutConsequences([
			...problems,
			...checkFutureDates(entries, { today }),
			...checkWording(entries, library),
		]),
	};
}

/**
 * The same without wording, which takes a third of the time and which no page depends on. What it
 * gives is complete enough for every page to be made.
 */
async function checkStructure(
	directory: string,
): Promise<CheckedContent & { entries: ContentEntries }> {
	const { entries, problems } = await readContent(directory);
	const library = joinContent(entries);
	const search = await checkSearchFiles(directory);
	const captures = await checkCaptures(directory);
	const phrasings = await checkPhrasings(directory, library);
	return {
		entries,
		library,
		problems: [...problems, ...search, ...captures, ...phrasings, ...structure(entries, library)],
	};
}

/** What is wrong with the words that readers see. */
function checkWording(entries: ContentEntries, library: Library): Problem[] {
	return [
		...checkProse(entries),
		...entries.articles.flatMap(checkMarkup),
		...checkLengths(entries, library),
	];
}

/** What is wrong beyond form: references, order and kinds of blocks, addresses, leftovers. */
function structure(entries: ContentEntries, library: Library): Problem[] {
	return [
		...checkReferences(entries),
		...entries.articles.flatMap(checkShape),
		...entries.articles.flatMap(checkBlocks),
		...entries.articles.flatMap(checkMarkdown),
		...checkFormer(entries),
		...checkPublished(entries),
		...checkAddresses(entries, library),
		...checkUnused(entries),
		...checkUnwritten(entries),
	];
}

export interface CheckedContent {
	library: Library;
	problems: Problem[];
}
