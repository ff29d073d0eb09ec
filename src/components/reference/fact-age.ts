import { daysBetween, isStale, parseLastDate } from '../../domain/dates.ts';
import { make } from '../../browser/dom.ts';
import { factAgeStrings as strings } from '../../strings/fact-age.ts';

/**
 * `<fact-age>` around what is said of the state of a document: says beside it when nobody has looked
 * at it for too long. The day that counts is the last one named there. Reckoned by the reader's clock,
 * so that a page built long ago says so too.
 */
export class FactAgeElement extends HTMLElement {
	connectedCallback() {
		const documentDate = parseLastDate(this.textContent);
		const today = new Date().toISOString().slice(0, 10);
		if (
			!documentDate ||
			this.querySelector('.fact-age-old') ||
			!isStale({ documentDate }, { today })
		)
			return;
		const sentence = strings.old(daysBetween(documentDate, today));
		this.append(' ', make('span', { class: 'fact-age-old' }, sentence));
	}
}
