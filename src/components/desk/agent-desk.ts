import { withBase } from '../../domain/addresses.ts';
import { daysBetween, formatMoment } from '../../domain/dates.ts';
import { searchDesk, type DeskEntry } from '../../domain/desk-search.ts';
import { missingArticleText } from '../../domain/missing-article.ts';
import { parseOwnWords } from '../../domain/own-words.ts';
import { noPageChoice } from '../../domain/page-choice.ts';
import { withPage } from '../../domain/page-parameter.ts';
import { isReplySource } from '../../domain/reply-source.ts';
import { composeReplies, type Replies } from '../../domain/reply.ts';
import { deskStrings as words } from '../../strings/desk.ts';
import { copyText } from '../copy-button/copy-text.ts';
import { loadPages } from '../page-box/pages.ts';
import { getPart, getPartOf } from '../page-box/parts.ts';
import { findOwnWords, keepOwnWords } from '../share-panel/own-words-store.ts';
import { announce } from '../site/announce.ts';
import { DeskMemory } from './desk-memory.ts';
import { makeDeskGroup, makeDeskRow } from './desk-row.ts';

const shownInWeek = 7;

/**
 * `<agent-desk data-base data-site data-support data-source>`: finds an article while the agent
 * types, and copies its link or a reply for the Page in use. All of it is fetched when the desk
 * opens, so that it goes on working without a network.
 */
