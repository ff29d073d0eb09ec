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
	try {
		const stored: unknown = JSON.parse(text ?? 'null');
		if (typeof stored !== 'object' || stored === null) return undefined;
		const customer = 'customer' in stored ? stored.customer : '';
		const self = 'self' in stored ? stored.self : '';
		return typeof customer === 'string' && typeof self === 'string'
			? parseOwnWords({ customer, self })
			: undefined;
	} catch {
		return undefined;
	}
}
