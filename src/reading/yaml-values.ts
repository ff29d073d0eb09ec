import { isScalar, visit, type Document } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { findRawProblems } from './raw-text.ts';

/**
 * Letters that stand in a value and not in its file: YAML makes them of `\x0b`, `\u200b` and the
 * like in double quotation marks.
 */
export function checkYamlValues({ text, document, file, lineAt }: YamlValues): Problem[] {
	const problems: Problem[] = [];
	visit(document, {
		Scalar(_key, node) {
			if (!isScalar(node) || node.type !== 'QUOTE_DOUBLE' || !node.range) return;
			const [start, end] = node.range;
			if (typeof node.value !== 'string' || !text.slice(start, end).includes('\\')) return;
			const line = lineAt(start);
			// The text may hold lines of its own; what counts is where it is written.
			for (const problem of findRawProblems(node.value, file))
				if (unseen.has(problem.kind)) problems.push({ ...problem, line });
		},
	});
	return problems;
}

/** Of no use in any text. Others may be meant, as in a query that tries them. */
const unseen = new Set(['control-character', 'hidden-character', 'lost-letter']);

interface YamlValues {
	text: string;
	document: Document.Parsed;
	file: string;
	lineAt: (offset: number) => number;
}
