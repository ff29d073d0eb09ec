import { deskMessageStrings } from '../strings/desk-message.ts';

const words = deskMessageStrings.missingText;

/**
 * What an agent sends to the authors when no article fits: what was looked for and shown, and a line
 * for the customer's own words. The customer's Page stays out of it.
 *
 * @param options.shown labels of the articles that the desk offered, at most five are named
 * @param options.written `14:05 22/11/2026`
 */
export function missingArticleText({
	query,
	shown,
	written,
}: {
	query: string;
	shown: readonly string[];
	written: string;
}): string {
	return [
		words.heading,
		`${words.query}: ${query}`,
		`${words.shown}: ${shown.slice(0, 5).join(', ') || words.none}`,
		`${words.story}: `,
		`${words.written}: ${written}`,
	].join('\n');
}
