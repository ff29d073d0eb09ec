import { formatKeptPages, parseKeptPages } from '../domain/kept-pages.ts';
import { arriveWith, findPageInUse, noPageChoice } from '../domain/page-choice.ts';
import { findPageInAddress, withoutPage } from '../domain/page-parameter.ts';
import { parsePageReference } from '../domain/page-reference.ts';
import { formatPage } from '../domain/stored-page.ts';
import { canStore, readStored, writeStored } from './storage.ts';
import { carryPage } from './carried-page.ts';
import { pageChange } from '../components/page-box/load-page-code.ts';
import { keptPagesKey, offeredPageKey, tabPageKey } from './storage-keys.ts';
import type { KeptPage } from '../domain/kept-pages.ts';
import type { PageChoice } from '../domain/page-choice.ts';
import type { PageReference, Reason } from '../domain/page-reference.ts';

/**
 * The one place that knows the Page of this tab: reads storage and address, keeps every change, and
 * tells the whole page. Works in memory where nothing can be kept.
 */
class PageStore {
	#choice: PageChoice = noPageChoice;
	#isInBrowser = true;
	#isInTab = true;
	#arrival: Arrival | undefined;

	get choice(): PageChoice {
		return this.#choice;
	}

	get inUse(): KeptPage | undefined {
		return findPageInUse(this.#choice);
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
			kept: parseKeptPages(readStored('localStorage', keptPagesKey)),
			tab: readPage(tabPageKey),
			offered: readPage(offeredPageKey),
		};
		this.#arrive();
		window.addEventListener('storage', this.#follow);
		window.addEventListener('pageshow', this.#return);
		this.#tell();
	}

	/** Every change goes through here. While the reader types, nothing is kept. */
	change(choice: PageChoice) {
		this.#choice = choice;
		if (!choice.typed) this.#save();
		this.#tell();
	}

	#arrive() {
		const arrived = findPageInAddress(location.href);
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
		if (this.#isInTab) history.replaceState(history.state, '', withoutPage(location.href));
	}

	#save() {
		const { kept } = this.#choice;
		const text = kept.pages.length === 0 ? undefined : formatKeptPages(kept);
		this.#isInBrowser = writeStored('localStorage', keptPagesKey, text);
		this.#saveForTab();
	}

	#saveForTab() {
		const { kept, tab, offered } = this.#choice;
		const forTab = tab ?? (this.#isInBrowser ? undefined : kept.selected);
		const isPageIn = writeStored('sessionStorage', tabPageKey, forTab && formatPage(forTab));
		const text = offered && formatPage(offered);
		this.#isInTab = writeStored('sessionStorage', offeredPageKey, text) && isPageIn;
	}

	/** Another tab has changed what is kept; what is being typed here stays. */
	#follow = ({ key }: StorageEvent) => {
		if (key !== null && key !== keptPagesKey) return;
		const kept = parseKeptPages(readStored('localStorage', keptPagesKey));
		this.#choice = { ...this.#choice, kept };
		this.#tell();
	};

	/** The browser had kept this page alive while the reader was on others. */
	#return = ({ persisted }: PageTransitionEvent) => {
		if (!persisted) return;
		const { kept, tab, offered } = this.#choice;
		this.#choice = {
			...this.#choice,
			kept: this.#isInBrowser ? parseKeptPages(readStored('localStorage', keptPagesKey)) : kept,
			tab: this.#isInTab ? readPage(tabPageKey) : tab,
			offered: this.#isInTab ? readPage(offeredPageKey) : offered,
		};
		this.#tell();
	};

	#tell() {
		carryPage(this.keptIn === 'address' ? (this.#choice.offered ?? this.inUse?.page) : undefined);
		document.dispatchEvent(new Event(pageChange));
	}
}

/** Started by `live.ts`. */
export const pageStore = new PageStore();

function readPage(key: string): PageReference | undefined {
	const page = parsePageReference(readStored('sessionStorage', key) ?? '');
	return page.ok ? page : undefined;
}

/** What an address brought: a Page, in use or offered, or one that cannot be read. */
export type Arrival = { page: PageReference; isOffered: boolean } | { reason: Reason };
