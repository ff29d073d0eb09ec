import type { ArticleEntry } from '../reading/entries.ts';
import { textHash } from '../domain/text-hash.ts';

/**
 * Hash of what an author has written in an article and a reader can see: its front matter without
 * dates and addresses, and its text. Changed facts do not change it, nor does another way of quoting
 * or wrapping the same words, nor where a link leads or how an anchor is called.
 */
export function articleTextHash({ data, source }: Pick<ArticleEntry, 'data' | 'source'>): string {
	const { title, summary, symptoms, notThis, ask, escalate, archived, channels } = data;
	const { mine, needs, done } = data;
	// Undefined where the old form has none, so that its hashes stay.
	const form = { mine: mine.length > 0 ? mine : undefined, needs, done };
	const text = source.replace(/^---\n[\s\S]*?\n---(?:\n|$)/, '');
	const shown = { title, summary, channels, symptoms, notThis, ask, escalate, archived, ...form };
	const words = text
		.replace(/\]\([^)]*\)/g, ']')
		.replace(/\{#[^}]*\}/g, '')
		.replace(/\s+/g, ' ');
	return textHash(JSON.stringify(shown) + words.trim());
}