export class AgentDeskElement extends HTMLElement {
	#events: AbortController | undefined;
	#memory = new DeskMemory();
	#entries: DeskEntry[] = [];
	#pages: Awaited<ReturnType<typeof loadPages>> | undefined;
	#current = 0;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		this.addEventListener('input', this.#onInput, { signal });
		this.addEventListener('change', this.#onChange, { signal });
		this.addEventListener('keydown', this.#onKey, { signal });
		this.addEventListener('click', this.#onClick, { signal });
		void this.#start();
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	async #start() {
		this.#showThisWeek();
		const own = findOwnWords();
		this.#field('customer').value = own?.customer ?? '';
		this.#field('self').value = own?.self ?? '';
		try {
			[this.#pages, this.#entries] = await Promise.all([loadPages(), this.#fetchEntries()]);
		} catch {
			getPart(this, 'failed').hidden = false;
			return;
		}
		for (const part of this.querySelectorAll<HTMLElement>('[data-part=scripted]'))
			part.hidden = false;
		this.#list();
		this.#field('query').focus();
		this.dataset['ready'] = '';
	}

	async #fetchEntries(): Promise<DeskEntry[]> {
		const response = await fetch(this.dataset['source'] ?? '');
		const data: unknown = await response.json();
		if (!Array.isArray(data) || !data.every(isEntry)) throw new Error('Not the data of the desk');
		return data;
	}

	#onInput = ({ target }: Event) => {
		if (target !== this.#field('query')) return;
		this.#current = 0;
		this.#list();
		const { length } = this.#rows;
		announce(this.#query && (length > 0 ? words.found(length) : words.nothing));
	};

	#onChange = ({ target }: Event) => {
		if (target !== this.#field('customer') && target !== this.#field('self')) return;
		const typed = { customer: this.#field('customer').value, self: this.#field('self').value };
		keepOwnWords(parseOwnWords(typed));
		announce(words.ownWords.saved);
	};

	#onKey = (event: KeyboardEvent) => {
		// A Vietnamese keyboard composes with the same keys.
		if (event.target !== this.#field('query') || event.isComposing) return;
		if (event.key === 'ArrowDown') this.#select(this.#current + 1);
		else if (event.key === 'ArrowUp') this.#select(this.#current - 1);
		else if (event.key === 'Enter') this.#copyCurrent(event.shiftKey ? 'reply' : 'link');
		else if (event.key === 'Escape' && this.#query !== '') {
			this.#field('query').value = '';
			this.#current = 0;
			this.#list();
		} else return;
		event.preventDefault();
	};

	#onClick = ({ target }: Event) => {
		const button = target instanceof Element ? target.closest('[data-do]') : null;
		if (!(button instanceof HTMLElement)) return;
		const row = button.closest<HTMLElement>('[data-number]');
		const entry = this.#entries.find(({ number }) => String(number) === row?.dataset['number']);
		const action = button.dataset['do'];
		if (action === 'forget') this.#forgetPages();
		else if (action === 'missing') this.#copyMissing();
		else if (entry && row && action === 'pin') this.#pin(entry);
		else if (entry && row && (action === 'link' || action === 'reply'))
			void this.#copy(entry, { what: action, place: row });
	};

	/** Without a query pinned and recent articles come first; with one, the best match. */
	#list() {
		const place = getPart(this, 'list');
		const { pinned, recent } = this.#memory;
		const byNumber = (numbers: readonly number[]) =>
			numbers.flatMap((number) => this.#entries.find((entry) => entry.number === number) ?? []);
		const groups: [string, DeskEntry[]][] = this.#query
			? [[words.groups.found, searchDesk(this.#query, this.#entries)]]
			: [
					[words.groups.pinned, byNumber(pinned)],
					[words.groups.recent, byNumber(recent.filter((number) => !pinned.includes(number)))],
					[
						pinned.length + recent.length > 0 ? words.groups.others : words.all,
						this.#entries.filter(
							({ number }) => !pinned.includes(number) && !recent.includes(number),
						),
					],
				];
		place.replaceChildren(
			...groups
				.filter(([, entries]) => entries.length > 0)
				.map(([heading, entries]) => makeDeskGroup(heading, entries.map(this.#makeRow))),
		);
		getPart(this, 'nothing').hidden = this.#query === '' || this.#rows.length > 0;
		this.#mark();
	}

	#makeRow = (entry: DeskEntry): HTMLElement =>
		makeDeskRow(entry, {
			href: withBase(this.dataset['base'] ?? '/', entry.path),
			isPinned: this.#memory.pinned.includes(entry.number),
		});

	#select(place: number) {
		const rows = this.#rows;
		if (rows.length === 0) return;
		this.#current = (place + rows.length) % rows.length;
		this.#mark();
		const row = rows[this.#current];
		row?.scrollIntoView({ block: 'nearest' });
		const name = row?.querySelector('p')?.textContent ?? '';
		announce(words.selected({ place: this.#current + 1, count: rows.length, name }));
	}

	#mark() {
		this.#rows.forEach((row, index) => {
			row.toggleAttribute('data-current', index === this.#current);
		});
	}

	#copyCurrent(what: 'link' | 'reply') {
		const row = this.#rows[this.#current];
		const entry = this.#entries.find(({ number }) => String(number) === row?.dataset['number']);
		if (row && entry) void this.#copy(entry, { what, place: row });
	}

	async #copy(entry: DeskEntry, { what, place }: { what: 'link' | 'reply'; place: HTMLElement }) {
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
		if (await copyText(text, { place, done })) this.#say(done, { announced: true });
	}

	#pin(entry: DeskEntry) {
		this.#memory.togglePin(entry.number);
		this.#list();
		const row = this.#rows.find(({ dataset }) => dataset['number'] === String(entry.number));
		row?.querySelector<HTMLElement>('[data-do=pin]')?.focus();
	}

	#copyMissing() {
		const shown = this.#query
			? searchDesk(this.#query, this.#entries).map(({ label }) => label)
			: [];
		const written = formatMoment(new Date().toISOString());
		const text = missingArticleText({ query: this.#query, shown, written });
		void copyText(text, { place: getPart(this, 'missing'), done: words.copiedMissing }).then(
			(isCopied) => {
				if (isCopied) this.#say(words.copiedMissing, { announced: true });
			},
		);
	}

	#forgetPages() {
		this.#pages?.pageStore.change(noPageChoice);
		this.#say(words.forgot);
	}

	/** “This week” by the agent's clock; the page itself lists the latest changes with their dates. */
	#showThisWeek() {
		const today = new Date().toISOString();
		const details = getPart(this, 'changed');
		const items = [...details.querySelectorAll<HTMLElement>('[data-updated]')];
		for (const item of items)
			item.hidden = daysBetween(item.dataset['updated'] ?? '', today) >= shownInWeek;
		const count = items.filter(({ hidden }) => !hidden).length;
		details.hidden = count === 0;
		getPart(details, 'changed-name').textContent = `${words.changed} (${String(count)})`;
	}

	#say(sentence: string, { announced = false } = {}) {
		getPart(this, 'status').textContent = sentence;
		if (!announced) announce(sentence);
	}

	get #query(): string {
		return this.#field('query').value.trim();
	}

	get #rows(): HTMLElement[] {
		return [...getPart(this, 'list').querySelectorAll<HTMLElement>('[data-number]')];
	}

	get #replyKind(): keyof Replies {
		const { value } = getPartOf(this, 'reply', HTMLSelectElement);
		return isReplyKind(value) ? value : 'chat';
	}

	#field(name: 'query' | 'customer' | 'self'): HTMLInputElement {
		return getPartOf(this, name, HTMLInputElement);
	}
}

function isReplyKind(text: string): text is keyof Replies {
	return Object.hasOwn(words.replies, text);
}

function isEntry(value: unknown): value is DeskEntry {
	return (
		typeof value === 'object' &&
		value !== null &&
		'number' in value &&
		'reply' in value &&
		isReplySource(value.reply)
	);
}
