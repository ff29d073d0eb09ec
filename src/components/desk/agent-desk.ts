import { withBase } from '../../domain/addresses.ts';
import { formatMoment } from '../../domain/dates.ts';
import type { CustomersWords, DeskEntry } from '../../replies/desk-search.ts';
import { missingArticleText } from '../../replies/missing-article.ts';
import type { Replies } from '../../replies/reply.ts';
import { deskStrings as words } from '../../strings/desk.ts';
import { copyText } from '../../browser/copy-text.ts';
import { facebookPageLabel } from '../../browser/facebook-page-label.ts';
import { facebookPageChange } from '../../browser/facebook-page-change.ts';
import { loadFacebookPageCode } from '../page-box/load-facebook-page-code.ts';
import { getPart, getPartOf } from '../../browser/data-part.ts';
import { findOwnWords } from '../../browser/own-words-store.ts';
import { announce } from '../../browser/announce.ts';
import { CustomersPage } from './customers-page.ts';
import { fetchCustomersWords, fetchDeskEntries } from './desk-data.ts';
import { groupEntries } from './desk-groups.ts';
import { DeskList } from './desk-list.ts';
import { DeskMemory } from './desk-memory.ts';
import { describeCopied, makeDeskText, type DeskContext, type DeskCopy } from './desk-text.ts';
import { connectOwnWords } from './own-words-fields.ts';
import { showThisWeek } from './this-week.ts';

/**
 * `<agent-desk data-base data-site data-support data-source data-words>`: finds an article while the agent
 * types, and copies its link or a reply for the Page in use. All of it is fetched when the desk
 * opens, so that it goes on working without a network.
 */
export class AgentDeskElement extends HTMLElement {
	#events: AbortController | undefined;
	readonly #memory = new DeskMemory();
	#list = new DeskList(this);
	#entries: DeskEntry[] = [];
	#customersWords: CustomersWords | undefined;
	#customersPage: CustomersPage | undefined;

