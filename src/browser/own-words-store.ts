import { isRecord, parseJson } from '../domain/json.ts';
import { parseOwnWords, type OwnWords } from '../replies/own-words.ts';
import { readStored, writeStored } from './storage.ts';
import { ownWordsKey } from './storage-keys.ts';

let unkept: OwnWords | undefined;

/** The agent's own words; from this page's memory where the browser keeps nothing. */
export function findOwnWords(): OwnWords | undefined {
	return parseStored(readStored('localStorage', ownWordsKey)) ?? unkept;
}

/** Keeps the words, or forgets them. */
export function keepOwnWords(words: OwnWords | undefined) {
	unkept = words;
	writeStored('localStorage', ownWordsKey, words && JSON.stringify(words));
}

function parseStored(text: string | null): OwnWords | undefined {
	const stored = parseJson(text ?? 'null');
	if (!isRecord(stored)) return undefined;
	const { customer = '', self = '' } = stored;
	return typeof customer === 'string' && typeof self === 'string'
		? parseOwnWords({ customer, self })
		: undefined;
}
