import { describer, type Problem } from '../domain/problem.ts';
import { findLetterFaults, letterProblems } from './letters.ts';

/**
 * Letters that only look right, in every line of a file whatever it says: nothing is exempt. One
 * problem a line and kind, because such letters come in swarms.
 */
export function findRawProblems(text: string, file: string): Problem[] {
	// Nearly every file is all right as a whole, which is cheap to know.
	if (findLetterFaults(text).length === 0) return [];
	return text.split('\n').flatMap((line, index) => {
		const byKind = new Map(findLetterFaults(line).map((found) => [found.kind, found]));
		return [...byKind.values()].map(({ kind, written, near }) =>
			describe(kind, { file, line: index + 1 }, { written, near }),
		);
	});
}

const describe = describer(letterProblems);
