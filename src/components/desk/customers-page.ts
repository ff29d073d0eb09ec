import { findPagesOf, leaveCustomer, noPageChoice } from '../../domain/page-choice.ts';
import type { KeptPage } from '../../domain/kept-pages.ts';
import type { PageChoice } from '../../domain/page-choice.ts';
import { withoutPage } from '../../domain/page-parameter.ts';
import type { PageReference } from '../../domain/page-reference.ts';
import { formatPage } from '../../domain/stored-page.ts';
import type { loadPages } from '../page-box/load-page-code.ts';
import { AnsweredPages } from './answered-pages.ts';

/**
 * The Page of the customer whom the agent is answering. One that was there before the last reply may
 * be the last customer's: it is in no reply until the agent has said that it still holds.
 */
export class CustomersPage {
	readonly #store: Store;
	readonly #answered = new AnsweredPages();
	#typed: PageChoice['typed'];

	constructor(store: Store) {
		this.#store = store;
		const { arrival, choice } = store;
		if (!arrival || !('page' in arrival) || arrival.isOffered) return;
		const page = formatPage(arrival.page);
		if (store.keptIn !== 'address') this.#renew(page);
		// A link of this site has carried it here; nobody knows what was copied before.
		else if (isFromThisSite())
			this.#answered.replace({ shared: [], ofTab: findPagesOf(choice).map(formatPage) });
	}

	/** The Page that replies carry. */
	get inReplies(): PageReference | undefined {
		const page = this.#store.inUse?.page;
		return page && this.#answered.has(formatPage(page)) ? undefined : page;
	}

	/** The Page that waits for the agent's word. */
	get asked(): KeptPage | undefined {
		const { inUse } = this.#store;
		return inUse && this.#answered.has(formatPage(inUse.page)) ? inUse : undefined;
	}

	get isKnown(): boolean {
		return this.#store.inUse !== undefined || this.#store.choice.kept.pages.length > 0;
	}

	/** The Page in use, or what is kept, may have changed: what is typed anew is this customer's. */
	follow() {
		const { typed, kept } = this.#store.choice;
		if (typed?.ok && typed !== this.#typed) this.#renew(formatPage(typed));
		this.#typed = typed;
		const known = [...findPagesOf(this.#store.choice), ...kept.pages.map(({ page }) => page)];
		const texts = known.map(formatPage);
		this.#answered.filter((page) => texts.includes(page));
	}

	/** A reply was copied. */
	leave() {
		const { choice } = this.#store;
		this.#answered.replace({
			shared: choice.kept.selected ? [formatPage(choice.kept.selected)] : [],
			ofTab: findPagesOf(choice).map(formatPage),
		});
	}

	/** The agent's word that it is still the same. */
	confirm() {
		const page = this.#store.inUse?.page;
		if (page) this.#renew(formatPage(page));
	}

	/** The next customer has no Page yet; those that the agent has named stay to choose from. */
	startNext() {
		this.#change(leaveCustomer(this.#store.choice));
	}

	forgetAll() {
		this.#change(noPageChoice);
	}

	#change(choice: PageChoice) {
		this.#store.change(choice);
		// Where nothing can be kept the address holds it.
		const bare = withoutPage(location.href);
		if (bare !== location.href) history.replaceState(history.state, '', bare);
		this.#answered.filter(() => false);
	}

	#renew(page: string) {
		this.#answered.filter((one) => one !== page);
	}
}

function isFromThisSite(): boolean {
	return URL.canParse(document.referrer) && new URL(document.referrer).origin === location.origin;
}

type Store = Awaited<ReturnType<typeof loadPages>>['pageStore'];
