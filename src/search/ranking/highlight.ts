import { findWords, foldVietnamese, hasDiacritics } from '../../domain/vietnamese.ts';
import type { QueryPlan } from '../typed/query.ts';
import { canonicalWord } from '../typed/syllable.ts';

/** What a typed word may also stand for is searched for when it is less sure than this, but not highlighted. */
const LEAST_SURE = 0.4;

/**
 * Tells which words of a text the reader asked for, however they were typed: a word asked without marks is met in
 * every spelling, a word asked with marks in that spelling or in text that has none.
 */
export function findAskedWords(plan: QueryPlan): IsAsked {
	const terms = [...plan.terms, ...plan.phrases.flatMap((phrase) => phrase.terms)];
	const words = terms.flatMap((term) => term.words).filter(({ weight }) => weight >= LEAST_SURE);
	const whole = new Set(words.filter(({ isPrefix }) => !isPrefix).map(({ word }) => word));
	const prefixes = words.filter(({ isPrefix }) => isPrefix).map(({ word }) => foldVietnamese(word));
	const foldedWhole = new Set([...whole].map(foldVietnamese));
	const isAsked = (word: string) => {
		const folded = foldVietnamese(word);
		if (prefixes.some((prefix) => folded.startsWith(prefix))) return true;
		if (!foldedWhole.has(folded)) return false;
		const own = canonicalWord(word.normalize('NFC').toLowerCase());
		return whole.has(own) || whole.has(folded) || !hasDiacritics(own);
	};
	// The same few hundred words make up all the texts of a response.
	const known = new Map<string, boolean>();
	return (word) => {
		const answer = known.get(word) ?? isAsked(word);
		known.set(word, answer);
		return answer;
	};
}

/** A text as runs of asked words and what stands between them; put together they are the text again, in NFC. */
export function highlight(text: string, isAsked: IsAsked): Segment[] {
	const plain = text.normalize('NFC');
	const segments: Segment[] = [];
	let end = 0;
	const push = (piece: Segment) => {
		if (piece.text === '') return;
		const last = segments.at(-1);
		if (last?.isAsked === piece.isAsked) last.text += piece.text;
		else segments.push(piece);
	};
	for (const { word, start } of findWords(plain)) {
		if (!isAsked(word)) continue;
		const between = plain.slice(end, start);
		const last = segments.at(-1);
		// A phrase is one run, with the spaces inside it.
		push({ text: between, isAsked: last?.isAsked === true && /^\s+$/.test(between) });
		push({ text: word, isAsked: true });
		end = start + word.length;
	}
	push({ text: plain.slice(end), isAsked: false });
	return segments;
}

export type IsAsked = (word: string) => boolean;

/** A run of text that the reader asked for, or did not: results carry these instead of HTML. */
export interface Segment {
	text: string;
	isAsked: boolean;
}
