import { withoutContactDetails } from './chat-message/contact-details.ts';
import { withoutCourtesies } from './chat-message/courtesies.ts';
import { findPageInMessage } from './chat-message/page-in-message.ts';
import { findSaidLines } from './chat-message/said-lines.ts';
import type { PageReference } from './page-reference.ts';

/** Longer texts are no message; what comes after is not read. */
const longestMessage = 8000;

/**
 * What a customer wrote, as it was pasted out of a chat → the Page that it names, and what is wrong in the customer's
 * own words: without names and times of the chat, what the agent's side wrote, links, phone numbers, e-mail addresses
 * and courtesies. Several lines, any order. A text that is nothing but a few words comes back as it is.
 *
 * @example
 * splitChatMessage('Alo ad\nfb.com/tiemhoalua ko vô tin\nsđt 0912345678');
 * // { said: [...], symptom: 'ko vô tin', page: { ok: true, kind: 'username', value: 'tiemhoalua' } }
 */
export function splitChatMessage(text: string): ChatMessage {
	const said = findSaidLines(text.normalize('NFC').slice(0, longestMessage));
	const { written = '', ...found } = findPageInMessage(said);
	const told = said
		.map((line) => withoutCourtesies(withoutContactDetails(line.replace(written, ' ')).trim()))
		.filter((line) => line !== '');
	const isNothingElse = Object.keys(found).length === 0;
	const symptom = told.length === 0 && isNothingElse ? said.map(withoutContactDetails) : told;
	return { said, symptom: symptom.join('\n').trim(), ...found };
}

export interface ChatMessage {
	/** The customer's lines, as they were written. */
	said: readonly string[];
	/** Empty where only a Page was named. */
	symptom: string;
	page?: PageReference;
	/** A link of Facebook that names no Page. */
	reference?: string;
}
