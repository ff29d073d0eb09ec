import type { DeskEntry } from '../../replies/desk-entries.ts';
import { make } from '../../browser/dom.ts';

/** A row of the desk: the number and title of an article; a press makes it the current one. */
export function makeDeskRow({ number, label, title }: DeskEntry): HTMLElement {
	return make(
		'li',
		{ class: 'desk-row', 'data-number': String(number) },
		make(
			'button',
			{ type: 'button', class: 'desk-pick', 'data-do': 'pick' },
			make('span', { class: 'desk-label number' }, label),
			' ',
			make('span', { class: 'desk-title' }, title),
		),
	);
}

/** A group of rows under its heading. */
export function makeDeskGroup(heading: string, rows: readonly HTMLElement[]): HTMLElement {
	return make('section', {}, make('h2', {}, heading), make('ul', { role: 'list' }, ...rows));
}
