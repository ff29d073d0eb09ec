import {
	facebookPageParameter,
	withoutFacebookPage,
	withFacebookPage,
} from '../domain/facebook-page-parameter.ts';
import { formatFacebookPage } from '../domain/facebook-page-text.ts';
import type { PageReference } from '../domain/page-reference.ts';

let carried: PageReference | undefined;
let isWatching = false;

/**
 * Where the browser cannot keep a Page, the links of this site carry it: those on the page now, and
 * those that appear later, when they are pressed; so do its searches. `undefined` takes it out of them again.
 */
export function carryFacebookPage(page: PageReference | undefined) {
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
		formData.set(facebookPageParameter, formatFacebookPage(carried));
}

function carryIn(link: Element) {
	if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
	if (link.getAttribute('href')?.startsWith('#')) return;
	const bare = withoutFacebookPage(link.href);
	const address = carried
		? withFacebookPage({ address: bare, base: location.href, page: carried })
		: bare;
	if (address !== link.href) link.href = address;
}
