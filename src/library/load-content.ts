import type { Problem } from '../domain/problem.ts';
import { readContent } from '../reading/read-content.ts';
import { joinContent } from './join.ts';
import type { Library } from './model.ts';

/**
 * Reads and joins a content folder; only what is wrong with the form of a file is told. For whoever
 * shows content that `check-content.ts` checks elsewhere.
 */
export async function loadContent(
	directory: string,
): Promise<{ library: Library; problems: Problem[] }> {
	const { entries, problems } = await readContent(directory);
	return { library: joinContent(entries), problems };
}
