import type { ProseRole } from '../../reading/entries.ts';
import type { ProseProblemKind } from './problems.ts';

/** Something in a stretch of text that the style sheet does not allow. */
export interface Finding {
	kind: ProseProblemKind;
	/** Where it begins in the text. */
	index: number;
	written: string;
	/** What to write instead, where that is known. */
	near?: string | undefined;
}

/** A text as the rules see it: whole, and with everything hidden that is not the site's own words. */
export interface ProseText {
	text: string;
	/** The same length; quotations, addresses and English in brackets are U+FFFC. */
	words: string;
	role: ProseRole;
}

/** Every match of a pattern as a finding; the pattern needs the flag `g`. */
export function findAll(
	text: string,
	pattern: RegExp,
	{ kind, near }: { kind: ProseProblemKind; near?: (match: RegExpExecArray) => string | undefined },
): Finding[] {
	const findings: Finding[] = [];
	// Not matchAll(), which copies the pattern for each of the tens of thousands of texts.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const found = { kind, index: match.index, written: match[0].trim() };
		findings.push(near ? { ...found, near: near(match) } : found);
		if (match[0] === '') pattern.lastIndex++;
	}
	return findings;
}

/** A pattern for whole words or phrases: “ấn” in “bấm ấn” but not in “phấn”. */
export function wholeWords(words: readonly string[], flags = 'giu'): RegExp {
	const escaped = words
		.toSorted((one, other) => other.length - one.length)
		.map((word) =>
			word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`),
		);
	return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${escaped.join('|')})(?![\p{L}\p{M}])`, flags);
}
