import { withBase } from '../../domain/addresses.ts';
import type { DeskEntry } from '../../replies/desk-entries.ts';
import type { OwnWords } from '../../replies/own-words.ts';
import { withFacebookPage } from '../../domain/facebook-page-parameter.ts';
import type { PageReference } from '../../domain/page-reference.ts';
import { composeReplies, type Replies } from '../../replies/reply.ts';
import { sectionOfButton } from '../../replies/section-of-button.ts';
import { deskStrings as strings } from '../../strings/desk.ts';

/**
 * The link of an article, or one of its replies, for the customer's Page; empty where there is none. The link
 * leads to the button that a Page is for, where there is one.
 */
export function makeDeskText({ entry, what, anchor }: DeskCopy, context: DeskContext): string {
	const { base, site, support, page } = context;
	if (what === 'link') {
		const section = anchor ?? sectionOfButton(entry);
		const path = section === undefined ? entry.shortPath : `${entry.shortPath}${section}/`;
		const address = new URL(withBase(base, path), site).href;
		return page ? withFacebookPage({ address, base: address, page }) : address;
	}
	const shortLink = new URL(withBase(base, entry.shortPath), site).href;
	return composeReplies(entry.reply, { shortLink, support, page, words: context.words })[what];
}

/**
 * What was copied, in a sentence. It says whose Page the text carries, lest the last customer's goes
 * to the next, and whose it does not because the agent has not said that it still holds.
 */
export function describeCopied({ entry, what }: DeskCopy, text: string, pages: DescribedPages) {
	const { page, asked } = pages;
	if (what === 'ask') return strings.copiedAsk(entry.label);
	if (asked && what === 'link') return strings.copiedLinkWithout(entry.label, asked.value);
	if (asked) return strings.copiedReplyWithout(entry.label, asked.value);
	const carried = page && text.includes(page.value) ? page.value : undefined;
	if (what === 'link') return strings.copiedLink(entry.label, carried);
	return strings.copiedReply(entry.label, carried);
}

export interface DeskCopy {
	entry: DeskEntry;
	what: keyof Replies | 'link';
	/** Of the section that the link leads to. */
	anchor?: string | undefined;
}

export interface DeskContext {
	/** Base path of the site. */
	base: string;
	/** Its origin. */
	site: string;
	/** Address of the help desk. */
	support: string;
	page: PageReference | undefined;
	words: OwnWords | undefined;
}

interface DescribedPages {
	/** The Page that the text may carry. */
	page?: PageReference | undefined;
	/** The Page that waits for the agent's word. */
	asked?: PageReference | undefined;
}
