import type { DeskEntry } from '../../replies/desk-entries.ts';
import { deskStrings as strings } from '../../strings/desk.ts';
import { announce } from '../../browser/announce.ts';
import { makeDeskGroup, makeDeskRow } from './desk-row.ts';

/** The rows that the desk shows, in groups, one of them current: what the keys of the field act on. */
export class DeskList {
	readonly #place: HTMLElement;
	#entries: readonly DeskEntry[] = [];
	#current = 0;

	constructor(place: HTMLElement) {
		this.#place = place;
	}

	/** All entries shown, from top to bottom. */
	get entries(): readonly DeskEntry[] {
		return this.#entries;
	}

	get current(): DeskEntry | undefined {
		return this.#entries[this.#current];
	}

	/**
	 * Shows the groups that are not empty. The first row becomes the current one, unless `isFirstMeant` is false: then
	 * none is, and Enter copies nothing that was not asked for.
	 */
	show(groups: readonly DeskGroup[], { isFirstMeant }: { isFirstMeant: boolean }) {
		const full = groups.filter(({ entries }) => entries.length > 0);
		this.#entries = full.flatMap(({ entries }) => entries);
		this.#current = isFirstMeant ? 0 : -1;
		this.#place.replaceChildren(
			...full.map(({ heading, entries }) => makeDeskGroup(heading, entries.map(makeDeskRow))),
		);
		this.#mark();
	}

	/** Makes the row so many places further the current one, around the ends, and says which it is. */
	move(places: 1 | -1) {
		const count = this.#entries.length;
		if (count === 0) return;
		const from = this.#current < 0 && places < 0 ? 0 : this.#current;
		this.#current = (from + places + count) % count;
		this.#mark();
		const row = this.findRow(this.current?.number);
		row?.scrollIntoView({ block: 'nearest' });
		const name = row?.textContent ?? '';
		announce(strings.selected({ place: this.#current + 1, count, name }));
	}

	/** Makes the row of an article the current one, if it is shown. */
	select(number: number) {
		const at = this.#entries.findIndex((entry) => entry.number === number);
		if (at < 0) return;
		this.#current = at;
		this.#mark();
	}

	findRow(number: number | undefined): HTMLElement | undefined {
		return this.#rows.find(({ dataset }) => dataset['number'] === String(number));
	}

	#mark() {
		this.#rows.forEach((row, index) => {
			row.toggleAttribute('data-current', index === this.#current);
			row.firstElementChild?.setAttribute('aria-pressed', String(index === this.#current));
		});
	}

	get #rows(): HTMLElement[] {
		return [...this.#place.querySelectorAll<HTMLElement>('[data-number]')];
	}
}

export interface DeskGroup {
	heading: string;
	entries: readonly DeskEntry[];
}
