import { make } from './dom.ts';

let region: HTMLElement | undefined;

/**
 * Makes the one live region of the page, which must be there before anything is said in it. Elements
 * that announce call it when they connect.
 */
export function prepareAnnouncements(): HTMLElement {
	if (region?.isConnected) return region;
	region = make('p', { class: 'visually-hidden', role: 'status', 'data-announcements': '' });
	document.body.append(region);
	return region;
}

/** Says a sentence politely to readers who hear the page; the same sentence twice is said twice. */
export function announce(sentence: string) {
	const place = prepareAnnouncements();
	place.textContent = '';
	// A region that changes twice in one task says nothing.
	setTimeout(() => (place.textContent = sentence), 50);
}
