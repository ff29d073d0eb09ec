import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { abbreviationsSchema, fillersSchema, synonymsSchema } from '../../schemas/search.ts';
import type { Library } from '../../library/model.ts';
import { makeIndex } from './indexer.ts';
import type { IndexFiles } from './indexer.ts';
import { listCustomerWords } from '../typed/language.ts';
import type { CustomerWords } from '../typed/language.ts';
import { makeAnswersData, makeArticlePages, makeStartLists } from './library-pages.ts';
import { START_FORMAT, START_NAME } from './start-file.ts';
import type { StartFile } from './start-file.ts';

/** Folder of the site that holds all of it. */
export const INDEX_FOLDER = 'search-index';
const MORE_NAME = 'more.json';
const FIRST = /^(?:pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|vocabulary\.json)$/;

/**
 * Everything the search of a site loads, as files below `search-index/`: the start file with its fixed name, and a
 * folder named after its content with the index and the data of direct answers. A tab that still knows an older folder
 * reads the start file again.
 */
export async function makeSiteIndex(library: Library, words: CustomerWords): Promise<IndexFiles> {
	const { files } = await makeIndex(makeArticlePages(library), {
		words: listCustomerWords(words),
	});
	const answers = makeAnswersData(library);
	files.set('errors.json', JSON.stringify(answers.errors));
	files.set('limits.json', JSON.stringify(answers.limits));
	const { others, ...lists } = makeStartLists(library);
	if (others.length > 0) files.set(MORE_NAME, JSON.stringify(others));

	const folder = `${hashOf(files)}/`;
	const start: StartFile = {
		format: START_FORMAT,
		folder,
		first: [...files.keys()].filter((path) => FIRST.test(path)),
		...lists,
		...(others.length > 0 && { more: MORE_NAME }),
		...words,
	};
	const all: IndexFiles = new Map([[START_NAME, JSON.stringify(start)]]);
	for (const [path, content] of files) all.set(folder + path, content);
	return all;
}

/** The words of customers that authors listed in `content/search/`. @throws when a file breaks its schema */
export async function readCustomerWords(content: string): Promise<CustomerWords> {
	const read = async (name: string): Promise<unknown> =>
		parse(await readFile(join(content, 'search', `${name}.yml`), 'utf8'));
	return {
		abbreviations: abbreviationsSchema.parse(await read('abbreviations')),
		synonyms: synonymsSchema.parse(await read('synonyms')),
		fillers: fillersSchema.parse(await read('fillers')),
	};
}

function hashOf(files: IndexFiles): string {
	const hash = createHash('sha256');
	for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
		hash.update(path).update(content);
	return hash.digest('hex').slice(0, 10);
}
