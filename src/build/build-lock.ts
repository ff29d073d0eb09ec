import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Makes sure that only one build works in a folder. A lock whose process is gone counts for nothing.
 *
 * @param file of the lock; holds the number of the process
 */
export function takeBuildLock(file: string): BuildLock {
	for (const isLast of [false, true]) {
		try {
			writeFileSync(file, String(process.pid), { flag: 'wx' });
			return { ok: true, release: () => rmSync(file, { force: true }) };
		} catch (error) {
			if (!isCode(error, 'EEXIST')) throw error;
			const owner = readOwner(file);
			if (isLast || (owner !== undefined && isRunning(owner))) return { ok: false, owner };
			rmSync(file, { force: true });
		}
	}
	return { ok: false, owner: undefined };
}

/** Whether an error of the system has that code, such as `ENOENT`. */
export function isCode(error: unknown, ...codes: string[]): boolean {
	return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

function readOwner(file: string): number | undefined {
	try {
		const owner = Number(readFileSync(file, 'utf8'));
		return Number.isInteger(owner) && owner > 0 ? owner : undefined;
	} catch {
		return undefined;
	}
}

function isRunning(owner: number): boolean {
	try {
		process.kill(owner, 0);
		return true;
	} catch (error) {
		// Another user's process is running too.
		return isCode(error, 'EPERM');
	}
}

type BuildLock =
	| { ok: true; release: () => void }
	/** `owner` is the number of the process that has it, where it is known. */
	| { ok: false; owner: number | undefined };
