import { copyStrings as strings } from '../../strings/copy.ts';
import { announce, prepareAnnouncements } from '../../browser/announce.ts';
import { make } from '../../browser/dom.ts';
import { copyText } from '../../browser/copy-text.ts';

const shownMs = 2500;

/**
 * `<copy-button data-text="…">`, `data-from="id"` or `data-href="/a/b.md"` around a hidden `<button>`,
 * or around a link that works by itself: copies that text, the value or text of that element, or the
 * text of that file.
 */
export class CopyButtonElement extends HTMLElement {
	#events: AbortController | undefined;
	#done: HTMLElement | undefined;
	#file: Promise<string> | undefined;

	static readonly observedAttributes = ['data-text'];

	connectedCallback() {
		this.#events = new AbortController();
		prepareAnnouncements();
		const control = this.querySelector('button, a');
		if (control instanceof HTMLButtonElement) control.hidden = false;
		else if (control) {
			const label = control.getAttribute('aria-label') ?? '';
			control.setAttribute('aria-label', label.replace(strings.linkTo, strings.copyLinkTo));
		}
		const { signal } = this.#events;
		control?.addEventListener('click', this.#copy, { signal });
		// Fetched before the press ends: a browser that waits may no longer allow the clipboard.
		for (const type of ['pointerenter', 'pointerdown', 'focus'])
			control?.addEventListener(type, this.#prepare, { signal });
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	/** A field that stands ready to be copied by hand never holds an older text. */
	attributeChangedCallback(_name: string, before: string | null, now: string | null) {
		if (now !== before) this.querySelector(':scope > .copy-field')?.remove();
	}

	#copy = (event: Event) => {
		// A link opened in a new tab stays a link.
		if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
		event.preventDefault();
		void this.#copyAndShow();
	};

	async #copyAndShow() {
		this.#done?.remove();
		const text = await this.#text().catch(() => undefined);
		if (text === undefined) {
			announce(strings.notLoaded);
			this.#show(strings.notLoaded);
			return;
		}
		if (!(await copyText(text, { place: this, done: this.dataset['done'] }))) return;
		this.#show(strings.done);
	}

	#show(sentence: string) {
		const shown = make('span', { class: 'copy-done', 'aria-hidden': 'true' }, sentence);
		this.#done = shown;
		this.append(shown);
		setTimeout(() => {
			shown.remove();
		}, shownMs);
	}

	#prepare = () => {
		const { href } = this.dataset;
		if (href !== undefined) this.#file ??= readFile(href);
		// A failed reading is tried again at the press.
		this.#file?.catch(() => (this.#file = undefined));
	};

	async #text(): Promise<string> {
		const { text, from } = this.dataset;
		if (text !== undefined) return text;
		this.#prepare();
		if (this.#file) return this.#file;
		const source = document.getElementById(from ?? '');
		return source instanceof HTMLTextAreaElement
			? source.value
			: (source?.textContent.trim() ?? '');
	}
}

async function readFile(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
	return response.text();
}
