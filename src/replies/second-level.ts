import { deskMessageStrings } from '../strings/desk-message.ts';

const words = deskMessageStrings.secondLevelText;

/**
 * What an agent hands to the second level when no article fits: the customer's message as it was pasted, the Page and
 * code that were read, and which articles were tried. The second level needs the Page; the customer never gets this.
 *
 * @param options.shown labels of the articles that the desk offered, at most five are named
 * @param options.page as support reads it: a link or an ID
 * @param options.written `14:05 22/11/2026`
 */
export function secondLevelText({ message, page, code, shown, written }: HandedOn): string {
	return [
		words.heading,
		`${words.story}:\n${message.trim()}`,
		page !== undefined && `${words.page}: ${page}`,
		code !== undefined && `${words.code}: ${code}`,
		`${words.shown}: ${shown.slice(0, 5).join(', ') || words.none}`,
		`${words.written}: ${written}`,
	]
		.filter((line) => line !== false)
		.join('\n');
}

interface HandedOn {
	message: string;
	page?: string | undefined;
	code?: string | undefined;
	shown: readonly string[];
	written: string;
}
