import { parseOwnWords } from '../../replies/own-words.ts';
import { deskStrings as strings } from '../../strings/desk.ts';
import { getPartOf } from '../../browser/data-part.ts';
import { findOwnWords, keepOwnWords } from '../../browser/own-words-store.ts';
import { announce } from '../../browser/announce.ts';

/** The two fields in which agents say once what they call the customer and themselves. */
export function connectOwnWords(place: HTMLElement, signal: AbortSignal) {
	const customer = getPartOf(place, 'customer', HTMLInputElement);
	const self = getPartOf(place, 'self', HTMLInputElement);
	const kept = findOwnWords();
	customer.value = kept?.customer ?? '';
	self.value = kept?.self ?? '';
	const keep = () => {
		keepOwnWords(parseOwnWords({ customer: customer.value, self: self.value }));
		announce(strings.savedOwnWords);
	};
	for (const field of [customer, self]) field.addEventListener('change', keep, { signal });
}
