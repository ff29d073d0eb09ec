import { filterText, filterWords, matchesFilter } from './list-matches.ts';
import { listFilterStrings as strings } from '../../strings/list-filter.ts';

/**
 * `<list-filter data-list="id">`: shows only the `[data-filter-item]` of that list which hold every
 * word typed, with or without diacritics. A group (`[data-filter-group]`) without items is hidden, one
 * that is folded opens, and what is not part of the list (`[data-filter-rest]`) makes room while
 * something is looked for.
 */
export class ListFilterElement extends HTMLElement {
	#events: AbortController | undefined;
	#texts: Map<HTMLElement, string> | undefined;
	#isFiltering = false;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		this.addEventListener('input', this.#filter, { signal });
		// The channel chosen beside it changes how much there is to see.
		this.parentElement?.addEventListener('change', this.#filter, { signal });
		// Typed before this code was here.
		if (this.querySelector('input')?.value) this.#filter();
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	#filter = () => {
		const list = document.getElementById(this.dataset['list'] ?? '');
		const input = this.querySelector('input');
		const status = this.querySelector('[role=status]');
		if (!list || !input || !status) return;

		const items = [...list.querySelectorAll<HTMLElement>('[data-filter-item]')];
		this.#texts ??= new Map(items.map((item) => [item, filterText(item.textContent)]));
		const wanted = filterWords(input.value);
		for (const item of items) item.hidden = !matchesFilter(this.#texts.get(item) ?? '', wanted);
		for (const group of list.querySelectorAll<HTMLElement>('[data-filter-group]')) {
			group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
			// A fold that the reader opened is left alone until something is looked for.
			if (group instanceof HTMLDetailsElement && (wanted.length > 0 || this.#isFiltering))
				group.open = wanted.length > 0;
		}
		this.#isFiltering = wanted.length > 0;
		for (const rest of document.querySelectorAll<HTMLElement>('[data-filter-rest]'))
			rest.hidden = wanted.length > 0;

		const listed = items.filter(isOfChosenChannel);
		const shown = listed.filter((item) => !item.hidden).length;
		status.textContent =
			wanted.length === 0 ? '' : shown === 0 ? strings.none : strings.count(shown, listed.length);
		const link = this.querySelector('a');
		const way = link?.closest('p');
		if (!link || !way) return;
		way.hidden = wanted.length === 0 || shown > 0;
		const search = new URL(link.href);
		search.searchParams.set('q', input.value.trim());
		link.href = search.href;
	};
}

/** The radios hide whole groups by CSS alone, where the browser can. */
function isOfChosenChannel(item: HTMLElement): boolean {
	const group = item.closest<HTMLElement>('[data-group]');
	if (!group || group.hidden) return true;
	return getComputedStyle(group).display !== 'none';
}
