import { searchStrings as words } from '../../strings/search.ts';
import { button, make } from '../../browser/dom.ts';
import { openResultsView } from './results-view.ts';
import { connectField } from './search-field.ts';
import { getSearchSite } from './search-site.ts';
import { loadSearchStyles } from './search-styles.ts';

/** A pause this long while typing asks the index. */
const PAUSE = 350;
const LEAST_LETTERS = 3;

let opened: { dialog: HTMLDialogElement; field: HTMLInputElement } | undefined;

/**
 * Opens the search over the page; closing it gives the focus back to where it was. `link` leads to `/tim-kiem/`, `first`
 * is a request for the start file under way, `typed` what was typed while this code was on its way.
 */
export async function openSearchDialog(
	link: HTMLAnchorElement,
	{ first, typed }: { first: Promise<Response>; typed: () => string },
): Promise<void> {
	await loadSearchStyles();
	const { dialog, field } = (opened ??= makeDialog(link, first));
	if (dialog.open) return;
	dialog.showModal();
	const text = typed();
	if (text === '') {
		field.select();
		// Opens the list at once, not only at the first letter.
		field.click();
	} else {
		field.value = text;
		field.dispatchEvent(new Event('input'));
	}
}

function makeDialog(link: HTMLAnchorElement, first: Promise<Response>) {
	const site = getSearchSite(link.href, first);
	const field = make('input', {
		id: 'tim-hop-thoai',
		class: 'field site-search-input',
		type: 'search',
		name: 'q',
		'aria-label': words.label,
		placeholder: words.placeholder,
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const close = button(words.close, { class: 'button search-dialog-close' }, () => dialog.close());
	const form = make(
		'form',
		{ action: link.href, role: 'search', class: 'search-dialog-form' },
		field,
	);
	const results = make('div', { class: 'search-results' });
	const hint = make('p', { class: 'note search-dialog-hint' }, words.hint);
	const bar = make('div', { class: 'search-dialog-bar' }, form, close);
	const panel = make('div', { class: 'search-dialog-panel' }, hint, results);
	const dialog = make('dialog', { class: 'search-dialog', 'aria-label': words.dialog }, bar, panel);
	document.body.append(dialog);

	const view = openResultsView(results, site);
	let pause: ReturnType<typeof setTimeout> | undefined;
	const show = (query: string) => {
		clearTimeout(pause);
		hint.hidden = query !== '';
		if (query === '') view.clear();
		else void view.show(query);
	};
	const { list } = connectField({
		form,
		field,
		site,
		search: show,
		typed(query) {
			clearTimeout(pause);
			if (query === '') show('');
			else view.prepare();
			if (query.length >= LEAST_LETTERS) pause = setTimeout(() => show(query), PAUSE);
		},
	});
	// The options are the first thing in the panel, so that results below them never jump over them.
	panel.prepend(list.box);

	fitKeyboard(dialog);
	// Engines differ: one closes at once, one clears and never closes.
	dialog.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || event.isComposing) return;
		event.preventDefault();
		if (event.target !== field || field.value === '') {
			dialog.close();
			return;
		}
		field.value = '';
		field.dispatchEvent(new Event('input'));
	});
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	// A link to a section of this very page leaves the dialog too.
	panel.addEventListener('click', (event) => {
		if (event.target instanceof Element && event.target.closest('a')) dialog.close();
	});
	return { dialog, field };
}

/** The keyboard of a phone covers the page without making it smaller; the dialog keeps to what is left. */
function fitKeyboard(dialog: HTMLDialogElement): void {
	const viewport = window.visualViewport;
	if (!viewport) return;
	const fit = () => dialog.style.setProperty('--search-height', `${String(viewport.height)}px`);
	viewport.addEventListener('resize', fit);
	fit();
}
