import { formatProblems, type Problem } from '../domain/problem.ts';

/** Mistakes of authors, which end a build. Its message is for them, so it carries no stack. */
export class ProblemsError extends Error {
	override name = 'ProblemsError';

	constructor(problems: readonly Problem[]) {
		super(formatProblems(problems));
		this.stack = '';
	}
}

/** @throws ProblemsError with every problem that is an error, when there are any */
export function throwErrors(problems: readonly Problem[]): void {
	const errors = problems.filter(({ level }) => level === 'error');
	if (errors.length > 0) throw new ProblemsError(errors);
}
