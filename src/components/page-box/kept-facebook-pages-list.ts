import {
	chooseFacebookPage,
	forgetChoice,
	nameFacebookPage,
} from '../../domain/facebook-page-choice.ts';
import { findKeptFacebookPage, formatFacebookPageName } from '../../domain/kept-facebook-pages.ts';
import { isSameFacebookPage } from '../../domain/page-reference.ts';
import { pageBoxStrings as strings } from '../../strings/page-box.ts';
import { announce } from '../../browser/announce.ts';
import { button, make } from '../../browser/dom.ts';
import { facebookPageLabel } from '../../browser/facebook-page-label.ts';
import { facebookPageStore } from '../../browser/facebook-page-store.ts';
import { facebookPageChange } from '../../browser/facebook-page-change.ts';
import { getPart, getPartOf } from '../../browser/data-part.ts';
import type { KeptFacebookPage } from '../../domain/kept-facebook-pages.ts';

/** The part of a `<page-box>` that names the Page in use and changes between the kept ones. */
export function connectKeptFacebookPages(box: HTMLElement, signal: AbortSignal) {
	const details = getPart(box, 'several');
	const form = getPartOf(box, 'name-form', HTMLFormElement);
	const name = getPartOf(box, 'name', HTMLInputElement);
	const list = getPart(box, 'kept');

	form.addEventListener(
		'submit',
		(event) => {
			event.preventDefault();
			const written = formatFacebookPageName(name.value);
			if (written === '') {
				name.focus();
				return;
			}
			facebookPageStore.change(nameFacebookPage(facebookPageStore.choice, written));
			announce(strings.keptName(written));
		},
		{ signal },
	);

	const show = () => {
		const { choice, inUse } = facebookPageStore;
		const { pages } = choice.kept;
		details.hidden = !inUse && pages.length === 0;
		form.hidden = !inUse;
		if (document.activeElement !== name) name.value = inUse?.name ?? '';
		list.hidden = pages.length === 0;
		getPart(box, 'forget').hidden =
			!inUse || findKeptFacebookPage(choice.kept, inUse.page) !== undefined;
		const focused = [...list.querySelectorAll('button')].findIndex(
			(shown) => shown === document.activeElement,
		);
		list.replaceChildren(...pages.map((kept) => makeItem(kept, inUse)));
		if (focused >= 0) (list.querySelectorAll('button')[focused] ?? name).focus();
	};
	document.addEventListener(facebookPageChange, show, { signal });
	show();
}

function makeItem(kept: KeptFacebookPage, inUse: KeptFacebookPage | undefined): HTMLElement {
	const label = facebookPageLabel(kept);
	const isInUse = inUse !== undefined && isSameFacebookPage(inUse.page, kept.page);
	const use = button(
		label,
		{ class: 'button', 'aria-label': strings.use(label), 'aria-pressed': String(isInUse) },
		() => {
			facebookPageStore.change(chooseFacebookPage(facebookPageStore.choice, kept.page));
			announce(strings.inUse(label));
		},
	);
	const forget = button(
		strings.forgetShort,
		{ class: 'button', 'aria-label': strings.forgetOne(label), 'data-quiet': '' },
		() => {
			facebookPageStore.change(forgetChoice(facebookPageStore.choice, kept.page));
			announce(strings.forgot(label));
		},
	);
	return make('li', {}, use, forget);
}
