import { isCompound } from './compounds.ts';

/**
 * Breaks a text into as few lines as fit, of about equal length: never inside a compound that a
 * no-break space holds together, not inside a known one if it can be helped, and with no syllable
 * alone on the last line (`VIETNAMESE.md` 25). A word wider than a line is cut where it must be.
 *
 * `measure` says how wide a piece of text is, in the unit of `width`.
 */
export function breakLines(text: string, { width, measure }: LineOptions): string[] {
	const pieces = text
		.split(/[ \n]+/)
		.filter(Boolean)
		.flatMap((word) => fitWord(word, { width, measure }));
	const placed = pieces.map((piece, index): PlacedPiece => {
		const before = pieces[index - 1];
		// A cut inside a word was forced.
		const isForced = before?.after === '';
		const splits = !isForced && isCompound(before?.text ?? '', piece.text);
		return { ...piece, isForced, splits };
	});
	return placed.length === 0 ? [] : balance(placed, { width, measure });
}

const noBreakSpace = '\u00a0';

/** What a bad break costs, in squares of a whole empty line. */
const costs = { compound: 20, loneSyllable: 400, loneOfThree: 10 } as const;

/** Least total of squared gaps over the fewest lines; `best[from]` is the best way from there on. */
function balance(pieces: PlacedPiece[], options: LineOptions): string[] {
	const best: Way[] = [];
	best[pieces.length] = { lines: [], cost: 0 };
	for (let from = pieces.length - 1; from >= 0; from--) {
		let way: Way | undefined;
		for (let to = from + 1; to <= pieces.length; to++) {
			const line = joinPieces(pieces.slice(from, to));
			const gap = options.width - options.measure(line);
			if (gap < 0 && to > from + 1) break;
			const rest = best[to];
			if (!rest) break;
			const cost =
				rest.cost + (Math.max(gap, 0) / options.width) ** 2 + breakCost(pieces, { from, to });
			const lines = rest.lines.length + 1;
			if (!way || lines < way.lines.length || (lines === way.lines.length && cost < way.cost))
				way = { lines: [line, ...rest.lines], cost };
		}
		if (way) best[from] = way;
	}
	return best[0]?.lines ?? [];
}

/** What it costs that a line begins with `pieces[from]`. */
function breakCost(pieces: PlacedPiece[], { from, to }: Span): number {
	const first = pieces[from];
	if (from === 0 || !first || first.isForced) return 0;
	const isLone = to === pieces.length && from === to - 1 && !first.text.includes(noBreakSpace);
	// Of three syllables one stands alone whatever is done; then the compound decides.
	const lone = pieces.length > 3 ? costs.loneSyllable : costs.loneOfThree;
	return (isLone ? lone : 0) + (first.splits ? costs.compound : 0);
}

/**
 * Cuts a word that is wider than a line: at its no-break spaces, else after the punctuation of an
 * address, else between any two letters.
 */
function fitWord(word: string, options: LineOptions): Piece[] {
	if (options.measure(word) <= options.width) return [{ text: word, after: ' ' }];
	if (word.includes(noBreakSpace))
		return word
			.split(noBreakSpace)
			.filter(Boolean)
			.flatMap((part) => fitWord(part, options));

	const parts = word.split(/(?<=[/.?&=_-])/u).flatMap((part) => cutLetters(part, options));
	return parts.map((text, index) => ({ text, after: index === parts.length - 1 ? ' ' : '' }));
}

function cutLetters(word: string, { width, measure }: LineOptions): string[] {
	const parts: string[] = [];
	let part = '';
	for (const letter of word) {
		if (part !== '' && measure(part + letter) > width) {
			parts.push(part);
			part = '';
		}
		part += letter;
	}
	return [...parts, part];
}

function joinPieces(pieces: Piece[]): string {
	return pieces
		.map(({ text, after }) => text + after)
		.join('')
		.trimEnd();
}

interface LineOptions {
	width: number;
	measure: (text: string) => number;
}

interface Span {
	from: number;
	to: number;
}

interface Piece {
	text: string;
	/** What stands between it and the next piece when both are on one line. */
	after: ' ' | '';
}

interface PlacedPiece extends Piece {
	/** Whether the break before it is inside a word, because that was too wide for a line. */
	isForced: boolean;
	/** Whether a break before it would come between the syllables of one word. */
	splits: boolean;
}

interface Way {
	lines: string[];
	cost: number;
}
