import type { Library } from '../library/model.ts';
import { replySource, type ReplySource } from './reply-source.ts';

/** Every article in use as the agents' desk needs it, in the order of their numbers. */
export function deskEntries(library: Library): DeskEntry[] {
	return [...library.articles.values()]
		.filter(({ archived }) => !archived)
		.map((article) => ({
			number: article.number,
			label: article.label,
			title: article.title.plain,
			path: article.path,
			shortPath: article.shortPath,
			sections: article.sections.map(({ anchor, heading }) => ({ anchor, heading })),
			reply: replySource(article, library),
		}));
}

/**
 * One article as the agents' desk knows it: `/ban-ho-tro/bai.json` is a list of these. What it is found by is known to
 * the search alone.
 */
export interface DeskEntry {
	number: number;
	/** `B101` */
	label: string;
	title: string;
	/** Of the page, below the base path. */
	path: string;
	shortPath: string;
	/** Each has a short address of its own: `/b/101/cach-xu-ly/`. */
	sections: readonly { anchor: string; heading: string }[];
	reply: ReplySource;
}
