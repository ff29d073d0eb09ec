/** What one engine found for one set of queries, from the rank of the first right page (0 is first, -1 is none). */
export function measure(outcomes: readonly Omit<Outcome, 'accentedRank'>[]): Quality {
	const share = (holds: (outcome: Omit<Outcome, 'accentedRank'>) => boolean) =>
		outcomes.length === 0 ? 0 : outcomes.filter(holds).length / outcomes.length;
	const within = (places: number) => share(({ rank }) => rank >= 0 && rank < places);
	const reciprocal = outcomes.map(({ rank }) => (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0));
	return {
		recall1: within(1),
		recall3: within(3),
		recall10: within(10),
		mrr10: average(reciprocal),
		empty: share(({ found }) => found === 0),
	};
}

/** The mean over forms and variants, each counting the same; `tone` has too few queries to count. */
export function meanQuality(forms: Forms): Quality {
	const all = Object.values(forms).flatMap((variants) =>
		Object.entries(variants).flatMap(([variant, quality]) => (variant === 'tone' ? [] : [quality])),
	);
	const mean = (key: keyof Quality) => average(all.map((quality) => quality[key]));
	return {
		recall1: mean('recall1'),
		recall3: mean('recall3'),
		recall10: mean('recall10'),
		mrr10: mean('mrr10'),
		empty: mean('empty'),
	};
}

/**
 * Recall at 1 of a variant over that of the accented queries it was made from. Many variants exist for some of the
 * queries only, so the figure of all accented queries is not what they lose.
 *
 * @returns NaN when none of those accented queries finds its page
 */
export function shareOfAccented(outcomes: readonly Outcome[]): number {
	const isFirst = (rank: number) => (rank === 0 ? 1 : 0);
	return (
		average(outcomes.map(({ rank }) => isFirst(rank))) /
		average(outcomes.map(({ accentedRank }) => isFirst(accentedRank)))
	);
}

/** The value below which `share` of the values lie; 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function average(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export interface Outcome {
	rank: number;
	/** Rank of the same query as it was written, with all its marks. */
	accentedRank: number;
	/** How many pages were listed. */
	found: number;
}

/** Shares from 0 to 1. */
export interface Quality {
	recall1: number;
	recall3: number;
	recall10: number;
	mrr10: number;
	empty: number;
}

/** Form of the query → variant of typing → quality. */
export type Forms = Record<string, Record<string, Quality>>;
