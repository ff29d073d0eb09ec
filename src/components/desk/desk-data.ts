import type { DeskEntry } from '../../replies/desk-entries.ts';
import { isReplySource } from '../../replies/fetched-source.ts';

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

function isEntry(value: unknown): value is DeskEntry {
	return (
		typeof value === 'object' &&
		value !== null &&
		'number' in value &&
		'reply' in value &&
		isReplySource(value.reply)
	);
}
