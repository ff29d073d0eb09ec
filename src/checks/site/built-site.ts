import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readHtmlPage, type HtmlPage } from './html-page.ts';

const textFile = /\.(?:js|css|json|md|txt|xml)$/;

/**
 * Reads a built site: every file by its path, every page parsed, and the text of what is no page.
 *
 * @param options.address where the site will be served, base path included, with its last slash
 * @param options.answered addresses that the host leads on from without a page
 */
export function readBuiltSite(
	directory: string,
	{ address, answered = new Set() }: Pick<BuiltSite, 'address' | 'answered'>,
): BuiltSite {
	const site: BuiltSite = {
		address,
		answered,
		files: new Set(),
		pages: new Map(),
		texts: new Map(),
	};
	const found = readdirSync(directory, { recursive: true, withFileTypes: true });
	for (const item of found)
		if (item.isFile())
			site.files.add(
				join(item.parentPath, item.name)
					.slice(directory.length + 1)
					.split(sep)
					.join('/'),
			);

	for (const file of [...site.files].sort()) {
		const path = pagePath(file);
		const read = () => readFileSync(join(directory, file), 'utf8');
		if (file.endsWith('.html')) site.pages.set(path, readHtmlPage(read()));
		else if (textFile.test(file)) site.texts.set(file, read());
	}
	return site;
}

/** Path of the page that a file is served as: `a/b/index.html` → `/a/b/`. */
export function pagePath(file: string): string {
	return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Whether search engines may list the page. */
export function isIndexed({ meta }: HtmlPage): boolean {
	return !meta['robots']?.includes('noindex');
}

export interface BuiltSite {
	address: URL;
	/** Addresses that the host leads on from without a page: `/b/101/`. */
	answered?: ReadonlySet<string>;
	/** From the folder: `gioi-han/index.html`. */
	files: Set<string>;
	/** By the path they are served at, without the base: `/gioi-han/`. */
	pages: Map<string, HtmlPage>;
	/** Feeds, lists, JSON, Markdown, scripts, styles: by file. */
	texts: Map<string, string>;
}
