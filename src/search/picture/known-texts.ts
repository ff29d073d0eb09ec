import { foldVietnamese, splitWords } from '../../domain/vietnamese.ts';

/** Told of every code: the figures that may stand on a picture, and the sentences that name what is wrong. */
export function makeKnownTexts({
	codes,
	texts,
}: {
	codes: Iterable<string>;
	texts: Iterable<string>;
}): KnownTexts {
	const all = [...new Set(texts)].map((text) => piecesOf(text));
	const counts = new Map<string, number>();
	for (const pieces of all)
		for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
	const weightOf = (piece: string) => {
		const count = counts.get(piece);
		return count === undefined ? 0 : Math.log((all.length + 1) / count);
	};
	const holders = new Map<string, number[]>();
	all.forEach((pieces, at) => {
		for (const piece of pieces) {
			const own = holders.get(piece);
			if (own) own.push(at);
			else holders.set(piece, [at]);
		}
	});
	return {
		codes: new Set([...codes].map((code) => code.replace(/^-/, ''))),
		resemblance(text) {
			const sums = new Map<number, number>();
			for (const piece of piecesOf(text)) {
				const weight = weightOf(piece);
				for (const at of holders.get(piece) ?? []) sums.set(at, (sums.get(at) ?? 0) + weight);
			}
			return Math.max(0, ...sums.values());
		},
	};
}

/** Its folded words, and each with the next: what two sentences have in common when they say the same. */
function piecesOf(text: string): Set<string> {
	const words = splitWords(foldVietnamese(text)).filter((word) => !/^\d+$/.test(word));
	return new Set([...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)]);
}

export interface KnownTexts {
	/** Codes and subcodes of known errors, without a hyphen. */
	codes: ReadonlySet<string>;
	/** How much of the one known sentence that is most like it a text says: the sum of what rare pieces tell. */
	resemblance(text: string): number;
}
