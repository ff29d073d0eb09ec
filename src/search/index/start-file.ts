import type { MeaningFile } from '../meaning/model.ts';
import type { CustomerWords } from '../typed/language.ts';

/** Raised when code of an older tab can no longer read the files of a newer build. */
export const START_FORMAT = 5;

/** Name of the file with a fixed address; everything else lies in a folder named after its content. */
export const START_NAME = 'start.json';

/** File of the folder that finds what may stand above the results. */
export const THINGS_NAME = 'things.json';

/** Files of the folder with what is shown of such a thing, by kind. */
export const DETAILS_NAMES = {
	destination: 'destinations.json',
	term: 'terms.json',
	question: 'questions.json',
} as const;

/** File of the folder with the weights of the model of meaning that the start file leaves out. */
export const MEANING_NAME = 'meaning.json';

/** Whether a file is a start file that this code can read; `false` means that the tab is older than the site. */
export function isReadable(value: unknown): value is StartFile {
	return (
		typeof value === 'object' &&
		value !== null &&
		'format' in value &&
		value.format === START_FORMAT
	);
}

/**
 * What the search box needs before the index: where the index of this build lies, titles and symptoms to suggest, and
 * the words of customers. Small, and the only file that is read again to find a newer build.
 */
export interface StartFile extends CustomerWords {
	format: number;
	/** Folder of this build's index, below the start file: `3fa92c/`. */
	folder: string;
	/** Files of the folder that every search needs, to be asked for at once. */
	first: readonly string[];
	topics: readonly StartTopic[];
	/** Names of the channels, by their ID. */
	channels: Readonly<Record<string, string>>;
	/** As many as fit a first request, the most common first. */
	articles: readonly StartArticle[];
	/** File of the folder that holds the other articles; none where all fit. */
	more?: string;
	/** What sentences of customers mean, its loudest weights: suggests before the index is there. */
	meaning: MeaningFile;
	/** Numbers of the most common articles, the editors' choice. */
	common: readonly number[];
}

interface StartTopic {
	id: string;
	title: string;
	path: string;
}

export interface StartArticle {
	number: number;
	title: string;
	path: string;
	/** What customers say, best known first. */
	symptoms: readonly string[];
}
