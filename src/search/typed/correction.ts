import { foldVietnamese } from '../../domain/vietnamese.ts';
import { isFoldedSyllable } from './syllable.ts';
import type { Vocabulary } from './vocabulary.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Letters around each key of a QWERTY keyboard. */
const NEIGHBOURS: Record<string, string> = {
	a: 'qwsz',
	b: 'vghn',
	c: 'xdfv',
	d: 'serfcx',
	e: 'wsdr',
	f: 'drtgvc',
	g: 'ftyhbv',
	h: 'gyujnb',
	i: 'ujko',
	j: 'huikmn',
	k: 'jiolm',
	l: 'kop',
	m: 'njk',
	n: 'bhjm',
	o: 'iklp',
	p: 'ol',
	q: 'wa',
	r: 'edft',
	s: 'awedxz',
	t: 'rfgy',
	u: 'yhji',
	v: 'cfgb',
	w: 'qase',
	x: 'zsdc',
	y: 'tghu',
	z: 'asx',
};

/** How often each kind of slip happens among all slips; a first letter is seldom wrong. */
const CHANCE = { swap: 0.3, drop: 0.3, add: 0.1, neighbour: 0.25, other: 0.05 };
const FIRST_LETTER = 0.25;
const NO_SYLLABLE = 0.3;
/** A slip in a word, against a space left out. */
const CHANCE_OF_TYPO = 0.02;
const CHANCE_OF_GLUE = 0.01;
const MOST_PIECES = 6;

/**
 * What an unknown word may have been meant as, likeliest first: one slip of the fingers, or words without their
 * spaces. Ranked as a noisy channel (Kernighan, Church and Gale, COLING 1990): chance of the words × chance of the slip.
 */
export function findCorrections(word: string, vocabulary: Vocabulary, most = 6): Correction[] {
	const folded = foldVietnamese(word);
	const found = [...typos(word, folded, vocabulary), ...glued(folded, vocabulary)];
	return found.sort((a, b) => b.chance - a.chance).slice(0, most);
}

/** How likely a word is meant as it stands, on the scale of `Correction.chance`; 0 for an unknown word. */
export function chanceAsTyped(word: string, vocabulary: Vocabulary): number {
	return vocabulary.foldedFrequency(foldVietnamese(word)) / vocabulary.total;
}

function typos(word: string, folded: string, vocabulary: Vocabulary): Correction[] {
	if (folded.length < 2) return [];
	const best = new Map<string, number>();
	for (const [candidate, chance] of slips(folded)) {
		const pages = vocabulary.foldedFrequency(candidate);
		if (pages === 0) continue;
		const fits = isFoldedSyllable(candidate) ? 1 : NO_SYLLABLE;
		const likelihood = (CHANCE_OF_TYPO * chance * fits * pages) / vocabulary.total;
		if (likelihood > (best.get(candidate) ?? 0)) best.set(candidate, likelihood);
	}
	return [...best].map(([candidate, chance]) => ({
		words: [closestSpelling(candidate, word, vocabulary)],
		chance,
	}));
}

/** Words one slip away from what was typed, with the chance of that slip. */
function* slips(typed: string): Generator<[string, number]> {
	const first = (at: number) => (at === 0 ? FIRST_LETTER : 1);
	for (let at = 0; at < typed.length; at++) {
		const before = typed.slice(0, at);
		const letter = typed.charAt(at);
		const after = typed.slice(at + 1);
		if (after && after[0] !== letter)
			yield [
				before + after.charAt(0) + letter + after.slice(1),
				(CHANCE.swap / (typed.length - 1)) * (at === 0 ? 0.7 : 1),
			];
		yield [before + after, (CHANCE.add / typed.length) * first(at)];
		for (const other of LETTERS) {
			if (other === letter) continue;
			const near = NEIGHBOURS[other]?.includes(letter)
				? CHANCE.neighbour / (NEIGHBOURS[other].length * typed.length)
				: CHANCE.other / (LETTERS.length * typed.length);
			yield [before + other + after, near * first(at)];
		}
	}
	for (let at = 0; at <= typed.length; at++)
		for (const missing of LETTERS)
			yield [
				typed.slice(0, at) + missing + typed.slice(at),
				(CHANCE.drop / (typed.length + 1)) * first(at),
			];
}

/** The likeliest way to part a run of letters into words of the site, or none. */
function glued(folded: string, vocabulary: Vocabulary): Correction[] {
	const best: (Correction | undefined)[] = [{ words: [], chance: 1 }];
	for (let end = 1; end <= folded.length; end++) {
		for (let start = Math.max(0, end - 12); start < end; start++) {
			const head = best[start];
			const piece = folded.slice(start, end);
			if (!head || head.words.length >= MOST_PIECES || !standsAlone(piece)) continue;
			const pages = vocabulary.foldedFrequency(piece);
			if (pages === 0) continue;
			const space = start === 0 ? 1 : CHANCE_OF_GLUE;
			const chance = (head.chance * space * pages) / vocabulary.total;
			if (chance > (best[end]?.chance ?? 0)) best[end] = { words: [...head.words, piece], chance };
		}
	}
	const whole = best[folded.length];
	return whole && whole.words.length > 1 ? [whole] : [];
}

/** Single letters are no words here, but for the few that Vietnamese has. */
function standsAlone(piece: string): boolean {
	return piece.length > 1 ? /[aeiouy]/.test(piece) || /^\d+$/.test(piece) : /[aoyu]/.test(piece);
}

/** Of a word's spellings the one whose marks agree best with those that were typed; none typed: the folded word. */
function closestSpelling(folded: string, typed: string, vocabulary: Vocabulary): string {
	const marks = marksOf(typed);
	if (!marks) return folded;
	const scored = vocabulary.spellings(folded).map(({ word, pages }) => {
		const own = marksOf(word);
		const shared = Array.from(marks).filter((mark) => own.includes(mark)).length;
		return { word, score: 2 * shared - own.length - marks.length + pages / (vocabulary.pages + 1) };
	});
	return scored.sort((a, b) => b.score - a.score)[0]?.word ?? folded;
}

function marksOf(word: string): string {
	return word.normalize('NFD').replace(/[^\p{Mn}đ]/gu, '');
}

/** One reading of an unknown word: the words meant, folded unless marks were typed, and how likely that is. */
interface Correction {
	words: string[];
	chance: number;
}
