import { connectSavedList } from './saved-list.ts';

/** `<saved-data>`: shows and deletes what this browser keeps of this site. */
export class SavedDataElement extends HTMLElement {
	#events: AbortController | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		connectSavedList(this, this.#events.signal);
	}

	disconnectedCallback() {
		this.#events?.abort();
	}
}
