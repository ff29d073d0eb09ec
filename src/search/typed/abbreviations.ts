import { canonicalWord } from './syllable.ts';

/** Makes the author's table of abbreviations askable: keys and expansions in NFC and lower case. */
export function readAbbreviations(table: Readonly<Record<string, string>>): Abbreviations {
	const expansions = new Map(
		Object.entries(table).map(([short, long]) => [
			short.normalize('NFC').toLowerCase(),
			long.normalize('NFC').toLowerCase().split(' ').map(canonicalWord),
		]),
	);
	return { find: (word) => expansions.get(word) };
}

/** What customers write short in chats: `ko` is “không”, `tn` is “tin nhắn”. */
export interface Abbreviations {
	/** The words an abbreviation stands for, or `undefined`. Expects NFC, lower case. */
	find(word: string): readonly string[] | undefined;
}
