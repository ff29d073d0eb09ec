import { settingsUrl } from '../../domain/settings-url.ts';
import {
	needsPageIdShort,
	pageReferenceStrings,
	settingsUrlStrings,
} from '../../strings/page-reference.ts';
import { facebookPageStore } from '../../browser/facebook-page-store.ts';
import { getPart, getPartOf } from '../../browser/data-part.ts';
import type { PageKind } from '../../domain/page-reference.ts';

const sentences = { ...pageReferenceStrings, ...settingsUrlStrings };

/** Writes the Page in use into a `<settings-link>`: its exact link, or why there is none. */
export function fillSettingsLink(link: HTMLElement) {
	const { url = '', accepts = '' } = link.dataset;
	const page = facebookPageStore.inUse?.page;
	const answer = settingsUrl({ url, accepts: accepts.split(' ').filter(isKind) }, page);

	getPart(link, 'ready').hidden = !answer.ok;
	getPart(link, 'waiting').hidden = answer.ok;
	// Out of sight while there is no link, and even then it leads somewhere: to the Page box.
	const open = getPartOf(link, 'open', HTMLAnchorElement);
	const before = open.href;
	open.href = answer.ok ? answer.url : '#trang';
	if (open.href !== before) clearShared(link);
	fillCopy(link, answer.ok ? answer.url : '');

	// Before there is a Page nothing is wrong.
	const refused = page && !answer.ok ? answer.reason : undefined;
	const enter = link.querySelector<HTMLElement>('[data-part=enter]');
	if (enter) enter.hidden = refused !== undefined;
	getPart(link, 'refused').hidden = refused === undefined;
	getPart(link, 'reason').textContent = refused ? sentence(link, refused) : '';
	getPart(link, 'id-help').hidden = refused !== 'needs-page-id';
}

/** The address in words, and what copies it; a row of a short list has neither. */
function fillCopy(link: HTMLElement, url: string) {
	const place = link.querySelector<HTMLElement>('[data-part=copy]');
	if (!place) return;
	place.hidden = url === '';
	getPart(place, 'address').textContent = url;
	const copy = place.querySelector('copy-button');
	if (copy instanceof HTMLElement) copy.dataset['text'] = url;
}

/** A QR code or a message for another Page would lead to the wrong one. */
function clearShared(link: HTMLElement) {
	link.querySelector('[data-part=shared]')?.replaceChildren();
	const qr = link.querySelector('[data-share=qr]');
	if (qr) qr.ariaExpanded = 'false';
}

/** Short among many, where the way to the ID stands beside it. */
function sentence(link: HTMLElement, reason: keyof typeof sentences): string {
	const isShort = reason === 'needs-page-id' && link.dataset['look'] !== 'article';
	return isShort ? needsPageIdShort : sentences[reason];
}

function isKind(text: string): text is PageKind {
	return text === 'pageId' || text === 'username';
}
