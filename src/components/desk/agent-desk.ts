import { withBase } from '../../domain/addresses.ts';
import { parseJson } from '../../domain/json.ts';
import type { DeskEntry } from '../../replies/desk-entries.ts';
import { describeLength, readTextLimits, type TextLimit } from '../../replies/text-lengths.ts';
import type { Replies } from '../../replies/reply.ts';
import { deskStrings as strings } from '../../strings/desk.ts';
import { copyText } from '../../browser/copy-text.ts';
import { facebookPageLabel } from '../../browser/facebook-page-label.ts';
import { facebookPageChange } from '../../browser/facebook-page-change.ts';
import { loadFacebookPageCode } from '../page-box/load-facebook-page-code.ts';
import { isComposing } from '../../browser/composing.ts';
import { getPart, getPartOf } from '../../browser/data-part.ts';
import { findOwnWords } from '../../browser/own-words-store.ts';
import { announce } from '../../browser/announce.ts';
import { CustomersPage } from './customers-page.ts';
import { fetchDeskEntries } from './desk-data.ts';
import { groupEntries } from './desk-groups.ts';
import { makeActions, makeDigest } from './desk-digest.ts';
import { DeskList } from './desk-list.ts';
import { DeskMemory } from './desk-memory.ts';
import { listenForPictures } from './desk-pictures.ts';
import { openDeskSearch, type DeskFound, type DeskSearch } from './desk-search.ts';
import { describeCopied, makeDeskText, type DeskContext, type DeskCopy } from './desk-text.ts';
import { connectOwnWords } from './own-words-fields.ts';
import { showThisWeek } from './this-week.ts';

/** A search that is over sooner shows no progress, in milliseconds. */
const showProgress = 250;
/** Keys that follow each other faster ask nothing; what is heard comes after a longer pause. */
const breath = 120;
const pauseToSay = 700;

/**
 * `<agent-desk data-base data-site data-support data-source data-search data-limits>`: takes what a customer wrote, or
 * what the agent types, finds the article, and copies its reply or link for the Page in use. Articles and replies are
 * fetched when the desk opens; the search, and what takes a message apart, come with the first question, and then go on
 * by titles and symptoms without a network.
 */
