import { prepareAnnouncements } from '../site/announce.ts';
import { loadPages, mayHavePage } from './pages.ts';

/**
 * `<page-box>`: the one place on a page where the reader says which Page is meant. Its markup waits;
 * what it does arrives with the first touch, or at once when there may be a Page already.
 */
export class PageBoxElement extends HTMLElement {
	#events: AbortController | undefined;
	#isConnecting = false;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		prepareAnnouncements();
		const paste = this.querySelector<HTMLElement>('[data-part=paste]');
		if (paste) paste.hidden = !('clipboard' in navigator && 'readText' in navigator.clipboard);
		for (const type of ['pointerenter', 'focusin', 'input'])
			this.addEventListener(type, () => void this.#start(signal), { signal });
		if (mayHavePage()) void this.#start(signal);
	}

	disconnectedCallback() {
		this.#events?.abort();
		this.#isConnecting = false;
	}

	async #start(signal: AbortSignal) {
		if (this.#isConnecting) return;
		this.#isConnecting = true;
		const error = this.querySelector<HTMLElement>('.page-box-error');
		try {
			const { connectPageBox } = await loadPages();
			if (error) error.hidden = true;
			if (!signal.aborted) connectPageBox(this, signal);
		} catch {
			this.#isConnecting = false;
			if (!error) return;
			error.textContent = error.dataset['failed'] ?? '';
			error.hidden = false;
		}
	}
}
