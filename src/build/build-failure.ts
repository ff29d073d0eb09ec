/**
 * A failure of the machine in one sentence, for the operator; `undefined` for every other error,
 * which is a fault of the code and keeps its trace. Bundlers hide the reason in a text of their own.
 */
export function describeBuildFailure(error: unknown): string | undefined {
	const text = allWords(error);
	const found = reasons.find(([code]) => text.includes(code));
	if (!found) return undefined;
	const [code, sentence] = found;
	const [, path] = new RegExp(`${code}[^']*'([^']+)'`).exec(text) ?? [];
	return `The build has stopped: ${sentence}${path === undefined ? '' : ` (${path})`}. The last site is as it was.`;
}

const reasons = [
	['ENOSPC', 'there is no space left on the disk'],
	['No space left on device', 'there is no space left on the disk'],
	['EDQUOT', 'the quota of the disk is used up'],
	['EROFS', 'the disk may only be read'],
	['EACCES', 'a file or folder may not be written'],
	['EPERM', 'a file or folder may not be changed'],
	['EBUSY', 'a file or folder is in use'],
	['EMFILE', 'too many files are open at once'],
] as const;

function allWords(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = 'code' in error ? String(error.code) : '';
	const cause = error.cause === undefined ? '' : allWords(error.cause);
	return [code, error.message, cause].join('\n');
}
