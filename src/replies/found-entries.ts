import type { DeskEntry } from './desk-entries.ts';

/** The desk's entries for what the search found, in its order; what the desk does not have is passed over. */
export function foundEntries(
	found: readonly { number?: number }[],
	entries: readonly DeskEntry[],
): DeskEntry[] {
	const byNumber = new Map(entries.map((entry) => [entry.number, entry]));
	const numbers = new Set(found.map(({ number }) => number));
	return [...numbers].flatMap((number) =>
		number === undefined ? [] : (byNumber.get(number) ?? []),
	);
}
