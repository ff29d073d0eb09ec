import { hashText } from './features.ts';

/**
 * Deals cases into folds, class by class, in an order fixed by the hash of their sentence; cases with one key (the same
 * once folded) stay together, so that no sentence is asked of a model that has learnt it.
 *
 * @returns the fold of each case, in their order
 */
export function dealFolds(cases: readonly FoldCase[], folds: number): number[] {
	const groups = [...Map.groupBy(cases, ({ key }) => key).values()];
	const dealt = new Map<string, number>();
	for (const group of Map.groupBy(groups, ([first]) => first?.classes[0]).values())
		group
			.map(([first]) => first?.key ?? '')
			.sort((a, b) => hashText(a) - hashText(b) || (a < b ? -1 : 1))
			.forEach((key, at) => dealt.set(key, at % folds));
	return cases.map(({ key }) => dealt.get(key) ?? 0);
}

/** A sentence to be asked: what it reads like, and what it means. */
interface FoldCase {
	key: string;
	classes: readonly number[];
}
