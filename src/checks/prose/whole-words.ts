/** A pattern for whole words or phrases: “ấn” in “bấm ấn” but not in “phấn”. */
export function wholeWords(words: readonly string[], flags = 'giu'): RegExp {
	const escaped = words
		.toSorted((one, other) => other.length - one.length)
		.map((word) =>
			word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`),
		);
	return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${escaped.join('|')})(?![\p{L}\p{M}])`, flags);
}
