import { foldVietnamese } from '../../domain/vietnamese.ts';
import { makeToldWords } from '../../domain/told-words.ts';
import type { CustomerWords } from '../typed/language.ts';
import { decodeTelex, decodeVni } from '../typed/typing.ts';

/** Features are numbers below this: 17 bits, so that 4,000 of them take a byte each instead of their letters. */
export const FEATURE_SPACE = 2 ** 17;
const PIECE_LENGTH = 4;
/** Letters of a word that may have lost its space. */
const SHORTEST = 2;

/**
 * Reads texts as the model of meaning sees them: abbreviations written out, everything folded, phrases around the
 * question taken away. `isKnown` tells which folded words the model has; a word it lacks is tried as Telex or VNI keys,
 * and as two words without their space.
 */
export function makeWordReader(words: CustomerWords): WordReader {
	const readTold = makeToldWords(words);
	return (text, isKnown) =>
		readTold(text, (token) => {
			const folded = foldVietnamese(token);
			if (!isKnown || isKnown(folded)) return folded;
			const spelled = [...decodeVni(token), ...decodeTelex(token)].map(foldVietnamese);
			return spelled.find(isKnown) ?? splitGlued(folded, isKnown);
		}).flatMap((word) => word.split(' '));
}

/** “dongkhach” → “dong khach”, where the model has both. */
function splitGlued(word: string, isKnown: (folded: string) => boolean): string {
	for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
		const parts = [word.slice(0, at), word.slice(at)];
		if (parts.every(isKnown)) return parts.join(' ');
	}
	return word;
}

/** The features of folded words, each once: words, neighbours, and pieces of four letters of the longer words. */
export function findFeatures(words: readonly string[]): number[] {
	const found = findPhrases(words);
	for (const word of words)
		if (word.length > PIECE_LENGTH)
			for (let start = 0; start + PIECE_LENGTH <= word.length; start++)
				found.add(hashFeature(`~${word.slice(start, start + PIECE_LENGTH)}`));
	return [...found];
}

/** Words and pairs of neighbours: the features that are not pieces. */
export function findPhrases(words: readonly string[]): Set<number> {
	const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
	return new Set([...words, ...pairs].map(hashFeature));
}

/** What a long text adds per feature is less: scores stay comparable. */
export function featureScale(count: number): number {
	return 1 / Math.max(1, count) ** 0.4;
}

/** FNV-1a with its bits mixed, cut to the space of features. */
export function hashFeature(text: string): number {
	return hashText(text) >>> 15;
}

/** 32 bits of a text: also the fixed order in which the training meets its examples. */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
	return (hash ^ (hash >>> 15)) >>> 0;
}

/** Text → folded words, in their order. */
export type WordReader = (text: string, isKnown?: (folded: string) => boolean) => string[];
