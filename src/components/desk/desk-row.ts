import type { DeskEntry } from '../../replies/desk-entries.ts';
import { deskStrings as words } from '../../strings/desk.ts';

/** A row of the desk: the article, and what one can do with it (`data-do`). */
export function makeDeskRow(
	entry: DeskEntry,
	{ href, isPinned }: { href: string; isPinned: boolean },
): HTMLElement {
	const row = document.createElement('li');
	row.className = 'desk-row';
	row.dataset['number'] = String(entry.number);
	const title = document.createElement('a');
	title.href = href;
	title.textContent = entry.title;
	const label = document.createElement('span');
	label.className = 'desk-label';
	label.textContent = entry.label;
	const name = document.createElement('p');
	name.append(label, ' ', title);
	const actions = document.createElement('div');
	actions.className = 'desk-actions';
	const pin = makeAction('pin', words.pin, words.pinOf(entry.label));
	pin.ariaPressed = String(isPinned);
	actions.append(
		makeAction('link', words.link, words.copyLinkOf(entry.label)),
		makeAction('reply', words.answer, words.copyReplyOf(entry.label)),
		pin,
	);
	row.append(name, actions);
	return row;
}

/** A group of rows under its heading. */
export function makeDeskGroup(heading: string, rows: readonly HTMLElement[]): HTMLElement {
	const group = document.createElement('section');
	const title = document.createElement('h2');
	title.textContent = heading;
	const list = document.createElement('ul');
	list.setAttribute('role', 'list');
	list.append(...rows);
	group.append(title, list);
	return group;
}

function makeAction(name: string, text: string, label: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button';
	button.dataset['do'] = name;
	button.textContent = text;
	// The visible words come first, so that speech control finds them.
	button.ariaLabel = label.startsWith(text) ? label : `${text}: ${label}`;
	return button;
}
