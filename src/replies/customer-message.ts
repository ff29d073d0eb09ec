import { splitChatMessage, type ChatMessage } from '../domain/chat-message.ts';
import { foldVietnamese } from '../domain/vietnamese.ts';
import { parseErrorReference } from '../search/typed/error-reference.ts';

/** Longer ones are numbers of orders; the longest code that is known has seven digits. */
const longestCode = 8;

/** What a customer wrote → the Page, the error code as `#551`, and what is wrong in words. */
export function readCustomerMessage(text: string): CustomerMessage {
	const message = splitChatMessage(text);
	const code = findCode(message.symptom);
	return { ...message, ...(code !== undefined && { code }) };
}

/** A bare number is a code only where the customer says that something showed it: “nó báo 403”. */
function findCode(symptom: string): string | undefined {
	const found = parseErrorReference(symptom);
	if (!found || found.code.length > longestCode) return undefined;
	const { code, subcode, isCertain } = found;
	const isShown = new RegExp(String.raw`\b(?:bao|hien|ra|bi)\s+${code}\b`).test(
		foldVietnamese(symptom),
	);
	if (!isCertain && !isShown) return undefined;
	return subcode === undefined ? `#${code}` : `#${code}, ${subcode}`;
}

interface CustomerMessage extends ChatMessage {
	/** `#551`, `#10, 2018278` with a subcode. */
	code?: string;
}
