import { pageParameter, withoutPage, withPage } from '../domain/page-parameter.ts';
import { formatPage } from '../domain/stored-page.ts';
import type { PageReference } from '../domain/page-reference.ts';

let carried: PageReference | undefined;
let isWatching = false;

/**
 * Where the browser cannot keep a Page, the links of this site carry it: those on the page now, and
 * those that appear later, when they are pressed; so do its searches. `undefined` takes it out of them again.
 */
export function carryPage(page: PageReference | undefined) {
	if (!page && !carried) return;
	carried = page;
	for (const link of document.querySelectorAll('a[href]')) carryIn(link);
	if (isWatching) return;
	isWatching = true;
	for (const type of ['click', 'auxclick', 'contextmenu'])
		document.addEventListener(type, carryPressed, { capture: true });
	document.addEventListener('formdata', carryInSearch);
}

function carryPressed({ target }: Event) {
	const link = target instanceof Element ? target.closest('a[href]') : null;
	if (link) carryIn(link);
}

/** A search is a form that leads to another page of this site. */
function carryInSearch({ target, formData }: FormDataEvent) {
	if (!carried || !(target instanceof HTMLFormElement) || target.method !== 'get') return;
	if (new URL(target.action).origin === location.origin)
		formData.set(pageParameter, formatPage(carried));
}

function carryIn(link: Element) {
	if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
	if (link.getAttribute('href')?.startsWith('#')) return;
	const bare = withoutPage(link.href);
	const address = carried ? withPage({ address: bare, base: location.href, page: carried }) : bare;
	if (address !== link.href) link.href = address;
}
