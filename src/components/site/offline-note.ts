import { announce } from '../../browser/announce.ts';
import { make } from '../../browser/dom.ts';
import { leaveFor } from '../../browser/way-on.ts';
import { offlineStrings as words } from '../../strings/offline.ts';

const blocks = 'header, form, p, li, h1, h2, h3, nav';

/**
 * While there is no network, a press on a link to another page of this site says so and leaves what
 * is being read. Whether there is one is asked: some browsers say that they are offline and are not.
 */
export function keepPageOffline(): void {
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (navigator.onLine || event.defaultPrevented || link?.origin !== location.origin) return;
		const isHere = link.pathname === location.pathname && link.search === location.search;
		const isElsewhere =
			link.target === '_blank' || event.ctrlKey || event.metaKey || event.shiftKey;
		if (isHere || isElsewhere || link.hasAttribute('download')) return;
		event.preventDefault();
		leaveFor(link.href, { go: () => location.assign(link.href), stay: () => sayOffline(link) });
	});
}

/** Says beside an element that there is no network; once, however often it is pressed. */
export function sayOffline(element: Element): void {
	announce(words.offline);
	document.querySelector('[data-offline]')?.remove();
	const note = make('p', { class: 'note', 'data-offline': '' }, words.offline);
	const block = element.closest(blocks) ?? element;
	if (block.matches('li')) block.append(note);
	else block.after(note);
	note.scrollIntoView({ block: 'nearest' });
	window.addEventListener('online', () => note.remove(), { once: true });
}
