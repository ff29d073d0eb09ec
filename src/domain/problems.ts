/**
 * The mistakes an author can make, and their wording: where, what was written, what to do. In
 * Vietnamese for support staff; full sentences, no blame. The words stand in `problems/`, by what
 * they are about.
 */
import { addressProblems } from './problems/addresses.ts';
import { articleProblems } from './problems/articles.ts';
import { builtProblems } from './problems/built.ts';
import { factProblems } from './problems/facts.ts';
import { fileProblems } from './problems/files.ts';
import { finderProblems } from './problems/finder.ts';
import { mdxProblems } from './problems/mdx.ts';
import { phrasingProblems } from './problems/phrasings.ts';
import { proseProblems } from './problems/prose.ts';
import { referenceProblems } from './problems/references.ts';
import { shapeProblems } from './problems/shape.ts';
import { sketchProblems } from './problems/sketches.ts';

const authored = {
	...fileProblems,
	...referenceProblems,
	...factProblems,
	...articleProblems,
	...mdxProblems,
	...shapeProblems,
	...addressProblems,
	...finderProblems,
	...phrasingProblems,
	...sketchProblems,
	...proseProblems,
};
const catalogue = { ...authored, ...builtProblems };

const wordings: { [Kind in ProblemKind]: (details: ProblemDetails[Kind]) => Wording } = catalogue;

/** What can be wrong in `content/`; `problems/built.ts` is about the finished pages. */
export const problemKinds = Object.keys(authored);

/** One problem, worded: `describeProblem('unknown-limit', { file, line }, { written, near })`. */
export function describeProblem<Kind extends ProblemKind>(
	kind: Kind,
	place: Place,
	details: ProblemDetails[Kind],
): Problem {
	return { kind, ...wordings[kind](details), ...place };
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
	kind: ProblemKind;
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

export type ProblemKind = keyof typeof catalogue;
export type ProblemDetails = { [Kind in ProblemKind]: Parameters<(typeof catalogue)[Kind]>[0] };
