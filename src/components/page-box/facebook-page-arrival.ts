import { acceptOffer } from '../../domain/facebook-page-choice.ts';
import { findKeptFacebookPage } from '../../domain/kept-facebook-pages.ts';
import { pageBoxStrings } from '../../strings/page-box.ts';
import { pageReferenceStrings } from '../../strings/page-reference.ts';
import { announce } from '../../browser/announce.ts';
import { button, make } from '../../browser/dom.ts';
import { facebookPageChange } from '../../browser/facebook-page-change.ts';
import { facebookPageLabel } from '../../browser/facebook-page-label.ts';
import type { facebookPageStore } from '../../browser/facebook-page-store.ts';

const strings = pageBoxStrings.arrival;
const look = { class: 'button' };
/** On the page of all settings no one link is meant. */
const linkOfArticle = 'settings-link[data-look=article][data-accepts]';

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
		show(strings.offered({ page, kept: nameOf(kept.selected) }), [
			button(pageBoxStrings.use(page), look, () => {
				store.change(acceptOffer(store.choice));
				announce(pageBoxStrings.inUse(page));
			}),
			button(strings.keep(nameOf(kept.selected)), look, () => {
				store.change({ ...store.choice, offered: undefined });
			}),
		]);
	} else if (store.arrival && 'reason' in store.arrival) {
		show(`${strings.refused} ${pageReferenceStrings[store.arrival.reason]}`, []);
	} else if (store.arrival) {
		show(strings.filled(nameOf(store.arrival.page)), [
			...(document.querySelector(linkOfArticle)
				? [button(strings.toButton, look, goToButton)]
				: []),
			button(strings.change, look, goToPageBox),
		]);
	}
}

function show(sentence: string, buttons: HTMLButtonElement[]) {
	const quiet = { ...look, 'data-quiet': '', 'aria-label': strings.close };
	const row = make('div', {}, ...buttons, make('button', { type: 'button', ...quiet }, '×'));
	const notice = make(
		'section',
		{ class: 'page-arrival no-print', 'aria-label': strings.heading },
		make('p', {}, sentence),
		row,
	);
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

/** To the first button that this Page has filled; where it fills none, to the box, which says why. */
function goToButton() {
	const open = document.querySelector<HTMLElement>(
		`${linkOfArticle} [data-part=ready]:not([hidden]) [data-part=open]`,
	);
	if (!open) {
		goToPageBox();
		return;
	}
	for (
		let fold = open.closest('details');
		fold;
		fold = fold.parentElement?.closest('details') ?? null
	)
		fold.open = true;
	open.focus({ preventScroll: true });
	open.scrollIntoView({ block: 'center' });
}

/** To the box of this page, or to the page of all settings. */
function goToPageBox() {
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
