import { searchStrings as strings } from '../../strings/search.ts';
import { button, make } from '../../browser/dom.ts';
import { isComposing } from '../../browser/composing.ts';
import { submitForm } from '../../browser/submit-form.ts';
import { connectPictures, makePictureButton } from '../picture-search/picture-search.ts';
import { openResultsView } from './results-view.ts';
import { connectField } from './search-field.ts';
import { keepReturn } from './search-return.ts';
import type { ReturnPlace } from './search-return.ts';
import { getSearchSite } from './search-site.ts';
import { loadSearchStyles } from './search-styles.ts';

/** A pause this long while typing asks the index. */
const PAUSE = 500;
const LEAST_LETTERS = 3;

let opened: ReturnType<typeof makeDialog> | undefined;

/**
 * Opens the search over the page; closing it gives the focus back to where it was. `link` leads to `/tim-kiem/`, `first`
 * is a request for the start file under way, `early` what was typed while this code was on its way, `place` where the
 * reader was in a list that Back leads to.
 */
export async function openSearchDialog(
	link: HTMLAnchorElement,
	{ first, early, place }: OpenOptions,
): Promise<void> {
	await loadSearchStyles();
	const { dialog, field, form, show } = (opened ??= makeDialog(link, first));
	if (dialog.open) return;
	dialog.showModal();
	if (place) {
		await show(place);
		return;
	}
	const { text, isSent } = early();
	if (text === '') {
		field.select();
		// Opens the list at once, not only at the first letter.
		field.click();
		return;
	}
	field.value = text;
	if (isSent) submitForm(form);
	else field.dispatchEvent(new Event('input'));
}

function makeDialog(link: HTMLAnchorElement, first: Promise<Response>) {
	const site = getSearchSite(link.href, first);
	const field = make('input', {
		id: 'tim-hop-thoai',
		class: 'field site-search-input',
		type: 'search',
		name: 'q',
		'aria-label': strings.label,
		placeholder: strings.placeholder,
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const close = button(strings.close, { class: 'button search-dialog-close' }, () =>
		dialog.close(),
	);
	const form = make(
		'form',
		{ action: link.href, role: 'search', class: 'search-dialog-form' },
		field,
	);
	const results = make('div', { class: 'search-results' });
	const hint = make('p', { class: 'note search-dialog-hint' }, strings.hint);
	const bar = make('div', { class: 'search-dialog-bar' }, form, close);
	const pictures = make('div', { class: 'search-dialog-pictures' });
	const panel = make(
		'div',
		{ class: 'search-dialog-panel', 'data-scrolls': '' },
		hint,
		makePictureButton(),
		pictures,
	);
	const foot = make('p', { class: 'search-dialog-foot', 'aria-hidden': 'true' });
	for (const [keys, does] of strings.keys)
		foot.append(make('span', {}, ...keys.map((key) => make('kbd', {}, key)), ` ${does}`));
	const dialog = make(
		'dialog',
		{ class: 'search-dialog', 'aria-label': strings.dialog },
		bar,
		panel,
		foot,
	);
	panel.append(results);
	document.body.append(dialog);

	const view = openResultsView(results, site);
	let pause: ReturnType<typeof setTimeout> | undefined;
	const show = async (query: string, place?: ReturnPlace) => {
		clearTimeout(pause);
		hint.hidden = query !== '';
		if (query === '') {
			view.clear();
			return false;
		}
		const isBack = await view.show(query, place);
		// What was suggested gives way, unless it is being chosen from.
		if (field.value.trim() === query && !list.isInUse) list.close();
		return isBack;
	};
	const links = () => [
		...results.querySelectorAll<HTMLElement>(
			'.rows > li:not([hidden]) > .row, .hit:not([hidden]) .hit-title > a, .answer-stop:not(details:not([open]) *)',
		),
	];
	const { list } = connectField({
		form,
		field,
		site,
		search: (query) => void show(query),
		typed(query) {
			clearTimeout(pause);
			if (query === '') void show('');
			else view.prepare();
			if (query.length >= LEAST_LETTERS) pause = setTimeout(() => void show(query), PAUSE);
		},
		enter() {
			const [first] = links();
			first?.focus();
			return first !== undefined;
		},
	});
	// The options are the first thing in the panel, so that results below them never jump over them.
	panel.prepend(list.box);
	results.addEventListener('keydown', (event) => {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const all = links();
		const at = all.findIndex((own) => own === document.activeElement);
		if (at < 0) return;
		event.preventDefault();
		(all[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? (at === 0 ? field : undefined))?.focus();
	});

	connectPictures(dialog, {
		parent: pictures,
		page: link.href,
		openResults: () => Promise.resolve(openResultsView),
		opened() {
			field.value = '';
			list.close();
			void show('');
		},
		send(text) {
			field.value = text;
			submitForm(form);
		},
	});
	fitKeyboard(dialog);
	// Engines differ: one closes at once, one clears and never closes.
	dialog.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || isComposing(event)) return;
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
	// A link to a section of this very page leaves the dialog; one to another page finds it open on the way back.
	panel.addEventListener('click', ({ target }) => {
		const own = target instanceof Element ? target.closest('a') : null;
		if (own?.pathname !== location.pathname || own.search !== location.search) return;
		// At once: when the dialog tells that it has closed, the link may have led on already.
		keepReturn(undefined);
		dialog.close();
	});
	dialog.addEventListener('close', () => keepReturn(undefined));
	return {
		dialog,
		field,
		form,
		async show(place: ReturnPlace) {
			field.value = place.query;
			if (await show(place.query, place)) panel.scrollTop = place.top;
		},
	};
}

/** The keyboard of a phone covers the page without making it smaller; the dialog keeps to what is left. */
function fitKeyboard(dialog: HTMLDialogElement): void {
	const viewport = window.visualViewport;
	if (!viewport) return;
	const fit = () => dialog.style.setProperty('--search-height', `${String(viewport.height)}px`);
	viewport.addEventListener('resize', fit);
	fit();
}

interface OpenOptions {
	first: Promise<Response>;
	early: () => EarlyKeys;
	place?: ReturnPlace | undefined;
}

/** What was typed before the field was there, and whether Enter ended it. */
interface EarlyKeys {
	text: string;
	isSent: boolean;
}
