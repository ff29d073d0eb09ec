import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPhrasings } from '../../reading/phrasings-file.ts';
import type { PhrasingsReading } from '../../reading/phrasings-file.ts';
import {
	abbreviationsSchema,
	fillersSchema,
	keptWordsSchema,
	synonymsSchema,
} from '../../schemas/search.ts';
import type { Library } from '../../library/model.ts';
import { encodeModel } from '../meaning/encode.ts';
import {
	listElsewhereExamples,
	listLibraryExamples,
	listPhrasingExamples,
} from '../meaning/examples.ts';
import { makeWordReader } from '../meaning/features.ts';
import { splitModel } from '../meaning/split.ts';
import { trainModel, WEIGHTS_PER_CLASS } from '../meaning/train.ts';
import { makeIndex } from './indexer.ts';
import { listProductWords, makeThingDetails, makeThings } from './library-things.ts';
import type { IndexFiles } from './indexer.ts';
import { listCustomerWords } from '../typed/language.ts';
import type { CustomerWords } from '../typed/language.ts';
import { makeAnswersData, makeArticlePages, makeStartLists } from './library-pages.ts';
import {
	DETAILS_NAMES,
	MEANING_NAME,
	START_FORMAT,
	START_NAME,
	THINGS_NAME,
} from './start-file.ts';
import type { StartFile } from './start-file.ts';

/** Folder of the site that holds all of it. */
export const INDEX_FOLDER = 'search-index';
const MORE_NAME = 'more.json';
/** Weights of the model of meaning in all: about 12 kB compressed, of which the first request carries three tenths. */
const MOST_WEIGHTS = 13_000;
const FIRST =
	/^(?:pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|vocabulary\.json|things\.json|meaning\.json)$/;

/**
 * Everything the search of a site loads, as files below `search-index/`: the start file with its fixed name, and a
 * folder named after its content with the index and the data of direct answers. A tab that still knows an older folder
 * reads the start file again.
 */
export async function makeSiteIndex(
	library: Library,
	{ words, kept, phrasings, elsewhere }: SearchContent,
): Promise<IndexFiles> {
	const { files } = await makeIndex(makeArticlePages(library), {
		words: listCustomerWords(words),
		kept: [...listProductWords(library), ...kept],
	});
	const answers = makeAnswersData(library);
	files.set('errors.json', JSON.stringify(answers.errors));
	files.set('limits.json', JSON.stringify(answers.limits));
	const readWords = makeWordReader(words);
	const articleSentences = [...phrasings.values()].flat();
	const things = makeThings(library, {
		elsewhere,
		articleSentences,
		readWords,
	});
	files.set(THINGS_NAME, JSON.stringify(things));
	const { destination, term, question } = makeThingDetails(library);
	files.set(DETAILS_NAMES.destination, JSON.stringify(destination));
	files.set(DETAILS_NAMES.term, JSON.stringify(term));
	files.set(DETAILS_NAMES.question, JSON.stringify(question));
	const examples = [
		...listLibraryExamples(library),
		...listPhrasingExamples(phrasings),
		...listElsewhereExamples(elsewhere),
	];
	const { loud, quiet } = splitModel(
		trainModel(examples, readWords, weightsFor(library)),
		examples.map(({ text }) => readWords(text)),
	);
	files.set(MEANING_NAME, JSON.stringify(encodeModel(quiet)));
	const { others, ...lists } = makeStartLists(library);
	if (others.length > 0) files.set(MORE_NAME, JSON.stringify(others));

	const folder = `${hashOf(files)}/`;
	const start: StartFile = {
		format: START_FORMAT,
		folder,
		first: [...files.keys()].filter((path) => FIRST.test(path)),
		...lists,
		meaning: encodeModel(loud),
		...(others.length > 0 && { more: MORE_NAME }),
		...words,
	};
	const all: IndexFiles = new Map([[START_NAME, JSON.stringify(start)]]);
	for (const [path, content] of files) all.set(folder + path, content);
	return all;
}

/** What authors wrote for the search: lists of words, and sentences. @throws when a list breaks its schema */
export async function readSearchContent(content: string, library: Library): Promise<SearchContent> {
	const { phrasings, elsewhere } = await readPhrasings(content, library.articles.values());
	const kept = keptWordsSchema.parse(await readList(content, 'kept-words'));
	const words = await readCustomerWords(content);
	return {
		words,
		kept: [...kept.names, ...kept.english.flatMap((line) => line.split(' '))],
		phrasings,
		elsewhere,
	};
}

/** The words of customers that authors listed in `content/search/`. @throws when a file breaks its schema */
export async function readCustomerWords(content: string): Promise<CustomerWords> {
	return {
		abbreviations: abbreviationsSchema.parse(await readList(content, 'abbreviations')),
		synonyms: synonymsSchema.parse(await readList(content, 'synonyms')),
		fillers: fillersSchema.parse(await readList(content, 'fillers')),
	};
}

async function readList(content: string, name: string): Promise<unknown> {
	return parse(await readFile(join(content, 'search', `${name}.yml`), 'utf8'));
}

/** A large library shares what the first request may carry. */
function weightsFor({ articles }: Library): number {
	return Math.min(WEIGHTS_PER_CLASS, Math.floor(MOST_WEIGHTS / (articles.size + 1)));
}

function hashOf(files: IndexFiles): string {
	const hash = createHash('sha256');
	for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
		hash.update(path).update(content);
	return hash.digest('hex').slice(0, 10);
}

/** What is written in `content/search/` and beside the articles. */
export interface SearchContent extends Pick<PhrasingsReading, 'phrasings' | 'elsewhere'> {
	words: CustomerWords;
	/** Names and English words that are no slips. */
	kept: readonly string[];
}