	connectedCallback() {
		this.#events = new AbortController();
		const { signal } = this.#events;
		this.addEventListener('input', this.#onInput, { signal });
		this.addEventListener('keydown', this.#onKey, { signal });
		this.addEventListener('click', this.#onClick, { signal });
		this.addEventListener('change', this.#onChange, { signal });
		// The next customer's words replace the last one's.
		this.#field.addEventListener('focus', () => this.#field.select(), { signal });
		document.addEventListener(facebookPageChange, this.#showPage, { signal });
		// A reply was copied in another tab.
		window.addEventListener('storage', this.#showPage, { signal });
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
			const [{ facebookPageStore }, entries, customersWords] = await Promise.all([
				loadFacebookPageCode(),
				fetchDeskEntries(this.dataset['source'] ?? ''),
				fetchCustomersWords(this.dataset['words'] ?? ''),
			]);
			this.#entries = entries;
			this.#customersWords = customersWords;
			this.#customersPage = new CustomersPage(facebookPageStore);
		} catch {
			getPart(this, 'failed').hidden = false;
			return;
		}
		for (const part of this.querySelectorAll<HTMLElement>('[data-part=scripted]'))
			part.hidden = false;
		const kind = this.#memory.replyKind ?? '';
		if (isReplyKind(kind)) this.#kindField.value = kind;
		this.#show();
		this.#showPage();
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
		if (event.key === 'ArrowDown') this.#move(1);
		else if (event.key === 'ArrowUp') this.#move(-1);
		else if (event.key === 'Enter')
			void this.#copy(
				this.#list.current,
				event.ctrlKey || event.metaKey ? 'ask' : event.shiftKey ? this.#replyKind : 'link',
			);
		else if (event.key === 'Escape' && this.#query !== '') {
			this.#field.value = '';
			this.#show();
		} else return;
		event.preventDefault();
	};

	#onChange = ({ target }: Event) => {
		if (target === this.#kindField) this.#memory.replyKind = this.#replyKind;
		this.#showPreview();
	};

	#move(places: 1 | -1) {
		this.#list.move(places);
		this.#showPreview();
	}

	#showPage = () => {
		this.#customersPage?.follow();
		const { isKnown = false, asked } = this.#customersPage ?? {};
		getPart(this, 'forget').hidden = !isKnown;
		getPart(this, 'is-still').hidden = asked === undefined;
		getPart(this, 'is-still-page').textContent = asked
			? words.isStill(facebookPageLabel(asked))
			: '';
		this.#showPreview();
	};

	/** The reply of the current row; shown only where there is room beside the list. */
	#showPreview() {
		const entry = this.#list.current;
		const text = entry ? makeDeskText({ entry, what: this.#replyKind }, this.#context) : '';
		getPart(this, 'preview').hidden = text === '';
		getPart(this, 'preview-text').textContent = text;
	}

	#onClick = ({ target }: Event) => {
		const button = target instanceof Element ? target.closest('[data-do]') : null;
		if (!(button instanceof HTMLElement)) return;
		const number = button.closest<HTMLElement>('[data-number]')?.dataset['number'];
		const entry = this.#entries.find((one) => String(one.number) === number);
		const action = button.dataset['do'];
		if (action === 'forget') this.#forgetPages();
		else if (action === 'new-customer') this.#startNext();
		else if (action === 'still') this.#confirmPage();
		else if (action === 'missing') void this.#copyMissing();
		else if (action === 'link') void this.#copy(entry, 'link');
		else if (action === 'reply') void this.#copy(entry, this.#replyKind);
		else if (action === 'pin' && entry) this.#pin(entry);
	};

	/** Without a query pinned and recent articles come first; with one, the best match. */
	#show() {
		const { pinned, recent } = this.#memory;
		const groups = groupEntries(this.#entries, {
			query: this.#query,
			pinned,
			recent,
			customersWords: this.#customersWords,
		});
		this.#list.show(groups, ({ number, path }) => ({
			href: withBase(this.dataset['base'] ?? '/', path),
			isPinned: pinned.includes(number),
		}));
		getPart(this, 'nothing').hidden = this.#query === '' || this.#list.entries.length > 0;
		this.#showPreview();
	}

	async #copy(entry: DeskEntry | undefined, what: DeskCopy['what']) {
		const place = this.#list.findRow(entry?.number);
		if (!entry || !place) return;
		const text = makeDeskText({ entry, what }, this.#context);
		if (text === '') {
			this.#say(words.noReply(entry.label));
			return;
		}
		this.#memory.use(entry.number);
		const { inReplies: page, asked } = this.#customersPage ?? {};
		const done = describeCopied({ entry, what }, text, { page, asked: asked?.page });
		const isCopied = await copyText(text, { place, done });
		// Otherwise it is shown, to be copied by hand.
		this.#customersPage?.leave();
		this.#showPage();
		if (!isCopied) return;
		this.#write(done);
		if (document.activeElement === this.#field) this.#field.select();
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
		this.#customersPage?.forgetAll();
		this.#say(words.forgot);
		// The button is gone; the next customer's Page comes here.
		document.querySelector<HTMLElement>('page-box [data-part=input]')?.focus();
	}

	#startNext() {
		this.#customersPage?.startNext();
		this.#field.value = '';
		this.#show();
		this.#say(words.cleared);
		this.#field.focus();
	}

	#confirmPage() {
		const { asked } = this.#customersPage ?? {};
		if (!asked) return;
		this.#customersPage?.confirm();
		this.#showPage();
		this.#say(words.carriesAgain(facebookPageLabel(asked)));
		// The button is gone; the reply comes next.
		this.#field.focus();
	}

	#say(sentence: string) {
		this.#write(sentence);
		announce(sentence);
	}

	#write(sentence: string) {
		getPart(this, 'status').textContent = sentence;
	}

	get #context(): DeskContext {
		const { base = '/', site = location.origin, support = '' } = this.dataset;
		const page = this.#customersPage?.inReplies;
		return { base, site, support, page, words: findOwnWords() };
	}

	get #query(): string {
		return this.#field.value.trim();
	}

	get #replyKind(): keyof Replies {
		const { value } = this.#kindField;
		return isReplyKind(value) ? value : 'chat';
	}

	get #kindField(): HTMLSelectElement {
		return getPartOf(this, 'reply', HTMLSelectElement);
	}

	get #field(): HTMLInputElement {
		return getPartOf(this, 'query', HTMLInputElement);
	}
}

function isReplyKind(text: string): text is keyof Replies {
	return Object.hasOwn(words.replies, text);
}
