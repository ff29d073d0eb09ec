/**
 * Breaks a text into as few lines as fit, of about equal length: never inside a compound that a
 * no-break space holds together, and with no syllable alone on the last line (`VIETNAMESE.md` 25).
 * A word wider than a line is cut where it must be.
 *
 * `measure` says how wide a piece of text is, in the unit of `width`.
 */
export function breakLines(text: string, { width, measure }: LineOptions): string[] {
	const pieces = text
		.split(/[ \n]+/)
		.filter(Boolean)
		.flatMap((word) => fitWord(word, { width, measure }));
	return pieces.length === 0 ? [] : balance(pieces, { width, measure });
}

const noBreakSpace = '\u00a0';
const loneSyllable = 1_000_000;

/** Least total of squared gaps over the fewest lines; `best[from]` is the best way from there on. */
function balance(pieces: Piece[], options: LineOptions): string[] {
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
			const isLast = to === pieces.length;
			const lone = isLast && from > 0 && !/\s/u.test(line) ? loneSyllable : 0;
			const cost = rest.cost + (Math.max(gap, 0) / options.width) ** 2 + lone;
			const lines = rest.lines.length + 1;
			if (!way || lines < way.lines.length || (lines === way.lines.length && cost < way.cost))
				way = { lines: [line, ...rest.lines], cost };
		}
		if (way) best[from] = way;
	}
	return best[0]?.lines ?? [];
}

/** Cuts a word that is wider than a line: at its no-break spaces, else between any two letters. */
function fitWord(word: string, options: LineOptions): Piece[] {
	if (options.measure(word) <= options.width) return [{ text: word, after: ' ' }];
	if (word.includes(noBreakSpace))
		return word
			.split(noBreakSpace)
			.filter(Boolean)
			.flatMap((part) => fitWord(part, options));

	const pieces: Piece[] = [{ text: '', after: '' }];
	for (const letter of word) {
		const piece = pieces.at(-1);
		if (!piece) break;
		if (piece.text !== '' && options.measure(piece.text + letter) > options.width)
			pieces.push({ text: letter, after: '' });
		else piece.text += letter;
	}
	const last = pieces.at(-1);
	if (last) last.after = ' ';
	return pieces;
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

interface Piece {
	text: string;
	/** What stands between it and the next piece when both are on one line. */
	after: ' ' | '';
}

interface Way {
	lines: string[];
	cost: number;
}
