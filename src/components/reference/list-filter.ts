import { filterText, filterWords, matchesFilter } from './list-matches.ts';
import { listFilterStrings as strings } from '../../strings/list-filter.ts';

/**
 * `<list-filter data-list="id">`: shows only the `[data-filter-item]` of that list which hold every
 * word typed, with or without diacritics. A group (`[data-filter-group]`) without items is hidden.
 */
export class ListFilterElement extends HTMLElement {
	#events: AbortController | undefined;
	#texts: Map<HTMLElement, string> | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		this.addEventListener('input', this.#filter, { signal: this.#events.signal });
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
		let shown = 0;
		for (const item of items) {
			const text = this.#texts.get(item) ?? '';
			item.hidden = !matchesFilter(text, wanted);
			if (!item.hidden) shown += 1;
		}
		for (const group of list.querySelectorAll<HTMLElement>('[data-filter-group]'))
			group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
		status.textContent =
			wanted.length === 0 ? '' : shown === 0 ? strings.none : strings.count(shown, items.length);
		const link = this.querySelector('a');
		const way = link?.closest('p');
		if (!link || !way) return;
		way.hidden = wanted.length === 0 || shown > 0;
		const search = new URL(link.href);
		search.searchParams.set('q', input.value.trim());
		link.href = search.href;
	};
}
