import { acceptOffer } from '../../domain/facebook-page-choice.ts';
import { findKeptFacebookPage } from '../../domain/kept-facebook-pages.ts';
import { pageBoxStrings } from '../../strings/page-box.ts';
import { pageReferenceStrings } from '../../strings/page-reference.ts';
import { announce } from '../../browser/announce.ts';
import { makeButton } from '../../browser/make-button.ts';
import { facebookPageChange } from './load-facebook-page-code.ts';
import { facebookPageLabel } from '../../browser/facebook-page-label.ts';
import type { facebookPageStore } from '../../browser/facebook-page-store.ts';

const words = pageBoxStrings.arrival;

/**
 * Tells the reader, wherever the page is scrolled to, that the link brought a Page: it is in use, or
 * waits for a press, or cannot be read.
 */
export function showFacebookPageArrival(store: typeof facebookPageStore) {
	const { offered, kept } = store.choice;
	const nameOf = (page: NonNullable<typeof offered>) =>
		facebookPageLabel(findKeptFacebookPage(kept, page) ?? { page, name: '' });

	if (offered && kept.selected) {
		const page = nameOf(offered);
		show(words.offered({ page, kept: nameOf(kept.selected) }), [
			makeButton(pageBoxStrings.use(page), () => {
				store.change(acceptOffer(store.choice));
				announce(pageBoxStrings.inUse(page));
			}),
			makeButton(words.keep(nameOf(kept.selected)), () => {
				store.change({ ...store.choice, offered: undefined });
			}),
		]);
	} else if (store.arrival && 'reason' in store.arrival) {
		show(`${words.refused} ${pageReferenceStrings[store.arrival.reason]}`, []);
	} else if (store.arrival) {
		show(words.filled(nameOf(store.arrival.page)), [makeButton(words.change, changePage)]);
	}
}

function show(sentence: string, buttons: HTMLButtonElement[]) {
	const notice = document.createElement('section');
	notice.className = 'page-arrival no-print';
	notice.ariaLabel = words.heading;
	const text = document.createElement('p');
	text.textContent = sentence;
	const close = makeButton('×', () => undefined);
	close.ariaLabel = words.close;
	close.dataset['quiet'] = '';
	const row = document.createElement('div');
	row.append(...buttons, close);
	notice.append(text, row);
	row.addEventListener('click', (event) => {
		if (event.target instanceof HTMLButtonElement) notice.remove();
	});
	notice.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') notice.remove();
	});
	document.body.append(notice);
	// What it says holds only until the reader or another tab changes something.
	document.addEventListener(
		facebookPageChange,
		() => {
			notice.remove();
		},
		{ once: true },
	);
	announce(sentence);
}

/** To the box of this page, or to the page of all settings. */
function changePage() {
	const input = document.querySelector('page-box input');
	if (input instanceof HTMLInputElement) {
		input.focus();
		input.select();
		return;
	}
	// In the menu of every page.
	const link = document.querySelector('header a[href*="/cai-dat/"]');
	if (link instanceof HTMLAnchorElement) location.href = link.href;
}
