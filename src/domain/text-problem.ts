/** Something in a stretch of text that the site does not write, by its position. */
export interface TextProblem<Kind extends string = string> {
	kind: Kind;
	/** Where it begins in the text. */
	index: number;
	written: string;
	/** What to write instead, where that is known. */
	near?: string | undefined;
}

/** Every match of a pattern as a problem; the pattern needs the flag `g`. */
export function findAll<const Kind extends string>(
	text: string,
	pattern: RegExp,
	{ kind, near }: { kind: Kind; near?: (match: RegExpExecArray) => string | undefined },
): TextProblem<Kind>[] {
	const found: TextProblem<Kind>[] = [];
	// Not matchAll(), which copies the pattern for each of the tens of thousands of texts.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const problem = { kind, index: match.index, written: match[0].trim() };
		found.push(near ? { ...problem, near: near(match) } : problem);
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}
