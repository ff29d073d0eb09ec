import {
	findFacebookPagesOf,
	leaveCustomer,
	noFacebookPageChoice,
} from '../../domain/facebook-page-choice.ts';
import type { KeptFacebookPage } from '../../domain/kept-facebook-pages.ts';
import type { FacebookPageChoice } from '../../domain/facebook-page-choice.ts';
import { withoutFacebookPage } from '../../domain/facebook-page-parameter.ts';
import type { PageReference } from '../../domain/page-reference.ts';
import { formatFacebookPage } from '../../domain/facebook-page-text.ts';
import type { loadFacebookPageCode } from '../page-box/load-facebook-page-code.ts';
import { AnsweredPages } from './answered-pages.ts';

/**
 * The Page of the customer whom the agent is answering. One that was there before the last reply may
 * be the last customer's: it is in no reply until the agent has said that it still holds.
 */
export class CustomersPage {
	readonly #store: Store;
	readonly #answered = new AnsweredPages();
	#typed: FacebookPageChoice['typed'];
	#held: string | undefined;

	constructor(store: Store) {
		this.#store = store;
		const { arrival, choice } = store;
		if (!arrival || !('page' in arrival) || arrival.isOffered) return;
		const page = formatFacebookPage(arrival.page);
		if (store.keptIn !== 'address') this.#renew(page);
		// A link of this site has carried it here; nobody knows what was copied before.
		else if (isFromThisSite())
			this.#answered.replace({
				shared: [],
				ofTab: findFacebookPagesOf(choice).map(formatFacebookPage),
			});
	}

	/** The Page that replies carry. */
	get inReplies(): PageReference | undefined {
		const page = this.#store.inUse?.page;
		return page && this.#isAnswered(page) ? undefined : page;
	}

	/** The Page that waits for the agent's word. */
	get asked(): KeptFacebookPage | undefined {
		const { inUse } = this.#store;
		return inUse && this.#isAnswered(inUse.page) ? inUse : undefined;
	}

	/**
	 * The message in the desk's box names this Page: it is the customer's, whatever is copied, until another message
	 * stands there (`undefined`).
	 */
	hold(page: string | undefined) {
		this.#held = page;
	}

	get isKnown(): boolean {
		return this.#store.inUse !== undefined || this.#store.choice.kept.pages.length > 0;
	}

	/** The Page in use, or what is kept, may have changed: what is typed anew is this customer's. */
	follow() {
		const { typed, kept } = this.#store.choice;
		if (typed?.ok && typed !== this.#typed) this.#renew(formatFacebookPage(typed));
		this.#typed = typed;
		const known = [
			...findFacebookPagesOf(this.#store.choice),
			...kept.pages.map(({ page }) => page),
		];
		const texts = known.map(formatFacebookPage);
		this.#answered.filter((page) => texts.includes(page));
	}

	/** A reply was copied. */
	leave() {
		const { choice } = this.#store;
		this.#answered.replace({
			shared: choice.kept.selected ? [formatFacebookPage(choice.kept.selected)] : [],
			ofTab: findFacebookPagesOf(choice).map(formatFacebookPage),
		});
	}

	/** The agent's word that it is still the same. */
	confirm() {
		const page = this.#store.inUse?.page;
		if (page) this.#renew(formatFacebookPage(page));
	}

	/** The next customer has no Page yet; those that the agent has named stay to choose from. */
	startNext() {
		this.#change(leaveCustomer(this.#store.choice));
	}

	forgetAll() {
		this.#change(noFacebookPageChoice);
	}

	#change(choice: FacebookPageChoice) {
		this.#store.change(choice);
		// Where nothing can be kept the address holds it.
		const bare = withoutFacebookPage(location.href);
		if (bare !== location.href) history.replaceState(history.state, '', bare);
		this.#answered.filter(() => false);
	}

	#isAnswered(page: PageReference): boolean {
		const text = formatFacebookPage(page);
		return text !== this.#held && this.#answered.has(text);
	}

	#renew(page: string) {
		this.#answered.filter((one) => one !== page);
	}
}

function isFromThisSite(): boolean {
	return document.referrer.startsWith(`${location.origin}/`);
}

type Store = Awaited<ReturnType<typeof loadFacebookPageCode>>['facebookPageStore'];
