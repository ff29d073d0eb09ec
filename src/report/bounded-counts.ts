/**
 * Counts by key and week within a bound: when there are too many keys, those that were counted least are forgotten, and
 * how much that was is known. What comes often is never lost, as long as it comes often all the time.
 */
export class BoundedCounts {
	readonly #most: number;
	readonly #counts = new Map<string, Counted>();
	/** What was counted under keys that were forgotten. */
	forgotten = 0;

	constructor(most: number) {
		this.#most = most;
	}

	add(key: string, week: string, amount = 1): void {
		const own = this.#counts.get(key);
		if (own) {
			own.count += amount;
			own.weeks.set(week, (own.weeks.get(week) ?? 0) + amount);
			return;
		}
		if (this.#counts.size >= this.#most) this.#forget();
		this.#counts.set(key, { count: amount, weeks: new Map([[week, amount]]) });
	}

	get(key: string): Counted | undefined {
		return this.#counts.get(key);
	}

	/** Most counted first. */
	list(): (Counted & { key: string })[] {
		return [...this.#counts]
			.map(([key, { count, weeks }]) => ({ key, count, weeks }))
			.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
	}

	/** The least counted half goes; of those counted alike, the oldest. */
	#forget(): void {
		const leaving = [...this.#counts]
			.sort(([, a], [, b]) => a.count - b.count)
			.slice(0, Math.ceil(this.#most / 2));
		for (const [key, { count }] of leaving) {
			this.#counts.delete(key);
			this.forgotten += count;
		}
	}
}

export interface Counted {
	count: number;
	/** By the Monday of the week. */
	weeks: Map<string, number>;
}
