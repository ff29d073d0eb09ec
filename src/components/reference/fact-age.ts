import { daysBetween, isStale } from '../../domain/dates.ts';
import { make } from '../../browser/dom.ts';
import { factAgeStrings as strings } from '../../strings/fact-age.ts';

/**
 * `<fact-age data-date="2026-03-23">`: says beside a fact when its document has not been looked at
 * for too long. Reckoned by the reader's clock, so that a page built long ago says so too.
 */
export class FactAgeElement extends HTMLElement {
	connectedCallback() {
		const date = this.dataset['date'];
		const today = new Date().toISOString().slice(0, 10);
		if (!date || this.querySelector('.fact-age-old') || !isStale({ documentDate: date }, { today }))
			return;
		const sentence = strings.old(daysBetween(date, today));
		this.append(' ', make('span', { class: 'fact-age-old' }, sentence));
	}
}
