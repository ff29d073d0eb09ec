import { make } from '../../browser/dom.ts';
import { offlineStrings as strings } from '../../strings/offline.ts';

/* While there is no network, a press that leads to another page of this site says so beside itself and
   leaves what is being read; the browser would put its own error page in its place. Loaded by every page. */
document.addEventListener('click', keep);
document.addEventListener('submit', keep);

function keep(event: Event) {
	const way = event.target instanceof Element ? event.target.closest('a, form') : null;
	if (navigator.onLine || event.defaultPrevented || !isWay(way)) return;
	if (event instanceof MouseEvent && (isElsewhere(event) || !leadsAway(way))) return;
	event.preventDefault();
	leaveFor(way);
}

/** Whether there is a network is asked: some browsers say that they are offline and are not. */
function leaveFor(way: Way) {
	const isForm = 'action' in way;
	const go = () => {
		if (isForm) way.submit();
		else location.assign(way.href);
	};
	fetch(isForm ? way.action : way.href, { method: 'HEAD', cache: 'no-store' }).then(go, () => {
		document.querySelector('[data-offline]')?.remove();
		const note = make('p', { class: 'note', role: 'alert', 'data-offline': '' }, strings.offline);
		(way.closest('header, form, p, li') ?? way).after(note);
		note.scrollIntoView({ block: 'nearest' });
		window.addEventListener('online', () => note.remove(), { once: true });
	});
}

/** A press in a form sends nothing yet, and another place of this page needs no network. */
function leadsAway(way: Way): boolean {
	if (!('href' in way) || way.target === '_blank' || way.origin !== location.origin) return false;
	return way.pathname + way.search !== location.pathname + location.search;
}

/** Pressed to be opened in another tab, which takes nothing away from this one. */
function isElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
	return ctrlKey || metaKey || shiftKey;
}

function isWay(element: Element | null): element is Way {
	return element !== null && ('href' in element || 'action' in element);
}

type Way = HTMLAnchorElement | HTMLFormElement;
