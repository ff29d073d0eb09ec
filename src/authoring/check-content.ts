import { joinContent } from '../domain/join.ts';
import type { Library } from '../domain/model.ts';
import type { Problem } from '../domain/problems.ts';
import { readContent } from './read-content.ts';

/**
 * Reads, joins and checks a content folder: everything a page can show, and every problem at once.
 * The library is only to be shown when no problem is an error. Cheap to call again after an edit.
 */
export async function checkContent(directory: string): Promise<CheckedContent> {
	const { entries, problems } = await readContent(directory);
	const joined = joinContent(entries);
	return { library: joined.library, problems: [...problems, ...joined.problems] };
}

export interface CheckedContent {
	library: Library;
	problems: Problem[];
}
