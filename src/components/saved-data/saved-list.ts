import { savedStrings as strings } from '../../strings/saved.ts';
import { canStore, readStored, writeStored } from '../../browser/storage.ts';
import { button, make } from '../../browser/dom.ts';
import { getPart } from '../../browser/data-part.ts';
import { announce, prepareAnnouncements } from '../../browser/announce.ts';
import { savedKeys } from './saved-keys.ts';
import { describeSaved } from './saved-text.ts';
import type { Saved } from './saved-text.ts';

/** Fills a `<saved-data>`, and again whenever another tab changes something. */
export function connectSavedList(place: HTMLElement, signal: AbortSignal) {
	prepareAnnouncements();
	const list = getPart(place, 'list');
	const removeAll = getPart(place, 'remove-all');
	const empty = getPart(place, 'empty');
	const show = () => {
		const kept = findSaved();
		list.replaceChildren(...kept.map((saved) => makeItem(saved, show)));
		removeAll.hidden = kept.length === 0;
		empty.hidden = kept.length > 0;
		empty.textContent = canStore('localStorage') ? strings.nothing : strings.blocked;
	};
	removeAll.addEventListener(
		'click',
		() => {
			for (const saved of findSaved()) forget(saved);
			show();
			empty.focus();
			announce(strings.removedAll);
		},
		{ signal },
	);
	window.addEventListener('storage', show, { signal });
	show();
}

function findSaved(): Saved[] {
	return savedKeys.flatMap(({ area, key }) => {
		const text = readStored(area, key);
		return text === null ? [] : [{ area, key, text }];
	});
}

function forget({ area, key }: Saved) {
	writeStored(area, key, undefined);
	if (key !== 'theme') return;
	delete document.documentElement.dataset['theme'];
	const automatic = document.querySelector('theme-choice input[value=auto]');
	if (automatic instanceof HTMLInputElement) automatic.checked = true;
}

function makeItem(saved: Saved, show: () => void): HTMLElement {
	const name = strings.items[saved.key];
	const remove = button(
		strings.remove,
		{ class: 'button', 'aria-label': strings.removeOne(name) },
		() => {
			const list = item.parentElement;
			forget(saved);
			show();
			list?.querySelector('button')?.focus();
			announce(strings.removed(name));
		},
	);
	const text = make(
		'div',
		{},
		make('strong', {}, name),
		...describeSaved(saved).map((line) => make('span', {}, line)),
		make('span', { class: 'note' }, strings.until[saved.area]),
	);
	const item = make('li', {}, text, remove);
	return item;
}
