import { daysBetween, isStale, parseLastDate } from '../../domain/dates.ts';
import { make } from '../../browser/dom.ts';
import { factAgeStrings as strings } from '../../strings/fact-age.ts';

/** Of hundreds on a page so many speak at once; what a reader does goes before the next ones. */
const AT_ONCE = 30;
const waiting: FactAgeElement[] = [];

/**
 * `<fact-age>` around what is said of the state of a document: says beside it when nobody has looked
 * at it for too long. The day that counts is the last one named there. Reckoned by the reader's clock,
 * so that a page built long ago says so too.
 */
export class FactAgeElement extends HTMLElement {
	connectedCallback() {
		if (waiting.push(this) === 1) setTimeout(sayNext);
	}

	say() {
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

function sayNext(): void {
	for (const own of waiting.splice(0, AT_ONCE)) own.say();
	if (waiting.length > 0) setTimeout(sayNext);
}
