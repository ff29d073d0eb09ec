import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '../library/model.ts';
import { writeFiles } from '../search/index/indexer.ts';
import { INDEX_FOLDER, makeSiteIndex, readSearchContent } from '../search/index/site-index.ts';

/** Writes the search of a built site below `search-index/`, from the joined content. */
export async function writeSearchIndex(directory: string, library: Library): Promise<void> {
	const folder = join(directory, INDEX_FOLDER);
	await rm(folder, { recursive: true, force: true });
	writeFiles(await makeSiteIndex(library, await readSearchContent('content', library)), folder);
}
