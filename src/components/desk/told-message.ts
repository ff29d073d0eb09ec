import type { PageReference } from '../../domain/page-reference.ts';
import { formatMoment } from '../../domain/dates.ts';
import { formatFacebookPage } from '../../domain/facebook-page-text.ts';
import { shorten } from '../../domain/shorten.ts';
import { readCustomerMessage } from '../../replies/customer-message.ts';
import { missingArticleText } from '../../replies/missing-article.ts';
import { secondLevelText } from '../../replies/second-level.ts';
import { facebookPageInput, facebookPageLabel } from '../../browser/facebook-page-label.ts';
import { deskMessageStrings as strings } from '../../strings/desk-message.ts';

/** What stands in the desk's box, taken apart: what is searched for, the Page that it names, and what is sent on. */
export class ToldMessage {
	readonly #text: string;
	readonly #read: ReturnType<typeof readCustomerMessage>;
	#isTaken = false;

	constructor(text: string) {
		this.#text = text;
		this.#read = readCustomerMessage(text);
	}

	/** What to search for; empty where a Page was named and nothing else. */
	get symptom(): string {
		return this.#read.symptom;
	}

	/** What was read out of it, in a sentence; empty where it is nothing but words. */
	get says(): string {
		const { page, code, symptom } = this.#read;
		const parts = [
			page && strings.readPage(facebookPageLabel({ page, name: '' })),
			code !== undefined && strings.readCode(code),
			symptom !== this.#text &&
				symptom !== '' &&
				strings.readSymptom(shorten(symptom.replace(/\n/g, ' '))),
		].filter((part) => typeof part === 'string');
		return parts.length > 0 ? strings.read(parts.join(', ')) : '';
	}

	/**
	 * Puts its Page into the Page box as if it had been pasted there, once; of a link that names no Page the box says
	 * why.
	 *
	 * @returns the Page as text
	 */
	takePage(box: HTMLInputElement): string | undefined {
		const { page, reference } = this.#read;
		const text = page ? facebookPageInput(page) : reference;
		if (text !== undefined && !this.#isTaken) {
			this.#isTaken = true;
			box.value = text;
			box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
		}
		return page && formatFacebookPage(page);
	}

	/** What goes to the authors; no Page, link or number of the customer is in it. */
	forAuthors(shown: readonly string[]): string {
		const query = this.symptom.replace(/\n/g, ' ');
		return missingArticleText({ query, shown, written: now() });
	}

	forSecondLevel(shown: readonly string[], inUse: PageReference | undefined): string {
		const page = this.#read.page ?? inUse;
		return secondLevelText({
			message: this.#text,
			page: page && formatFacebookPage(page),
			code: this.#read.code,
			shown,
			written: now(),
		});
	}
}

function now(): string {
	return formatMoment(new Date().toISOString());
}
