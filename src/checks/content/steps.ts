import type { ArticleEntry, StepPart } from '../../reading/entries.ts';
import { describeProblem, type Problem } from '../problems.ts';

/**
 * Checks that the steps are one list. Where a block of a step is not indented as its text, Markdown
 * ends the list there without a word, and replies, the finder and search see only its first part.
 */
export function checkStepList({ file, body }: ArticleEntry): Problem[] {
	const groups = groupsOf(body.stepParts);
	// The group that the steps are taken from; in a later one a second list is a list of its own.
	const main = groups.find((group) => group.some(isSteps));
	return groups.flatMap((group) => [
		...group.flatMap((part) => checkPart(part, file)),
		...checkGroup(group, { file, isMain: group === main }),
	]);
}

function checkPart(part: StepPart, file: string): Problem[] {
	const problems = part.lost.map(({ line, written }) =>
		describeProblem('step-not-read', { file, line }, { written: shorten(written) }),
	);
	if (part.delimiter === ')')
		problems.push(
			describeProblem(
				'step-delimiter',
				{ file, line: part.line },
				{ written: shorten(part.written) },
			),
		);
	return problems;
}

function checkGroup(
	group: readonly StepPart[],
	{ file, isMain }: { file: string; isMain: boolean },
): Problem[] {
	const problems: Problem[] = [];
	let list: StepPart | undefined;
	let between: StepPart | undefined;
	let told = false;
	for (const part of group) {
		const place = { file, line: part.line };
		if (!isSteps(part)) {
			between ??= part;
			if (!list || (part.indent === 0 && part.line > list.endLine + 1)) continue;
			told = true;
			const { inner: indent = 3 } = list;
			const written = shorten(part.written);
			problems.push(describeProblem('step-block-outside', place, { written, indent }));
			continue;
		}
		const { start = 1 } = part;
		if (!list && start !== 1)
			problems.push(describeProblem('step-start', place, { start: String(start) }));
		if (list && !told && part.delimiter === list.delimiter && (isMain || start !== 1)) {
			const { line, written } = between ?? part;
			problems.push(
				describeProblem(
					'steps-broken',
					{ file, line },
					{ written: shorten(written), indent: list.inner ?? 3 },
				),
			);
		}
		list = part;
		between = undefined;
		told = false;
	}
	return problems;
}

/** The parts up to each heading. */
function groupsOf(parts: readonly StepPart[]): StepPart[][] {
	const groups: StepPart[][] = [[]];
	for (const part of parts) {
		if (part.kind === 'heading') groups.push([]);
		else groups.at(-1)?.push(part);
	}
	return groups;
}

function isSteps({ kind }: StepPart): boolean {
	return kind === 'steps';
}

/** Enough of a line to find it by. */
function shorten(written: string): string {
	const letters = [...written];
	return letters.length <= 60 ? written : `${letters.slice(0, 59).join('').trimEnd()}…`;
}
