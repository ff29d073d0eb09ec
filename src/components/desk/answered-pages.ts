import { isRecord, parseJson } from '../../domain/json.ts';
import { readStored, writeStored } from '../../browser/storage.ts';
import {
	answeredFacebookPageKey,
	answeredTabFacebookPagesKey,
} from '../../browser/storage-keys.ts';

/**
 * The Pages, as text, that were there when a reply was last copied: the next customer's is another.
 * The one that every tab uses is kept for every tab, those of this tab for this tab alone; where
 * nothing can be kept, the entry of this page in the tab's history holds them, which outlives a
 * reload.
 */
export class AnsweredPages {
	#ofTab = readTexts(readStored('sessionStorage', answeredTabFacebookPagesKey) ?? findInHistory());

	has(page: string): boolean {
		return this.#ofTab.includes(page) || readShared().includes(page);
	}

	/** A reply was copied. */
	replace({ shared, ofTab }: { shared: readonly string[]; ofTab: readonly string[] }) {
		writeShared(shared);
		// Also what other tabs should know of, lest it was not kept.
		this.#keepOfTab([...new Set([...ofTab, ...shared])]);
	}

	/** Keeps of them only those that pass. */
	filter(passes: (page: string) => boolean) {
		const shared = readShared();
		if (!shared.every(passes)) writeShared(shared.filter(passes));
		if (!this.#ofTab.every(passes)) this.#keepOfTab(this.#ofTab.filter(passes));
	}

	#keepOfTab(pages: readonly string[]) {
		this.#ofTab = pages;
		const text = pages.length === 0 ? undefined : JSON.stringify(pages);
		const isKept = writeStored('sessionStorage', answeredTabFacebookPagesKey, text);
		const state: unknown = history.state;
		if (isKept && !(isRecord(state) && answeredTabFacebookPagesKey in state)) return;
		history.replaceState(
			{ ...(isRecord(state) && state), [answeredTabFacebookPagesKey]: isKept ? undefined : text },
			'',
		);
	}
}

function findInHistory(): string | null {
	const state: unknown = history.state;
	const text = isRecord(state) ? state[answeredTabFacebookPagesKey] : undefined;
	return typeof text === 'string' ? text : null;
}

function readShared(): readonly string[] {
	return readTexts(readStored('localStorage', answeredFacebookPageKey));
}

function writeShared(pages: readonly string[]) {
	const text = pages.length === 0 ? undefined : JSON.stringify(pages);
	writeStored('localStorage', answeredFacebookPageKey, text);
}

function readTexts(text: string | null): readonly string[] {
	const stored = parseJson(text ?? '[]');
	return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}
