import { findWords, foldVietnamese, hasDiacritics } from '../../domain/vietnamese.ts';
import type { QueryPlan } from '../typed/query.ts';
import { canonicalWord } from '../typed/syllable.ts';

/** Readings of a typed word that are less sure than this are searched for, but not marked. */
const LEAST_MARKED = 0.4;

/**
 * Tells which words of a text the reader asked for, however they were typed: a word asked without marks is met in
 * every spelling, a word asked with marks in that spelling or in text that has none.
 */
export function makeMarker(plan: QueryPlan): IsAsked {
	const terms = [...plan.terms, ...plan.phrases.flatMap((phrase) => phrase.terms)];
	const words = terms.flatMap((term) => term.words).filter(({ weight }) => weight >= LEAST_MARKED);
	const whole = new Set(words.filter(({ isPrefix }) => !isPrefix).map(({ word }) => word));
	const prefixes = words.filter(({ isPrefix }) => isPrefix).map(({ word }) => foldVietnamese(word));
	return (word) => {
		const own = canonicalWord(word.normalize('NFC').toLowerCase());
		const folded = foldVietnamese(own);
		if (whole.has(own) || whole.has(folded)) return true;
		if (!hasDiacritics(own) && [...whole].some((asked) => foldVietnamese(asked) === own))
			return true;
		return prefixes.some((prefix) => folded.startsWith(prefix));
	};
}

/** A text as runs of marked and plain characters; put together they are the text again, in NFC. */
export function markText(text: string, isAsked: IsAsked): Segment[] {
	const plain = text.normalize('NFC');
	const segments: Segment[] = [];
	let end = 0;
	const push = (piece: string, marked: boolean) => {
		if (piece === '') return;
		const last = segments.at(-1);
		if (last?.marked === marked) last.text += piece;
		else segments.push({ text: piece, marked });
	};
	for (const { word, start } of findWords(plain)) {
		if (!isAsked(word)) continue;
		const between = plain.slice(end, start);
		const last = segments.at(-1);
		// A phrase is marked as one, with the spaces inside it.
		push(between, last?.marked === true && /^\s+$/.test(between));
		push(word, true);
		end = start + word.length;
	}
	push(plain.slice(end), false);
	return segments;
}

export type IsAsked = (word: string) => boolean;

/** A run of text, marked or not: results carry these instead of HTML. */
export interface Segment {
	text: string;
	marked: boolean;
}
