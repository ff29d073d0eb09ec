import type { Problem } from '../domain/problem.ts';

/**
 * Problems for an editor, one a line: `content/limits/a.yml:3: error: Không có … Sửa …`. The problem
 * matcher in `.vscode/tasks.json` reads them, so the level is one of its own words.
 */
export function formatProblemLines(problems: readonly Problem[]): string {
	return inOrder(problems)
		.map(({ file, line = 1, level, what, cure }) =>
			`${file}:${String(line)}: ${level}: ${what} ${cure}`.replace(/\s+/g, ' '),
		)
		.join('\n');
}

/**
 * Problems as annotations of a GitHub workflow, which shows them beside the lines of a proposed
 * change. It shows ten of each level for one step, so errors at the first files come first.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatAnnotations(problems: readonly Problem[]): string {
	return inOrder(problems)
		.map(({ file, line = 1, level, what, cure }) => {
			const title = level === 'error' ? 'Cần sửa' : 'Lời nhắc';
			const place = Object.entries({ file, line: String(line), title })
				.map(([name, value]) => `${name}=${escapeProperty(value)}`)
				.join(',');
			return `::${level} ${place}::${escapeData(`${what}\n${cure}`)}`;
		})
		.join('\n');
}

/** Errors before reminders, then by file and line. */
function inOrder(problems: readonly Problem[]): Problem[] {
	return problems.toSorted(
		(one, other) =>
			one.level.localeCompare(other.level) ||
			one.file.localeCompare(other.file) ||
			(one.line ?? 0) - (other.line ?? 0),
	);
}

function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
