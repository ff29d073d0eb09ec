import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contactArticle } from '../replies/contact-article.ts';
import type { Library } from '../library/model.ts';
import { markdownPath } from '../domain/permalinks.ts';
import { renderAllMarkdown, renderMarkdown } from '../files/markdown/library-markdown.ts';
import { makeFolders } from './folders.ts';
import { absoluteAddress as absolute } from './site-address.ts';

/** Writes every article as plain Markdown, at its own address with `.md`, and all of them as one. */
export function writeTwins(directory: string, library: Library): void {
	const folders = makeFolders();
	for (const article of library.articles.values())
		writeFileSync(
			folders.with(join(directory, markdownPath(article))),
			renderMarkdown(article, { library, absolute }),
		);
	writeFileSync(join(directory, 'llms-full.txt'), renderAllMarkdown(library, { absolute }));
}

/** Writes what the contact page and replies need to know of an article: `/lien-he/bai/101.json`. */
export function writeContactFiles(directory: string, library: Library): void {
	const folders = makeFolders();
	for (const article of library.articles.values())
		writeFileSync(
			folders.with(join(directory, 'lien-he', 'bai', `${String(article.number)}.json`)),
			JSON.stringify(contactArticle(article, { library, absolute })),
		);
}
