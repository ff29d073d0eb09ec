import { withFacebookPage } from '../../domain/facebook-page-parameter.ts';
import { isRecord } from '../../domain/json.ts';
import { composeReplies } from '../../replies/reply.ts';
import { isReplySource } from '../../replies/fetched-source.ts';
import type { ReplySource } from '../../replies/reply-source.ts';
import { loadFacebookPageInUse } from '../page-box/load-facebook-page-code.ts';
import { make } from '../../browser/dom.ts';
import { shareStrings as strings } from '../../strings/share.ts';
import { findOwnWords } from '../../browser/own-words-store.ts';
import { linkSectionsWithPage } from './section-links.ts';

const sources = new WeakMap<HTMLElement, Promise<ReplySource | undefined>>();

/**
 * Writes the replies of an open `<share-panel>`, for the Page in use and in the agent's own words.
 *
 * @throws when they did not arrive; the next call tries again
 */
export async function fillReplies(panel: HTMLElement) {
	const { short: shortLink = '', support = '', source: address = '' } = panel.dataset;
	const { button = shortLink, number = '' } = panel.dataset;
	const page = await loadFacebookPageInUse();
	linkSectionsWithPage(page);
	const withIt = panel.querySelector<HTMLElement>('[data-part=with-page]');
	const copy = withIt?.querySelector<HTMLElement>('copy-button');
	if (withIt && copy) {
		withIt.hidden = page === undefined;
		copy.dataset['text'] = page
			? withFacebookPage({ address: button, base: button, page })
			: shortLink;
	}

	if (!panel.querySelector('.share-replies[open]')) return;
	const words = findOwnWords();
	if (!sources.has(panel)) sources.set(panel, fetchSource(address, { number }));
	const source = await sources.get(panel);
	if (!source) {
		sources.delete(panel);
		throw new Error(`Not the replies of an article: ${address}`);
	}
	const replies = composeReplies(source, { shortLink, support, page, words });
	for (const kind of replyKinds)
		if (replies[kind] !== '') placeOf(kind, panel).textContent = replies[kind];
}

async function fetchSource(
	address: string,
	{ number }: { number: string },
): Promise<ReplySource | undefined> {
	try {
		const response = await fetch(address);
		const data: unknown = response.ok ? await response.json() : undefined;
		const article = isRecord(data) ? data[number] : undefined;
		const reply = isRecord(article) ? article['reply'] : undefined;
		return isReplySource(reply) ? reply : undefined;
	} catch {
		return undefined;
	}
}

/** Where a reply stands: like the short one, which is in the markup, and after those made before it. */
function placeOf(kind: ReplyKind, panel: HTMLElement): HTMLElement {
	const known = panel.querySelector<HTMLElement>(`[data-reply=${kind}]`);
	if (known) return known;
	const made = [...panel.querySelectorAll('.share-reply')];
	const id = `tra-loi-${kind}`;
	const place = make('p', { class: 'share-text', id, 'data-reply': kind });
	const copy = document.createElement('copy-button');
	copy.className = 'copy-button no-print';
	copy.dataset['from'] = id;
	copy.dataset['done'] = strings.copiedReply[kind];
	copy.append(make('button', { type: 'button', class: 'button' }, strings.copyReply[kind]));
	made
		.at(-1)
		?.after(
			make('div', { class: 'share-reply' }, make('h3', {}, strings.reply[kind]), place, copy),
		);
	return place;
}

const replyKinds = ['chat', 'normal', 'email', 'ask', 'handOver'] as const;

type ReplyKind = (typeof replyKinds)[number];
