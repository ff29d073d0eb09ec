import { withFacebookPage } from '../domain/facebook-page-parameter.ts';
import type { PageReference } from '../domain/page-reference.ts';
import type { OwnWords } from './own-words.ts';
import type { ReplyPlace, ReplySource, ReplyStep } from './reply-source.ts';
import { pageSlot, settingsUrl } from '../domain/settings-url.ts';
import { replyStrings as strings } from '../strings/reply.ts';

/** A title carries no mark at its end; a question in a message does. */
const isQuestion = /(?:^|\P{L})(?:ở đâu|là gì|thế nào|bao nhiêu|bao lâu)$/u;

/** The words of a step that a short reply needs. */
export function actionOf(step: ReplyStep | undefined): string {
	const { sentences = [], key = [] } = step ?? {};
	return sentences.filter((_, index) => key.includes(index)).join(' ');
}

/** The address of each screen, or the way to it where the address needs a Page that is not known. */
export function placesOf(step: ReplyStep, context: ReplyContext): string[] {
	return step.places.flatMap((place) => {
		const address = addressOf(place, context);
		if (address !== undefined) return [address];
		return step.sentences.some((text) => text.includes(place.menu))
			? []
			: [`${strings.place} ${place.menu}`];
	});
}

/** Where the links inside a step lead, which pasted text does not say; all, or those of its action. */
export function linksOf(step: ReplyStep, context: ReplyContext, { whole }: Extent): string[] {
	return step.links
		.filter(({ sentence }) => whole || step.key.includes(sentence))
		.map(({ to }) => linkTo(to, context));
}

/**
 * A link of this site for the Page in use, or an address elsewhere as it is.
 *
 * @param to path from the site's root, or a whole address; empty for the article's own short link
 */
export function linkTo(to: string, { shortLink, page }: ReplyContext): string {
	const { href } = new URL(to.startsWith('/') ? `../..${to}` : to, shortLink);
	return page ? withFacebookPage({ address: href, base: shortLink, page }) : href;
}

/** What follows a step in a short reply: its screens, and where its links lead. */
export function placesAndLinks(step: ReplyStep, context: ReplyContext): string[] {
	return [...placesOf(step, context), ...linksOf(step, context, { whole: false })];
}

/** The link that ends a reply, with its lead. */
export function linkLine({ steps }: Pick<ReplySource, 'steps'>, context: ReplyContext): string {
	const plain = steps.length > 0 ? strings.link.plain : strings.link.withoutSteps;
	return `${context.words ? strings.link.own : plain} ${linkTo('', context)}`;
}

/** Of which state of its document each limit is. */
export function limitsLine(states: readonly string[]): string | false {
	return states.length > 0 && `${strings.limits} ${[...new Set(states)].join('; ')}.`;
}

/** A title as a sentence. */
export function sentence(text: string): string {
	if (/[.?…]$/.test(text)) return text;
	return isQuestion.test(text) ? `${text}?` : `${text}.`;
}

/** Lines that are there, one below the other. */
export function lines(...all: (string | false | undefined)[]): string {
	return all.filter(Boolean).join('\n');
}

function addressOf({ url, accepts }: ReplyPlace, { page }: ReplyContext): string | undefined {
	// The same for everybody, and its host was checked when the content was.
	if (!url?.includes(pageSlot)) return url;
	const answer = settingsUrl({ url, accepts }, page);
	return answer.ok ? answer.url : undefined;
}

interface Extent {
	whole: boolean;
}

/** The lines that follow a step. */
export type Shown = (step: ReplyStep, context: ReplyContext) => string[];

export interface ReplyContext {
	/** Absolute short link of the article: `https://…/b/101/`. */
	shortLink: string;
	/** The help desk's address. */
	support: string;
	page?: PageReference | undefined;
	/** What the agent calls the customer and themselves; without them replies carry no pronoun. */
	words?: OwnWords | undefined;
}
