import { findWords, foldVietnamese, hasDiacritics } from '../domain/vietnamese.ts';
import type { QueryPlan } from './query.ts';
import { canonicalWord } from './syllable.ts';

/** Readings of a typed word that are less sure than this are searched for, but not marked. */
const LEAST_MARKED = 0.4;
/** Words of an excerpt: two to three lines on a phone. */
const LENGTH = 32;
const LEAD = 6;

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

/** The stretch of `words` that holds most of what was asked; `hits` are places in it, rising, with their weight. */
export function findStretch(length: number, hits: readonly Place[]): Stretch {
	if (length <= LENGTH) return { start: 0, end: length };
	let best = { start: 0, weight: -1 };
	for (const first of hits) {
		const seen = new Map<number, number>();
		let before: Place | undefined;
		let pairs = 0;
		for (const hit of hits) {
			if (hit.at < first.at || hit.at >= first.at + LENGTH - LEAD) continue;
			if (before && hit.term === before.term + 1 && hit.at - before.at <= 2)
				pairs += hit.weight / 2;
			before = hit;
			// The same word again tells little more.
			seen.set(hit.term, Math.max(seen.get(hit.term) ?? 0, hit.weight) + 0.05 * hit.weight);
		}
		const weight = [...seen.values()].reduce((sum, own) => sum + own, pairs);
		if (weight > best.weight) best = { start: first.at, weight };
	}
	const start = Math.min(Math.max(0, best.start - LEAD), length - LENGTH);
	return { start, end: start + LENGTH };
}

export type IsAsked = (word: string) => boolean;

/** A run of text, marked or not: results carry these instead of HTML. */
export interface Segment {
	text: string;
	marked: boolean;
}

export interface Place {
	at: number;
	/** Which term of the query. */
	term: number;
	weight: number;
}

export interface Stretch {
	start: number;
	end: number;
}
