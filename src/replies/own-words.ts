/**
 * Fills the slots of a reply with the agent's own words, or leaves them out where none are set:
 * Vietnamese drops pronouns, and who reads it is a shop.
 *
 * @example
 * fillOwnWords('{xung_ho} gửi giúp {tu_xung} nhé', { customer: 'anh/chị', self: 'em' });
 * // 'Anh/chị gửi giúp em nhé'
 */
export function fillOwnWords(text: string, words: OwnWords | undefined): string {
	const filled = text.replace(atSentenceStart, (_, before: string, slot: string, next: string) => {
		const word = words ? `${wordFor(slot, words)} ${next}` : next;
		return before + word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
	});
	if (words) return filled.replace(anySlot, (_, slot: string) => wordFor(slot, words));
	return filled
		.replace(/của \{xung_ho\}/gu, 'của shop')
		.replace(/,? (?:cho|giúp|với) \{(?:xung_ho|tu_xung)\}/gu, '')
		.replace(/ ?\{(?:xung_ho|tu_xung)\}/gu, '');
}

const anySlot = /\{(xung_ho|tu_xung)\}/gu;
/** Also after “- ” and “1. ” of a list. */
const atSentenceStart = /(^|\n|[.?…] |- )\{(xung_ho|tu_xung)\} (\S)/gu;

function wordFor(slot: string, { customer, self }: OwnWords): string {
	return slot === 'xung_ho' ? customer : self;
}

/** What an agent calls the customer and themselves: “anh/chị” and “em”. Neither is empty. */
export interface OwnWords {
	customer: string;
	self: string;
}

const longest = 20;

/** Words as they were typed or stored → both words trimmed and short, or `undefined` when one is missing. */
export function parseOwnWords(typed: { customer: string; self: string }): OwnWords | undefined {
	const clean = (text: string) =>
		text
			.normalize('NFC')
			.replace(/[\p{C}{}\s]+/gu, ' ')
			.trim()
			.slice(0, longest);
	const words = { customer: clean(typed.customer), self: clean(typed.self) };
	return words.customer && words.self ? words : undefined;
}
