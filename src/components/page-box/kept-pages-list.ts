import { choosePage, forgetChoice, namePage } from '../../domain/page-choice.ts';
import { findKeptPage, formatPageName } from '../../domain/kept-pages.ts';
import { isSamePage } from '../../domain/page-reference.ts';
import { pageBoxStrings as words } from '../../strings/page-box.ts';
import { announce } from '../../browser/announce.ts';
import { makeButton } from '../../browser/make-button.ts';
import { pageLabel } from '../../browser/page-label.ts';
import { pageStore } from '../../browser/page-store.ts';
import { pageChange } from './load-page-code.ts';
import { getPart, getPartOf } from '../../browser/parts.ts';
import type { KeptPage } from '../../domain/kept-pages.ts';

/** The part of a `<page-box>` that names the Page in use and changes between the kept ones. */
export function connectKeptPages(box: HTMLElement, signal: AbortSignal) {
	const details = getPart(box, 'several');
	const form = getPartOf(box, 'name-form', HTMLFormElement);
	const name = getPartOf(box, 'name', HTMLInputElement);
	const list = getPart(box, 'kept');

	form.addEventListener(
		'submit',
		(event) => {
			event.preventDefault();
			const written = formatPageName(name.value);
			if (written === '') {
				name.focus();
				return;
			}
			pageStore.change(namePage(pageStore.choice, written));
			announce(words.keptName(written));
		},
		{ signal },
	);

	const show = () => {
		const { choice, inUse } = pageStore;
		const { pages } = choice.kept;
		details.hidden = !inUse && pages.length === 0;
		form.hidden = !inUse;
		if (document.activeElement !== name) name.value = inUse?.name ?? '';
		list.hidden = pages.length === 0;
		getPart(box, 'forget').hidden = !inUse || findKeptPage(choice.kept, inUse.page) !== undefined;
		const focused = [...list.querySelectorAll('button')].findIndex(
			(button) => button === document.activeElement,
		);
		list.replaceChildren(...pages.map((kept) => makeItem(kept, inUse)));
		if (focused >= 0) (list.querySelectorAll('button')[focused] ?? name).focus();
	};
	document.addEventListener(pageChange, show, { signal });
	show();
}

function makeItem(kept: KeptPage, inUse: KeptPage | undefined): HTMLElement {
	const label = pageLabel(kept);
	const use = makeButton(label, () => {
		pageStore.change(choosePage(pageStore.choice, kept.page));
		announce(words.inUse(label));
	});
	use.ariaLabel = words.use(label);
	use.ariaPressed = String(inUse !== undefined && isSamePage(inUse.page, kept.page));
	const forget = makeButton(words.forgetShort, () => {
		pageStore.change(forgetChoice(pageStore.choice, kept.page));
		announce(words.forgot(label));
	});
	forget.ariaLabel = words.forgetOne(label);
	forget.dataset['quiet'] = '';
	const item = document.createElement('li');
	item.append(use, forget);
	return item;
}
