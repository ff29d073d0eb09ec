import { foldVietnamese, hasDiacritics } from '../../domain/vietnamese.ts';
import { canonicalWord, isFoldedSyllable, parseSyllable } from '../../search/typed/syllable.ts';
import { decodeTelex, decodeVni } from '../../search/typed/typing.ts';
import { findNames } from './names.ts';
import type { SafeWord } from './safe-word.ts';
import type { TrustedWords } from './trusted-words.ts';

/** What stands for all that was taken away. */
export const GONE = '…';
const LONGEST = 400;
/** With `@` mail addresses and handles, with `/` or a dot before letters links, with `_` user names. */
const LINKS = /\S*(?:[@/\\_]|www\.|\.[a-z]{2})\S*/giu;
const EDGES = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
const BETWEEN = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * What somebody typed, without what may tell of them: mail addresses, links, numbers, names. What is left is lower
 * case and has no punctuation; `…` stands for each run of what was taken away.
 *
 * Kept are words that the authors use themselves, Vietnamese syllables, error codes and numbers of articles that stand
 * alone. A name is what is written with a capital inside a sentence, what nobody here knows, what follows “trang”,
 * “shop” and the like without the authors ever having written so, and the words around such a thing that no pair of
 * words of the authors holds on to, behind it also those that the authors do not use all the time.
 */
export function makeSafeText(typed: string, trusted: TrustedWords): SafeText {
	const pieces = typed
		.slice(0, LONGEST)
		.split(GONE)
		.map((part) => part.normalize('NFKC'))
		// NFKC would make three dots of it.
		.join(` ${GONE} `)
		.replace(LINKS, keepPair)
		.split(/\s+/)
		.filter((piece) => piece !== '');
	const reading = { trusted, isMarked: hasDiacritics(typed) };
	const words = dropNumbers(pieces, trusted).flatMap((piece) => readPiece(piece, reading));
	if (typed.length > LONGEST) words.push({ text: GONE, raw: '', kind: 'number' });
	const names = findNames(words, reading);
	const kept = words.map((word, at) => (names.has(at) ? gone : word));
	return {
		text: join(kept.map(({ text }) => text)),
		guarded: join(
			kept.map(({ text, kind }, at) =>
				kind === 'number' || (kind === 'known' && isHeld(kept, { at, trusted })) ? text : GONE,
			),
		),
	};
}

/** Whether authors have written the word beside one of its neighbours, or it is all there is. */
function isHeld(
	words: readonly SafeWord[],
	{ at, trusted }: { at: number; trusted: TrustedWords },
): boolean {
	const fold = (place: number) => foldVietnamese(words[place]?.text ?? '');
	if (words.length === 1 || trusted.isName(fold(at))) return true;
	return trusted.follows(fold(at - 1), fold(at)) || trusted.follows(fold(at), fold(at + 1));
}

/** `10/2018278` is a code with its subcode, not a link; whether it is known is asked later. */
function keepPair(piece: string): string {
	return /^\(?#?-?\d+\/\d+\)?$/.test(piece) ? piece.replace('/', ' ') : ` ${GONE} `;
}

/** Numbers that stand beside each other are one, such as a phone number; it stays when all of it is known. */
function dropNumbers(pieces: readonly string[], trusted: TrustedWords): string[] {
	const kept: string[] = [];
	for (let at = 0; at < pieces.length; at++) {
		const run: string[] = [];
		for (let next = at; next < pieces.length; next++) {
			const piece = (pieces[next] ?? '').replace(EDGES, '');
			if (!/\p{N}/u.test(piece) || findVniWord(piece, trusted) !== undefined) break;
			run.push(piece);
		}
		if (run.length === 0) {
			const piece = pieces[at] ?? '';
			kept.push(findVniWord(piece.replace(EDGES, ''), trusted) ?? piece);
			continue;
		}
		const isNumber = trusted.isNumber(run.join(' ').toUpperCase());
		kept.push(isNumber ? run.join(' ') : GONE);
		at += run.length - 1;
	}
	return kept;
}

/** `nha8n1` is a word, typed with the keys of VNI. */
function findVniWord(piece: string, trusted: TrustedWords): string | undefined {
	return decodeVni(piece.toLowerCase()).find((word) => trusted.has(word, { isMarked: true }));
}

function readPiece(piece: string, reading: Reading): SafeWord[] {
	if (piece === GONE) return [{ ...gone, kind: 'number' }];
	if (/\p{N}/u.test(piece)) return [{ text: piece.toLowerCase(), raw: '', kind: 'number' }];
	return piece
		.replace(EDGES, '')
		.split(BETWEEN)
		.filter((own) => own !== '')
		.map((own) => readWord(own, reading));
}

function readWord(raw: string, { trusted, isMarked }: Reading): SafeWord {
	const text = canonicalWord(raw.toLowerCase());
	if (trusted.has(text, { isMarked })) return { text, raw, kind: 'known' };
	if (isSyllable(text)) return { text, raw, kind: 'syllable' };
	const decoded = decodeTelex(text).find((word) => trusted.has(word, { isMarked: true }));
	return decoded === undefined ? { ...gone, raw } : { text: decoded, raw, kind: 'known' };
}

function isSyllable(word: string): boolean {
	return parseSyllable(word) !== undefined || isFoldedSyllable(word);
}

function join(words: readonly string[]): string {
	return words.filter((word, at) => word !== GONE || words[at - 1] !== GONE).join(' ');
}

const gone: SafeWord = { text: GONE, raw: '', kind: 'unknown' };

export interface SafeText {
	text: string;
	/** The same with only those words that authors have written beside each other: for what few have typed. */
	guarded: string;
}

interface Reading {
	trusted: TrustedWords;
	/** Whether some word of the query has its marks. */
	isMarked: boolean;
}
