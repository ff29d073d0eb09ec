import { withBase } from '../../domain/addresses.ts';
import { formatMoment } from '../../domain/dates.ts';
import { searchDesk, type DeskEntry } from '../../domain/desk-search.ts';
import { missingArticleText } from '../../domain/missing-article.ts';
import { noPageChoice } from '../../domain/page-choice.ts';
import { withPage } from '../../domain/page-parameter.ts';
import { composeReplies, type Replies } from '../../domain/reply.ts';
import { deskStrings as words } from '../../strings/desk.ts';
import { copyText } from '../copy-button/copy-text.ts';
import { loadPages } from '../page-box/pages.ts';
import { getPart, getPartOf } from '../page-box/parts.ts';
import { findOwnWords } from '../share-panel/own-words-store.ts';
import { announce } from '../site/announce.ts';
import { fetchDeskEntries } from './desk-data.ts';
import { DeskList, type DeskGroup } from './desk-list.ts';
import { DeskMemory } from './desk-memory.ts';
import { connectOwnWords } from './own-words-fields.ts';
import { showThisWeek } from './this-week.ts';

/**
 * `<agent-desk data-base data-site data-support data-source>`: finds an article while the agent
 * types, and copies its link or a reply for the Page in use. All of it is fetched when the desk
 * opens, so that it goes on working without a network.
 */
export class AgentDeskElement extends HTMLElement {
	#events: AbortController | undefined;
	readonly #memory = new DeskMemory();
	#list = new DeskList(this);
	#entries: DeskEntry[] = [];
	#pages: Awaited<ReturnType<typeof loadPages>> | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		this.addEventListener('input', this.#onInput, { signal });
		this.addEventListener('keydown', this.#onKey, { signal });
		this.addEventListener('click', this.#onClick, { signal });
		connectOwnWords(this, signal);
		void this.#start();
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	async #start() {
		this.#list = new DeskList(getPart(this, 'list'));
		showThisWeek(getPart(this, 'changed'), new Date());
		try {
			[this.#pages, this.#entries] = await Promise.all([
				loadPages(),
				fetchDeskEntries(this.dataset['source'] ?? ''),
			]);
		} catch {
			getPart(this, 'failed').hidden = false;
			return;
		}
		for (const part of this.querySelectorAll<HTMLElement>('[data-part=scripted]'))
			part.hidden = false;
		this.#show();
		this.#field.focus();
		this.dataset['ready'] = '';
	}

	#onInput = ({ target }: Event) => {
		if (target !== this.#field) return;
		this.#show();
		const { length } = this.#list.entries;
		announce(this.#query && (length > 0 ? words.found(length) : words.nothing));
	};

	#onKey = (event: KeyboardEvent) => {
		// A Vietnamese keyboard composes with the same keys.
		if (event.target !== this.#field || event.isComposing) return;
		if (event.key === 'ArrowDown') this.#list.move(1);
		else if (event.key === 'ArrowUp') this.#list.move(-1);
		else if (event.key === 'Enter')
			void this.#copy(this.#list.current, event.shiftKey ? 'reply' : 'link');
		else if (event.key === 'Escape' && this.#query !== '') {
			this.#field.value = '';
			this.#show();
		} else return;
		event.preventDefault();
	};

	#onClick = ({ target }: Event) => {
		const button = target instanceof Element ? target.closest('[data-do]') : null;
		if (!(button instanceof HTMLElement)) return;
		const number = button.closest<HTMLElement>('[data-number]')?.dataset['number'];
		const entry = this.#entries.find((one) => String(one.number) === number);
		const action = button.dataset['do'];
		if (action === 'forget') this.#forgetPages();
		else if (action === 'missing') void this.#copyMissing();
		else if (action === 'link' || action === 'reply') void this.#copy(entry, action);
		else if (action === 'pin' && entry) this.#pin(entry);
	};

	/** Without a query pinned and recent articles come first; with one, the best match. */
	#show() {
		this.#list.show(this.#groups(), ({ number, path }) => ({
			href: withBase(this.dataset['base'] ?? '/', path),
			isPinned: this.#memory.pinned.includes(number),
		}));
		getPart(this, 'nothing').hidden = this.#query === '' || this.#list.entries.length > 0;
	}

	#groups(): DeskGroup[] {
		if (this.#query)
			return [{ heading: words.groups.found, entries: searchDesk(this.#query, this.#entries) }];
		const { pinned } = this.#memory;
		const recent = this.#memory.recent.filter((number) => !pinned.includes(number));
		const byNumber = (numbers: readonly number[]) =>
			numbers.flatMap((number) => this.#entries.find((entry) => entry.number === number) ?? []);
		const first = [...pinned, ...recent];
		return [
			{ heading: words.groups.pinned, entries: byNumber(pinned) },
			{ heading: words.groups.recent, entries: byNumber(recent) },
			{
				heading: first.length > 0 ? words.groups.others : words.all,
				entries: this.#entries.filter(({ number }) => !first.includes(number)),
			},
		];
	}

	async #copy(entry: DeskEntry | undefined, what: 'link' | 'reply') {
		const place = this.#list.findRow(entry?.number);
		if (!entry || !place) return;
		const shortLink = new URL(
			withBase(this.dataset['base'] ?? '/', entry.shortPath),
			this.dataset['site'],
		).href;
		const page = this.#pages?.pageStore.inUse?.page;
		const text =
			what === 'link'
				? page
					? withPage({ address: shortLink, base: shortLink, page })
					: shortLink
				: composeReplies(entry.reply, {
						shortLink,
						support: this.dataset['support'] ?? '',
						page,
						words: findOwnWords(),
					})[this.#replyKind];
		if (text === '') {
			this.#say(words.noReply(entry.label));
			return;
		}
		this.#memory.use(entry.number);
		const done = (what === 'link' ? words.copiedLink : words.copiedReply)(entry.label);
		if (await copyText(text, { place, done })) this.#write(done);
	}

	#pin({ number }: DeskEntry) {
		this.#memory.togglePin(number);
		this.#show();
		this.#list.findRow(number)?.querySelector<HTMLElement>('[data-do=pin]')?.focus();
	}

	async #copyMissing() {
		const shown = this.#query ? this.#list.entries.map(({ label }) => label) : [];
		const written = formatMoment(new Date().toISOString());
		const text = missingArticleText({ query: this.#query, shown, written });
		const done = words.copiedMissing;
		if (await copyText(text, { place: getPart(this, 'missing'), done })) this.#write(done);
	}

	#forgetPages() {
		this.#pages?.pageStore.change(noPageChoice);
		this.#say(words.forgot);
	}

	#say(sentence: string) {
		this.#write(sentence);
		announce(sentence);
	}

	#write(sentence: string) {
		getPart(this, 'status').textContent = sentence;
	}

	get #query(): string {
		return this.#field.value.trim();
	}

	get #replyKind(): keyof Replies {
		const { value } = getPartOf(this, 'reply', HTMLSelectElement);
		return isReplyKind(value) ? value : 'chat';
	}

	get #field(): HTMLInputElement {
		return getPartOf(this, 'query', HTMLInputElement);
	}
}

function isReplyKind(text: string): text is keyof Replies {
	return Object.hasOwn(words.replies, text);
}
