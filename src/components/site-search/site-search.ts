import { arrivalWordsKey } from '../../browser/storage-keys.ts';
import { readStored } from '../../browser/storage.ts';
import { findReturn } from './search-return.ts';
import type { ReturnPlace } from './search-return.ts';
import { loadSearchStyles } from './search-styles.ts';

/**
 * `<site-search>`: a plain form to `/tim-kiem/` until it is used; then its code is loaded. With `data-mode="page"` it
 * shows the results of `?q=`, with `data-mode="missing"` those for the words of the missing address.
 */
export class SiteSearchElement extends HTMLElement {
	#isLoading = false;

	connectedCallback() {
		const { mode } = this.dataset;
		const isAsked =
			mode === 'missing' || (mode === 'page' && new URLSearchParams(location.search).has('q'));
		// What stands below waits out of sight, instead of jumping when the results come.
		this.toggleAttribute('data-asked', isAsked);
		if (isAsked) this.#load();
		else this.addEventListener('focusin', this.#load);
		// A picture may be dropped, or its button pressed, before anything is loaded.
		this.addEventListener('dragenter', this.#load);
		this.addEventListener('click', ({ target }) => {
			if (!(target instanceof HTMLElement && 'pictureOpen' in target.dataset)) return;
			this.dataset['picture'] = '';
			this.#load();
		});
	}

	#load = () => {
		if (this.#isLoading) return;
		this.#isLoading = true;
		const first = fetchStart(this.querySelector('form')?.action);
		import('./search-inline.ts')
			.then(({ startInline }) => startInline(this, first))
			.catch(() => this.#stayPlain());
	};

	// Without its code it stays a form, which leads to the newest build with the words kept.
	#stayPlain() {
		this.removeAttribute('data-asked');
		const field = this.querySelector('input');
		const query = new URLSearchParams(location.search).get('q');
		if (this.dataset.mode === 'page' && field?.value === '' && query !== null) field.value = query;
		const note = this.querySelector<HTMLElement>('[data-search-plain]');
		if (note) note.hidden = false;
	}
}

/** Opens the search from the header's link, with `/` and with Ctrl or ⌘ K. Once per page. */
export function listenForSearch(): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
	if (!link) return;
	let first: Promise<Response> | undefined;
	let isPlain = false;
	const open = (event?: Event, place?: ReturnPlace) => {
		if (isPlain) return;
		event?.preventDefault();
		const own = (first ??= fetchStart(link.href));
		// Whoever presses the key goes on typing before the field is there.
		const early = { text: '', isSent: false };
		const keep = (typed: Event) => {
			if (!(typed instanceof KeyboardEvent) || typed.ctrlKey || typed.metaKey || typed.altKey)
				return;
			if (typed.key === 'Backspace') early.text = early.text.slice(0, -1);
			else if (typed.key === 'Enter') early.isSent = early.text !== '';
			else if (typed.key.length === 1) early.text += typed.key;
			else return;
			typed.preventDefault();
		};
		// On the way back nothing was typed, and what is typed now is for the field that opens.
		if (!place) document.addEventListener('keydown', keep, true);
		import('./search-dialog.ts')
			.then(({ openSearchDialog }) =>
				openSearchDialog(link, { first: own, early: () => early, place }),
			)
			.catch(() => {
				// Whoever only came back did not ask for another page.
				if (place) return;
				// As a link, which stays where there is no network.
				isPlain = true;
				link.click();
				isPlain = false;
			})
			.finally(() => document.removeEventListener('keydown', keep, true));
	};
	const place = findReturn();
	if (place?.isDialog) open(undefined, place);
	if (readStored('sessionStorage', arrivalWordsKey) !== null)
		import('./arrival-marks.ts').then(
			({ markArrival }) => markArrival(),
			// Marks only help to find the place; the article is there without them.
			() => undefined,
		);
	link.addEventListener('click', (event) => {
		if (!event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) open(event);
	});
	document.addEventListener('keydown', (event: Event) => {
		// A browser that fills in a form tells of a key without one.
		if (!(event instanceof KeyboardEvent)) return;
		const isTyping =
			event.target instanceof HTMLElement &&
			(event.target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
		const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey;
		const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		if ((isSlash || isK) && !event.altKey && !event.defaultPrevented) open(event);
	});
}

/** Asks for the suggestions and their looks together with the code that shows them; on a slow line that halves the wait. */
function fetchStart(page: string | undefined): Promise<Response> {
	void loadSearchStyles();
	const response = fetch(new URL('../search-index/start.json', page), { cache: 'no-cache' });
	// Whoever reads it tries again.
	response.catch(() => undefined);
	return response;
}
