import { copyStrings as words } from '../../strings/copy.ts';
import { prepareAnnouncements } from '../site/announce.ts';
import { copyText } from './copy-text.ts';

const shownMs = 2500;

/**
 * `<copy-button data-text="…">` or `<copy-button data-from="id">` around a hidden `<button>`, or
 * around a link that works by itself: copies that text, or the value or text of that element.
 */
export class CopyButtonElement extends HTMLElement {
	#events: AbortController | undefined;
	#done: HTMLElement | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		prepareAnnouncements();
		const control = this.querySelector('button, a');
		if (control instanceof HTMLButtonElement) control.hidden = false;
		else if (control) {
			const label = control.getAttribute('aria-label') ?? '';
			control.setAttribute('aria-label', label.replace(words.linkTo, words.copyLinkTo));
		}
		control?.addEventListener('click', this.#copy, { signal: this.#events.signal });
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	#copy = (event: Event) => {
		// A link opened in a new tab stays a link.
		if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
		event.preventDefault();
		void this.#copyAndShow();
	};

	async #copyAndShow() {
		this.#done?.remove();
		if (!(await copyText(this.#text(), { place: this, done: this.dataset['done'] }))) return;
		this.#done = document.createElement('span');
		this.#done.className = 'copy-done';
		this.#done.ariaHidden = 'true';
		this.#done.textContent = words.done;
		const shown = this.#done;
		this.append(shown);
		setTimeout(() => {
			shown.remove();
		}, shownMs);
	}

	#text(): string {
		const { text, from } = this.dataset;
		if (text !== undefined) return text;
		const source = document.getElementById(from ?? '');
		return source instanceof HTMLTextAreaElement
			? source.value
			: (source?.textContent.trim() ?? '');
	}
}
