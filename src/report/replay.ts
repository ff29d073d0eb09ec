import type { Search } from '../search/search.ts';
import { GONE } from './words/safe-text.ts';

/** Measured on `golden-queries.yml` and `elsewhere.yml`: 19 of 20 answered queries are surer, half of the others that get through are not. */
const WEAK = 0.75;

const LISTED = 3;

/**
 * Asks the search of today what readers asked then, as it may be kept: what was taken away is left out, because a name
 * answers nothing.
 */
export async function replay(
	texts: readonly string[],
	search: Search,
): Promise<Map<string, Reply>> {
	const replies = new Map<string, Reply>();
	for (const text of texts) {
		const asked = text.replaceAll(GONE, ' ').replace(/\s+/g, ' ').trim();
		const { refused, certainty, results, elsewhere } = await search.search(asked, {
			limit: LISTED,
		});
		const numbers = results.flatMap(({ number }) => number ?? []);
		const outcome = refused ? 'refused' : certainty < WEAK ? 'weak' : 'answered';
		replies.set(text, {
			outcome,
			certainty,
			numbers,
			...(elsewhere !== undefined && { elsewhere }),
		});
	}
	return replies;
}

export type Outcome = 'refused' | 'weak' | 'answered';

export interface Reply {
	outcome: Outcome;
	/** 0 to 1. */
	certainty: number;
	/** Articles that are listed, best first. */
	numbers: readonly number[];
	/** The line that authors wrote for a refusal. */
	elsewhere?: string;
}
