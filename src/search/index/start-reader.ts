import type { Fetch } from './retrying-fetch.ts';
import { isReadable, START_NAME } from './start-file.ts';
import type { StartFile } from './start-file.ts';

/** Reads the start file of a site. Rejects with a `SearchFailure`. */
export async function readStartFile(base: string, fetch: Fetch): Promise<StartFile> {
	// A cached copy may name a folder that is gone.
	const response = await fetch(`${base}${START_NAME}`, { cache: 'no-cache' }).catch(
		(cause: unknown) => {
			throw new SearchFailure('unreachable', { cause });
		},
	);
	const file: unknown = await response.json().catch(() => undefined);
	if (!isReadable(file)) throw new SearchFailure('outdated');
	return file;
}

/**
 * Why a search could not be made: nothing arrives (`unreachable`), this browser cannot run it (`blocked`), or the page
 * is older than the site (`outdated`) and must be loaded again.
 */
export class SearchFailure extends Error {
	readonly reason: FailureReason;

	constructor(reason: FailureReason, options?: ErrorOptions) {
		super(`search ${reason}`, options);
		this.reason = reason;
	}
}

export type FailureReason = 'unreachable' | 'blocked' | 'outdated';
