import { parseJson } from '../../domain/json.ts';
import { readStored, writeStored } from '../../browser/storage.ts';
import { deskPinnedKey, deskRecentKey, deskReplyKey } from '../../browser/storage-keys.ts';

const mostRecent = 8;
const mostPinned = 50;

/**
 * Pinned and recently used articles by number, newest first, and the kind of reply; remembered while
 * the page is open even where the browser keeps nothing.
 */
export class DeskMemory {
	#pinned = readNumbers(deskPinnedKey);
	#recent = readNumbers(deskRecentKey);

	get pinned(): readonly number[] {
		return this.#pinned;
	}

	get recent(): readonly number[] {
		return this.#recent;
	}

	/** Pins it, or unpins it when it is pinned. */
	togglePin(number: number) {
		this.#pinned = this.#pinned.includes(number)
			? this.#pinned.filter((one) => one !== number)
			: [number, ...this.#pinned].slice(0, mostPinned);
		writeStored('localStorage', deskPinnedKey, JSON.stringify(this.#pinned));
	}

	/** As it was kept; nothing has checked it. */
	get replyKind(): string | null {
		return readStored('localStorage', deskReplyKey);
	}

	set replyKind(kind: string) {
		writeStored('localStorage', deskReplyKey, kind);
	}

	use(number: number) {
		this.#recent = [number, ...this.#recent.filter((one) => one !== number)].slice(0, mostRecent);
		writeStored('localStorage', deskRecentKey, JSON.stringify(this.#recent));
	}
}

function readNumbers(key: string): number[] {
	const stored = parseJson(readStored('localStorage', key) ?? '[]');
	return Array.isArray(stored) ? stored.filter((one) => Number.isSafeInteger(one)) : [];
}
