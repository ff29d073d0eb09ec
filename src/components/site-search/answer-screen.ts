import type { AnswerDestination } from '../../search/search.ts';
import { resultStrings as strings } from '../../strings/search-results.ts';
import { make } from '../../browser/dom.ts';
import { loadFacebookPageCode, mayHaveFacebookPage } from '../page-box/load-facebook-page-code.ts';
import { channelChip, kindBadge, originLink } from './answer-parts.ts';
import type { AnswerContext } from './answer-parts.ts';

/**
 * A settings screen as an answer: its button opens the screen of the reader's Page where that is known, else it leads
 * to the row that asks for the Page. The way by hand stands below it.
 */
export function makeScreenParts(
	destination: AnswerDestination,
	{ site, start }: AnswerContext,
): (Node | undefined)[] {
	const { channel, name, task, menu, role, path, hint } = destination;
	const open = make(
		'a',
		{ class: 'button', 'data-primary': '', 'data-big': '', href: site.href(path) },
		strings.toScreen(name),
	);
	const page = make('p', { class: 'note' });
	page.hidden = true;
	void fillScreen(destination, { open, page });
	return [
		make('div', { class: 'answer-head' }, kindBadge('destination'), channelChip(start, channel)),
		make('h2', {}, name),
		make('p', {}, task),
		open,
		page,
		make('p', {}, `${strings.menu}: `, make('b', {}, menu)),
		hint === undefined ? undefined : make('p', { class: 'note' }, hint),
		make('p', { class: 'note' }, `${strings.role}: ${role}`),
		make(
			'p',
			{ class: 'note' },
			originLink(destination),
			' · ',
			make('a', { href: site.href(path) }, strings.screenDetails),
		),
	];
}

/** The exact address of a screen, for the Page in use where it needs one; nothing where that is not known. */
export async function findScreenAddress({
	url,
	accepts,
}: AnswerDestination): Promise<ScreenAddress | undefined> {
	if (url === undefined) return undefined;
	if (accepts.length === 0) return { url, page: undefined };
	if (!mayHaveFacebookPage()) return undefined;
	const [{ facebookPageLabel, facebookPageStore }, { settingsUrl }] = await Promise.all([
		loadFacebookPageCode(),
		import('../../domain/settings-url.ts'),
	]);
	const { inUse } = facebookPageStore;
	const filled = settingsUrl({ url, accepts }, inUse?.page);
	return filled.ok ? { url: filled.url, page: inUse && facebookPageLabel(inUse) } : undefined;
}

/** Without the code of Pages the button leads to the row that asks for the Page, as it stands. */
async function fillScreen(
	destination: AnswerDestination,
	{ open, page }: { open: HTMLAnchorElement; page: HTMLElement },
): Promise<void> {
	const address = await findScreenAddress(destination).catch(() => undefined);
	if (!address) return;
	open.href = address.url;
	open.target = '_blank';
	open.rel = 'noopener noreferrer';
	const { confidence, name } = destination;
	open.textContent = strings[confidence === 'confirmed' ? 'openScreen' : 'tryScreen'](name);
	if (address.page === undefined) return;
	page.hidden = false;
	page.textContent = strings.forPage(address.page);
}

interface ScreenAddress {
	url: string;
	/** Whose Page it is for, in words. */
	page: string | undefined;
}
