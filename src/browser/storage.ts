/**
 * What this browser keeps under a key, or `null`. Storage may be blocked, as in the browsers inside
 * some apps, where even looking at it throws.
 */
export function readStored(area: StorageArea, key: string): string | null {
	try {
		return window[area].getItem(key);
	} catch {
		return null;
	}
}

/**
 * Keeps a text, or nothing more under that key when it is `undefined`.
 *
 * @returns whether the browser really holds it now; full or blocked storage does not
 */
export function writeStored(area: StorageArea, key: string, text: string | undefined): boolean {
	try {
		if (text === undefined) window[area].removeItem(key);
		else window[area].setItem(key, text);
		return window[area].getItem(key) === (text ?? null);
	} catch {
		return false;
	}
}

/** Whether this browser keeps anything at all there. */
export function canStore(area: StorageArea): boolean {
	const probe = 'probe';
	const isKept = writeStored(area, probe, probe);
	writeStored(area, probe, undefined);
	return isKept;
}

export type StorageArea = 'localStorage' | 'sessionStorage';