export class AgentDeskElement extends HTMLElement {
	#events: AbortController | undefined;
	readonly #memory = new DeskMemory();
	#list = new DeskList(this);
	#limits: TextLimit[] = [];
	#entries: DeskEntry[] = [];
	#search: DeskSearch | undefined;
	#found: DeskFound | undefined;
	/** The box holds a message that was pasted whole: what it names counts at once. */
	#isPasted = false;
	/** The last message that was read named a Page. */
	#toldPage: string | undefined;
	/** The question under way. */
	#asked: Promise<void> | undefined;
	#turn = 0;
	#saying: ReturnType<typeof setTimeout> | undefined;
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
		listenForPictures(this, signal);
		void this.#start();
	}

	disconnectedCallback() {
		this.#events?.abort();
	}

	async #start() {
		this.#list = new DeskList(getPart(this, 'list'));
		this.#limits = readTextLimits(parseJson(this.dataset['limits'] ?? ''));
		showThisWeek(getPart(this, 'changed'), new Date());
		try {
			const [{ facebookPageStore }, entries] = await Promise.all([
				loadFacebookPageCode(),
				fetchDeskEntries(this.dataset['source'] ?? ''),
			]);
			this.#entries = entries;
			const page = new URL(this.dataset['search'] ?? '', location.href).href;
			this.#search = openDeskSearch(page, entries);
			this.#customersPage = new CustomersPage(facebookPageStore);
		} catch {
			getPart(this, 'failed').hidden = false;
			return;
		}
		for (const part of this.querySelectorAll<HTMLElement>('[data-part=scripted]'))
			part.hidden = false;
		const kind = this.#memory.replyKind ?? '';
		for (const field of this.#kindFields) field.checked = field.value === this.#kindOr(kind);
		this.#show();
		this.#showPage();
		this.#field.focus();
		if (/[?&](?:text|q)=/.test(location.search)) {
			const { takeAskedText } = await import('./desk-address.ts');
			const { text, isMessage } = takeAskedText();
			this.#field.value = text;
			this.#isPasted = isMessage;
			this.#read();
		}
		this.dataset['ready'] = '';
	}

	#onInput = (event: Event) => {
		if (event.target !== this.#field) return;
		this.#isPasted = event instanceof InputEvent && /From(?:Paste|Drop)/.test(event.inputType);
		this.#read();
	};

	#read() {
		this.#customersPage?.hold(undefined);
		this.#showPage();
		if (this.#query === '') this.#showAll();
		else this.#ask(this.#query);
	}

	#ask(query: string) {
		const turn = (this.#turn += 1);
		clearTimeout(this.#saying);
		const progress = setTimeout(() => {
			if (this.#turn === turn) this.#write(strings.searching);
		}, showProgress);
		const finding = new Promise((done) => setTimeout(done, breath)).then(() =>
			this.#turn === turn ? this.#search?.find(query) : undefined,
		);
		this.#asked = finding.then((found) => {
			clearTimeout(progress);
			if (this.#turn === turn) this.#showFound(found);
		});
	}

	#showFound(found: DeskFound | undefined) {
		this.#asked = undefined;
		this.#found = found;
		if (this.#isPasted) this.#takePage();
		this.#show();
		if (getPart(this, 'status').textContent === strings.searching) this.#write('');
		if (!found?.entries) return;
		const { length } = found.entries;
		const failed = getPart(this, 'search-failed').textContent;
		const said = found.isRefused ? strings.refused : strings.found(length);
		this.#saying = setTimeout(
			() => announce(failed || (length > 0 ? said : strings.nothing)),
			pauseToSay,
		);
	}

	/** Acts on what the last question found; not at all when the words have changed meanwhile. */
	#whenFound(act: () => void) {
		const asked = this.#asked;
		if (!asked) {
			act();
			return;
		}
		const query = this.#query;
		void asked.then(() => {
			if (this.#query === query) this.#whenFound(act);
		});
	}

	#showAll() {
		this.#turn += 1;
		this.#asked = undefined;
		this.#found = undefined;
		this.#show();
	}

	#onKey = (event: KeyboardEvent) => {
		// A Vietnamese keyboard composes with the same keys.
		if (event.target !== this.#field || isComposing(event)) return;
		clearTimeout(this.#saying);
		if (event.key === 'ArrowDown') this.#whenFound(() => this.#move(1));
		else if (event.key === 'ArrowUp') this.#whenFound(() => this.#move(-1));
		else if (event.key === 'Enter') {
			const isAsk = event.ctrlKey || event.metaKey;
			const what = isAsk ? 'ask' : event.shiftKey ? 'link' : this.#replyKind;
			this.#whenFound(() => void this.#copy(this.#list.current, what));
		} else if (event.key === 'Escape' && this.#query !== '') {
			this.#field.value = '';
			this.#read();
		} else return;
		event.preventDefault();
	};

	#onChange = ({ target }: Event) => {
		if (target instanceof HTMLInputElement && this.#kindFields.includes(target))
			this.#memory.replyKind = this.#replyKind;
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
			? strings.isStill(facebookPageLabel(asked))
			: '';
		this.#showPreview();
	};

	/** The reply of the current row, what can be done with it, and what the article says. */
	#showPreview() {
		const entry = this.#list.current;
		const text = entry ? makeDeskText({ entry, what: this.#replyKind }, this.#context) : '';
		getPart(this, 'preview').hidden = text === '';
		getPart(this, 'preview-text').textContent = text;
		const { says, tooLong } = describeLength(text, this.#limits);
		getPart(this, 'length').textContent = says;
		getPart(this, 'too-long').textContent = tooLong;
		const actions = getPart(this, 'actions');
		const digest = getPart(this, 'digest');
		actions.hidden = !entry;
		const isPinned = entry !== undefined && this.#memory.pinned.includes(entry.number);
		const ownWords = findOwnWords();
		// Made anew only when it says something else: what has the focus in it stays.
		const shown = JSON.stringify([entry?.number, isPinned, ownWords]);
		if (actions.dataset['shown'] === shown) return;
		actions.dataset['shown'] = shown;
		if (!entry) {
			actions.replaceChildren();
			digest.replaceChildren();
			return;
		}
		const href = withBase(this.dataset['base'] ?? '/', entry.path);
		actions.replaceChildren(...makeActions(entry, { isPinned }));
		digest.replaceChildren(...makeDigest(entry, { href, ownWords }));
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
		else if (action === 'missing') void this.#copyMissing('copiedMissing');
		else if (action === 'second-level') void this.#copyMissing('copiedSecondLevel');
		else if (action === 'link') void this.#copy(entry, 'link');
		else if (action === 'reply') void this.#copy(entry, this.#replyKind);
		else if (action === 'section') void this.#copy(entry, 'link', button.dataset['anchor']);
		else if (action === 'pick' && entry) this.#pick(entry);
		else if (action === 'pin' && entry) this.#pin(entry);
	};

	/**
	 * Without a query pinned and recent articles come first; with one, the best match. A search that failed and finds
	 * nothing in titles and symptoms either hides no article.
	 */
	#show() {
		const { pinned, recent } = this.#memory;
		const { entries, isWhole = true, isRefused = false, elsewhere, message } = this.#found ?? {};
		const found = isWhole || entries?.length ? entries : undefined;
		this.#list.show(groupEntries(this.#entries, { found, pinned, recent }), {
			isFirstMeant: !isRefused && (isWhole ? !message || !!found : found !== undefined),
		});
		const nothing = getPart(this, 'nothing');
		const isEmpty = this.#list.entries.length === 0;
		nothing.hidden = !isEmpty && !isRefused;
		nothing.textContent = isEmpty
			? strings.nothing
			: `${elsewhere ?? strings.refused} ${strings.nearest}`;
		getPart(this, 'read').textContent = message?.says ?? '';
		getPart(this, 'missing').hidden = !message?.symptom;
		const failed = getPart(this, 'search-failed');
		failed.hidden = isWhole;
		failed.textContent = isWhole ? '' : found ? strings.searchFailed : strings.searchFailedAll;
		this.#showPreview();
	}

	async #copy(entry: DeskEntry | undefined, what: DeskCopy['what'], anchor?: string) {
		clearTimeout(this.#saying);
		if (!entry) {
			this.#say(strings.noneMeant);
			return;
		}
		this.#takePage();
		const place = getPart(this, 'preview').parentElement ?? this;
		const text = makeDeskText({ entry, what, anchor }, this.#context);
		if (text === '') {
			this.#say(strings.noReply(entry.label));
			return;
		}
		this.#memory.use(entry.number);
		const { inReplies: page, asked } = this.#customersPage ?? {};
		const { tooLong } = describeLength(text, this.#limits);
		const copied = describeCopied({ entry, what }, text, { page, asked: asked?.page });
		const done = tooLong === '' ? copied : `${copied}. ${tooLong}`;
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
		this.#list.select(number);
		this.#showPreview();
		getPart(this, 'actions').querySelector<HTMLElement>('[data-do=pin]')?.focus();
	}

	#pick({ number }: DeskEntry) {
		this.#list.select(number);
		this.#showPreview();
	}

	/** What is sent on where no article fits: to the authors, or to the second level. */
	async #copyMissing(what: 'copiedMissing' | 'copiedSecondLevel') {
		clearTimeout(this.#saying);
		const { message, entries = [] } = this.#found ?? {};
		if (!message) return;
		const shown = entries.map(({ label }) => label);
		const text =
			what === 'copiedMissing'
				? message.forAuthors(shown)
				: message.forSecondLevel(shown, this.#customersPage?.inReplies);
		const done = strings[what];
		if (await copyText(text, { place: getPart(this, 'missing'), done })) this.#write(done);
	}

	/** The Page that the message names is the customer's; one that only an earlier message named is asked about. */
	#takePage() {
		const box = document.querySelector('page-box [data-part=input]');
		const { message } = this.#found ?? {};
		const page = this.#customersPage;
		if (!message || !page || !(box instanceof HTMLInputElement)) return;
		const told = message.takePage(box);
		if (told === undefined && this.#isPasted && this.#toldPage !== undefined) page.leave();
		page.hold(told);
		this.#toldPage = told;
		this.#showPage();
	}

	#forgetPages() {
		this.#customersPage?.forgetAll();
		this.#say(strings.forgot);
		// The button is gone; the next customer's Page comes here.
		document.querySelector<HTMLElement>('page-box [data-part=input]')?.focus();
	}

	#startNext() {
		this.#customersPage?.startNext();
		for (const field of this.querySelectorAll('.copy-field')) field.remove();
		this.#field.value = '';
		this.#read();
		this.#say(strings.cleared);
		this.#field.focus();
	}

	#confirmPage() {
		const { asked } = this.#customersPage ?? {};
		if (!asked) return;
		this.#customersPage?.confirm();
		this.#showPage();
		this.#say(strings.carriesAgain(facebookPageLabel(asked)));
		// The button is gone; the reply comes next.
		this.#field.focus();
	}

	#say(sentence: string) {
		clearTimeout(this.#saying);
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
		return this.#kindOr(this.#kindFields.find(({ checked }) => checked)?.value ?? '');
	}

	#kindOr(kind: string): keyof Replies {
		return isReplyKind(kind) ? kind : 'chat';
	}

	get #kindFields(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('[data-part=kind]')];
	}

	get #field(): HTMLTextAreaElement {
		return getPartOf(this, 'query', HTMLTextAreaElement);
	}
}

function isReplyKind(text: string): text is keyof Replies {
	return Object.hasOwn(strings.replies, text);
}
