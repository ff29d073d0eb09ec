import type { DeskEntry } from '../../replies/desk-entries.ts';
import { deskStrings as strings } from '../../strings/desk.ts';
import type { DeskGroup } from './desk-list.ts';

/** What the desk lists: what was found; where nothing is asked, all entries, what the agent pinned and used first. */
export function groupEntries(entries: readonly DeskEntry[], options: GroupOptions): DeskGroup[] {
	const { found, pinned } = options;
	if (found) return [{ heading: strings.groups.found, entries: found }];
	const recent = options.recent.filter((number) => !pinned.includes(number));
	const first = [...pinned, ...recent];
	const byNumber = (numbers: readonly number[]) =>
		numbers.flatMap((number) => entries.find((entry) => entry.number === number) ?? []);
	return [
		{ heading: strings.groups.pinned, entries: byNumber(pinned) },
		{ heading: strings.groups.recent, entries: byNumber(recent) },
		{
			heading: first.length > 0 ? strings.groups.others : strings.all,
			entries: entries.filter(({ number }) => !first.includes(number)),
		},
	];
}

interface GroupOptions {
	/** What the search found, where something is asked. */
	found: readonly DeskEntry[] | undefined;
	/** Numbers of articles, the newest choice first. */
	pinned: readonly number[];
	recent: readonly number[];
}
