/** Waits between tries, in milliseconds. */
const WAITS = [400, 1200, 3000];

/**
 * A `fetch` that tries again when the network or the server fails. An address that leads nowhere is not tried again:
 * it rejects with `MissingFile`, the sign of a newer build. `onRetry` is told the number of the next try.
 */
export function makeRetryingFetch({ fetch, wait, onRetry }: RetryOptions): Fetch {
	return async (url, init) => {
		for (let tries = 0; ; tries++) {
			const outcome = await readWhole(url, { fetch, init }).catch((error: unknown) => ({ error }));
			if (outcome instanceof Response) return outcome;
			if (outcome.error instanceof MissingFile) throw outcome.error;
			const pause = WAITS[tries];
			if (pause === undefined) throw new Error(`No answer for ${url}`, { cause: outcome.error });
			onRetry?.(tries + 2);
			await wait(pause);
		}
	};
}

/** A connection can also break in the middle of a file, so an answer counts when all of it is there. */
async function readWhole(
	url: string,
	{ fetch, init }: { fetch: Fetch; init: RequestInit | undefined },
): Promise<Response> {
	const response = await fetch(url, init);
	// A host that answers every address with a page means the same as 404.
	const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
	if (response.status === 404 || response.status === 410 || isPage) throw new MissingFile(url);
	if (!response.ok) throw new Error(`${String(response.status)} for ${url}`);
	return new Response(await response.arrayBuffer());
}

/** The server says that there is no such file. */
export class MissingFile extends Error {}

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

export interface RetryOptions {
	fetch: Fetch;
	/** Resolves after so many milliseconds. */
	wait: (milliseconds: number) => Promise<void>;
	onRetry?: ((attempt: number) => void) | undefined;
}
