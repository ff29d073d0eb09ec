import { submitForm } from '../../browser/submit-form.ts';
import { openResultsView } from './results-view.ts';
import { leadToMeantAddress } from './meant-address.ts';
import { connectField } from './search-field.ts';
import { findReturn } from './search-return.ts';
import type { ReturnPlace } from './search-return.ts';
import { getSearchSite } from './search-site.ts';

const wordsOfAddress = /[\p{L}\p{N}]+/gu;

export { openResultsView } from './results-view.ts';

/** Brings a `<site-search>` to life; see there. */
export function startInline(element: HTMLElement, first: Promise<Response>): void {
	const form = element.querySelector('form');
	const field = element.querySelector('input');
	if (!form || !field) return;
	const site = getSearchSite(form.action, first);
	const { mode } = element.dataset;
	listenForPictures(element, form, field);
	const container = element.querySelector<HTMLElement>('[data-search-results]');
	if (!container || (mode !== 'page' && mode !== 'missing')) {
		const { update } = connectField({ form, field, site });
		if (document.activeElement === field) update();
		return;
	}

	if (mode === 'missing') void leadToMeantAddress(new URL('..', form.action));
	const view = openResultsView(container, site);
	const show = (query: string, place?: ReturnPlace) => {
		field.value = query;
		container.hidden = query === '';
		element.toggleAttribute('data-asked', query !== '');
		if (query === '') view.clear();
		else
			void view.show(query, place).then((isBack) => {
				if (place && isBack) scrollTo({ top: place.top });
			});
	};
	const queryOfAddress = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';

	const search = (query: string) => {
		if (mode === 'page' && query !== queryOfAddress()) {
			const address = new URL(form.action);
			if (query !== '') address.searchParams.set('q', query);
			history.pushState(null, '', address);
		}
		show(query);
	};
	const { update } = connectField({ form, field, site, search, typed: () => view.prepare() });

	if (mode === 'page') window.addEventListener('popstate', () => show(queryOfAddress()));
	const asked = mode === 'page' ? queryOfAddress() : findWords(location.pathname);
	const place = findReturn();
	if (asked !== '') show(asked, place?.query === asked && !place.isDialog ? place : undefined);
	else if (document.activeElement === field) update();
}

/** The code for pictures comes when the box is used, or a picture is held over it. */
function listenForPictures(
	element: HTMLElement,
	form: HTMLFormElement,
	field: HTMLInputElement,
): void {
	const parent = element.querySelector<HTMLElement>('[data-picture-place]');
	if (!parent) return;
	let isConnected = false;
	const connect = () => {
		if (isConnected) return;
		isConnected = true;
		import('../picture-search/picture-search.ts').then(
			({ connectPictures }) => {
				connectPictures(element, {
					parent,
					page: form.action,
					openResults: () => Promise.resolve(openResultsView),
					send(text) {
						field.value = text;
						submitForm(form);
					},
				});
			},
			() => {
				isConnected = false;
				element.querySelector('[data-search-plain]')?.removeAttribute('hidden');
			},
		);
	};
	for (const sign of ['focusin', 'dragenter', 'click']) element.addEventListener(sign, connect);
	if (element.contains(document.activeElement) || 'picture' in element.dataset) connect();
}

/** The words of a missing address: `/tin-khong-ve/trang-vuot/` asks for “tin khong ve trang vuot”. */
function findWords(path: string): string {
	// Opened by its own address the page misses nothing, least of all article 404.
	if (/\/404(?:\.html)?$/.test(path)) return '';
	let text = path;
	try {
		text = decodeURIComponent(path);
	} catch {
		// Not every address is well encoded; its letters still are.
	}
	return (text.replace(/\.\w+$/, '').match(wordsOfAddress) ?? []).join(' ');
}
