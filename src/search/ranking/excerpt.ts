/** Words of an excerpt: two to three lines on a phone. */
const LENGTH = 32;
const LEAD = 6;

/** The stretch of `words` that holds most of what was asked; `hits` are places in it, rising, with their weight. */
export function findStretch(length: number, hits: readonly Place[]): Stretch {
	if (length <= LENGTH) return { start: 0, end: length };
	let best = { start: 0, weight: -1 };
	for (const first of hits) {
		const seen = new Map<number, number>();
		let before: Place | undefined;
		let pairs = 0;
		for (const hit of hits) {
			if (hit.at < first.at || hit.at >= first.at + LENGTH - LEAD) continue;
			if (before && hit.term === before.term + 1 && hit.at - before.at <= 2)
				pairs += hit.weight / 2;
			before = hit;
			// The same word again tells little more.
			seen.set(hit.term, Math.max(seen.get(hit.term) ?? 0, hit.weight) + 0.05 * hit.weight);
		}
		const weight = [...seen.values()].reduce((sum, own) => sum + own, pairs);
		if (weight > best.weight) best = { start: first.at, weight };
	}
	const start = Math.min(Math.max(0, best.start - LEAD), length - LENGTH);
	return { start, end: start + LENGTH };
}

export interface Place {
	at: number;
	/** Which term of the query. */
	term: number;
	weight: number;
}

interface Stretch {
	start: number;
	end: number;
}
