import { prepareAnnouncements } from '../../browser/announce.ts';
import { loadFacebookPageCode, mayHaveFacebookPage } from './load-facebook-page-code.ts';
import { getPart } from '../../browser/data-part.ts';

/**
 * `<page-box>`: the one place on a page where the reader says which Page is meant. Its markup waits;
 * what it does arrives with the first touch, or at once when there may be a Page already.
 */
export class PageBoxElement extends HTMLElement {
	#events: AbortController | undefined;
	/** How the text that stands in the box came there, for code that arrives later. */
	#lastInput: Event | undefined;
	#panel: Promise<{ paste: () => void } | undefined> | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		prepareAnnouncements();
		const start = () => void this.#start(signal);
		const remember = (event: Event) => {
			this.#lastInput = event;
		};
		this.addEventListener('input', remember, { signal });
		for (const type of ['pointerenter', 'focusin', 'input'])
			this.addEventListener(type, start, { signal });
		// Another tab has kept a Page.
		window.addEventListener('storage', start, { signal });
		// So may a page that the reader comes back from: the browser had kept this one alive.
		window.addEventListener('pageshow', () => mayHaveFacebookPage() && start(), { signal });
		const paste = getPart(this, 'paste');
		const { clipboard }: { clipboard?: Clipboard } = navigator;
		paste.hidden = !(clipboard && 'readText' in clipboard);
		paste.addEventListener(
			'click',
			() => void this.#start(signal).then((panel) => panel?.paste()),
			{ signal },
		);
		if (mayHaveFacebookPage()) start();
	}

	disconnectedCallback() {
		this.#events?.abort();
		this.#panel = undefined;
	}

	/**
	 * A reader with a Page sees the Page instead of the field. The field comes back with the focus and
	 * then stays: what folded itself again would move the button that is being pressed.
	 */
	#fold(signal: AbortSignal) {
		if (getPart(this, 'current').hidden || this.contains(document.activeElement)) return;
		this.dataset['filled'] = '';
		const input = getPart(this, 'input');
		input.addEventListener('focus', () => delete this.dataset['filled'], { signal });
	}

	#start(signal: AbortSignal) {
		this.#panel ??= this.#connect(signal);
		return this.#panel;
	}

	async #connect(signal: AbortSignal) {
		const error = getPart(this, 'error');
		try {
			const { connectPageBox } = await loadFacebookPageCode();
			error.hidden = true;
			if (signal.aborted) return undefined;
			const panel = connectPageBox(this, signal, this.#lastInput);
			this.#fold(signal);
			return panel;
		} catch {
			this.#panel = undefined;
			error.textContent = error.dataset['failed'] ?? '';
			error.hidden = false;
			return undefined;
		}
	}
}
