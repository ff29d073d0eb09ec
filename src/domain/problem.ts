/** What is wrong in a file, as its author is told: where, what was written, what to do. */

/**
 * Makes the function that words one kind of problem: `const describe = describer(linkProblems)`,
 * then `describe('unknown-page', { file, line }, { written, near })`. Every rule keeps its own words
 * beside it, in Vietnamese for support staff: full sentences, no blame.
 *
 * @param words by kind, from the details of a case to its words
 */
export function describer<Details>(words: {
	[Kind in keyof Details]: (details: Details[Kind]) => Wording;
}) {
	return function describe<Kind extends keyof Details & string>(
		kind: Kind,
		place: Place,
		details: Details[Kind],
	): Problem {
		return { kind, ...words[kind](details), ...place };
	};
}

/** Something that must be put right before the site can be built. */
export function mistake(what: string, cure: string): Wording {
	return { level: 'error', what, cure };
}

/** Something to look at; the site is built all the same. */
export function reminder(what: string, cure: string): Wording {
	return { level: 'warning', what, cure };
}

/** “Có phải bạn muốn viết …?” when something is close, else nothing; ends in a space. */
export function didYouMean(near: string | undefined): string {
	return near === undefined ? '' : `Có phải bạn muốn viết “${near}”? `;
}

/** Problems as an author reads them, grouped by file, in the order of their lines. */
export function formatProblems(problems: readonly Problem[]): string {
	const byFile = Map.groupBy(problems, (problem) => problem.file);
	return [...byFile]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([file, inFile]) => [file, ...inFile.toSorted(byLine).map(formatProblem)].join('\n'))
		.join('\n\n');
}

export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some((problem) => problem.level === 'error');
}

/** “2 lỗi, 1 lời nhắc.” */
export function countProblems(problems: readonly Problem[]): string {
	const errors = problems.filter((problem) => problem.level === 'error').length;
	return `${String(errors)} lỗi, ${String(problems.length - errors)} lời nhắc.`;
}

function byLine(one: Problem, other: Problem): number {
	return (one.line ?? 0) - (other.line ?? 0);
}

function formatProblem({ level, line, what, cure }: Problem): string {
	const where = line === undefined ? '' : `Dòng ${String(line)}: `;
	return `  ${level === 'warning' ? 'Nhắc. ' : ''}${where}${what}\n    ${cure}`;
}

export interface Problem extends Wording, Place {
	/** `unknown-limit`: its key in the words of the rule that found it. */
	kind: string;
}

export interface Place {
	/** `content/limits/att-25mb.yml` */
	file: string;
	/** Counted from 1; left out where the whole file is meant. */
	line?: number | undefined;
}

export interface Wording {
	/** Only errors stop a build. */
	level: 'error' | 'warning';
	what: string;
	cure: string;
}

/** What was written and what comes nearest to it. */
export interface Written {
	written: string;
	near?: string | undefined;
}
