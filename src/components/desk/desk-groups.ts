import { searchDesk, type CustomersWords, type DeskEntry } from '../../replies/desk-search.ts';
import { deskStrings as words } from '../../strings/desk.ts';
import type { DeskGroup } from './desk-list.ts';

/** What the desk lists: the best matches of a query; without one what the agent pinned and used comes first. */
export function groupEntries(entries: readonly DeskEntry[], options: GroupOptions): DeskGroup[] {
	const { query, pinned, customersWords } = options;
	if (query !== '')
		return [{ heading: words.groups.found, entries: searchDesk(query, entries, customersWords) }];
	const recent = options.recent.filter((number) => !pinned.includes(number));
	const first = [...pinned, ...recent];
	const byNumber = (numbers: readonly number[]) =>
		numbers.flatMap((number) => entries.find((entry) => entry.number === number) ?? []);
	return [
		{ heading: words.groups.pinned, entries: byNumber(pinned) },
		{ heading: words.groups.recent, entries: byNumber(recent) },
		{
			heading: first.length > 0 ? words.groups.others : words.all,
			entries: entries.filter(({ number }) => !first.includes(number)),
		},
	];
}

interface GroupOptions {
	query: string;
	/** Numbers of articles, the newest choice first. */
	pinned: readonly number[];
	recent: readonly number[];
	customersWords: CustomersWords | undefined;
}
