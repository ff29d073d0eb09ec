import { withFacebookPage } from '../../domain/facebook-page-parameter.ts';
import { composeReplies, type Replies } from '../../replies/reply.ts';
import { isReplySource } from '../../replies/fetched-source.ts';
import type { ReplySource } from '../../replies/reply-source.ts';
import { loadFacebookPageInUse } from '../page-box/load-facebook-page-code.ts';
import { findOwnWords } from '../../browser/own-words-store.ts';
import { linkSectionsWithPage } from './section-links.ts';

const sources = new WeakMap<HTMLElement, Promise<ReplySource | undefined>>();

/** Writes the texts of a `<share-panel>` for the Page in use, in the agent's own words. */
export async function fillReplies(panel: HTMLElement) {
	const { short: shortLink = '', support = '', source: address = '' } = panel.dataset;
	const page = await loadFacebookPageInUse();
	linkSectionsWithPage(page);
	const withIt = panel.querySelector<HTMLElement>('[data-part=with-page]');
	const copy = withIt?.querySelector<HTMLElement>('copy-button');
	if (withIt && copy) {
		withIt.hidden = page === undefined;
		copy.dataset['text'] = page
			? withFacebookPage({ address: shortLink, base: shortLink, page })
			: shortLink;
	}

	const words = findOwnWords();
	if (!panel.querySelector('details[open]') || (!page && !words && !sources.has(panel))) return;
	if (!sources.has(panel)) sources.set(panel, fetchSource(address));
	const source = await sources.get(panel);
	if (!source) {
		sources.delete(panel);
		return;
	}
	const replies = composeReplies(source, { shortLink, support, page, words });
	for (const place of panel.querySelectorAll<HTMLElement>('[data-reply]')) {
		const kind = place.dataset['reply'] ?? '';
		if (isReplyKind(kind, replies)) place.textContent = replies[kind];
	}
}

async function fetchSource(address: string): Promise<ReplySource | undefined> {
	try {
		const response = await fetch(address);
		const data: unknown = response.ok ? await response.json() : undefined;
		const reply = typeof data === 'object' && data && 'reply' in data ? data.reply : undefined;
		return isReplySource(reply) ? reply : undefined;
	} catch {
		return undefined;
	}
}

function isReplyKind(text: string, replies: Replies): text is keyof Replies {
	return Object.hasOwn(replies, text);
}
