import type { CustomersWords, DeskEntry } from '../../replies/desk-search.ts';
import { isReplySource } from '../../replies/reply-source.ts';
import { isReadable } from '../../search/index/start-file.ts';

/**
 * All that the desk knows about the articles.
 *
 * @throws when it does not arrive, or is not what this desk can read
 */
export async function fetchDeskEntries(address: string): Promise<DeskEntry[]> {
	const response = await fetch(address);
	const data: unknown = await response.json();
	if (!Array.isArray(data) || !data.every(isEntry)) throw new Error('Not the data of the desk');
	return data;
}

/** What customers write for what, from the start file of the search; the desk works without it too. */
export async function fetchCustomersWords(address: string): Promise<CustomersWords | undefined> {
	try {
		const response = await fetch(address);
		const data: unknown = response.ok ? await response.json() : undefined;
		return isReadable(data) ? data : undefined;
	} catch {
		return undefined;
	}
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
