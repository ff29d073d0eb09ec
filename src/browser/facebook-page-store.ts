import { formatKeptFacebookPages, parseKeptFacebookPages } from '../domain/kept-facebook-pages.ts';
import {
	arriveWith,
	findFacebookPageInUse,
	noFacebookPageChoice,
} from '../domain/facebook-page-choice.ts';
import {
	findFacebookPageInAddress,
	withoutFacebookPage,
} from '../domain/facebook-page-parameter.ts';
import { parsePageReference } from '../domain/page-reference.ts';
import { formatFacebookPage } from '../domain/facebook-page-text.ts';
import { canStore, readStored, writeStored } from './storage.ts';
import { carryFacebookPage } from './carried-facebook-page.ts';
import { facebookPageChange } from './facebook-page-change.ts';
import {
	keptFacebookPagesKey,
	offeredFacebookPageKey,
	tabFacebookPageKey,
} from './storage-keys.ts';
import type { KeptFacebookPage } from '../domain/kept-facebook-pages.ts';
import type { FacebookPageChoice } from '../domain/facebook-page-choice.ts';
import type { PageReference, Reason } from '../domain/page-reference.ts';

/**
 * The one place that knows the Page of this tab: reads storage and address, keeps every change, and
 * tells the whole page. Works in memory where nothing can be kept.
 */
class FacebookPageStore {
	#choice: FacebookPageChoice = noFacebookPageChoice;
	#isInBrowser = true;
	#isInTab = true;
	#arrival: Arrival | undefined;

	get choice(): FacebookPageChoice {
		return this.#choice;
	}

	get inUse(): KeptFacebookPage | undefined {
		return findFacebookPageInUse(this.#choice);
	}

	/** What the address of this page brought; `undefined` when it brought nothing new. */
	get arrival(): Arrival | undefined {
		return this.#arrival;
	}

	/** Where the Page in use outlives this page; while the reader types, where it will be. */
	get keptIn(): 'browser' | 'tab' | 'address' {
		if (!this.#choice.tab && this.#isInBrowser) return 'browser';
		return this.#isInTab ? 'tab' : 'address';
	}

	start() {
		this.#isInBrowser = canStore('localStorage');
		this.#isInTab = canStore('sessionStorage');
		this.#choice = {
			kept: parseKeptFacebookPages(readStored('localStorage', keptFacebookPagesKey)),
			tab: readPage(tabFacebookPageKey),
			offered: readPage(offeredFacebookPageKey),
		};
		this.#arrive();
		window.addEventListener('storage', this.#follow);
		window.addEventListener('pageshow', this.#return);
		this.#tell();
	}

	/** Every change goes through here. While the reader types, nothing is kept. */
	change(choice: FacebookPageChoice) {
		this.#choice = choice;
		if (!choice.typed) this.#save();
		this.#tell();
	}

	#arrive() {
		const arrived = findFacebookPageInAddress(location.href);
		if (!arrived) return;
		if (!arrived.ok) {
			this.#arrival = { reason: arrived.reason };
			return;
		}
		this.#choice = arriveWith(this.#choice, arrived);
		this.#saveForTab();
		const { tab, offered } = this.#choice;
		if (tab ?? offered) this.#arrival = { page: arrived, isOffered: offered !== undefined };
		// The Page leaves the address only when it would not be lost with it.
		if (this.#isInTab) history.replaceState(history.state, '', withoutFacebookPage(location.href));
	}

	#save() {
		const { kept } = this.#choice;
		const text = kept.pages.length === 0 ? undefined : formatKeptFacebookPages(kept);
		this.#isInBrowser = writeStored('localStorage', keptFacebookPagesKey, text);
		this.#saveForTab();
	}

	#saveForTab() {
		const { kept, tab, offered } = this.#choice;
		const forTab = tab ?? (this.#isInBrowser ? undefined : kept.selected);
		const isPageIn = writeStored(
			'sessionStorage',
			tabFacebookPageKey,
			forTab && formatFacebookPage(forTab),
		);
		const text = offered && formatFacebookPage(offered);
		this.#isInTab = writeStored('sessionStorage', offeredFacebookPageKey, text) && isPageIn;
	}

	/** Another tab has changed what is kept; what is being typed here stays. */
	#follow = ({ key }: StorageEvent) => {
		if (key !== null && key !== keptFacebookPagesKey) return;
		const kept = parseKeptFacebookPages(readStored('localStorage', keptFacebookPagesKey));
		this.#choice = { ...this.#choice, kept };
		this.#tell();
	};

	/** The browser had kept this page alive while the reader was on others. */
	#return = ({ persisted }: PageTransitionEvent) => {
		if (!persisted) return;
		const { kept, tab, offered } = this.#choice;
		this.#choice = {
			...this.#choice,
			kept: this.#isInBrowser
				? parseKeptFacebookPages(readStored('localStorage', keptFacebookPagesKey))
				: kept,
			tab: this.#isInTab ? readPage(tabFacebookPageKey) : tab,
			offered: this.#isInTab ? readPage(offeredFacebookPageKey) : offered,
		};
		this.#tell();
	};

	#tell() {
		carryFacebookPage(
			this.keptIn === 'address' ? (this.#choice.offered ?? this.inUse?.page) : undefined,
		);
		document.dispatchEvent(new Event(facebookPageChange));
	}
}

/** Started by `components/page-box/facebook-page-code.ts`. */
export const facebookPageStore = new FacebookPageStore();

function readPage(key: string): PageReference | undefined {
	const page = parsePageReference(readStored('sessionStorage', key) ?? '');
	return page.ok ? page : undefined;
}

/** What an address brought: a Page, in use or offered, or one that cannot be read. */
type Arrival = { page: PageReference; isOffered: boolean } | { reason: Reason };
