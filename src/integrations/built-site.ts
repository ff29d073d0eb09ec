import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readHtmlPage, type HtmlPage } from './html-page.ts';

/** Folders whose files only their own makers read. */
const skipped = /^(?:pagefind|_astro)\//;
const textFile = /\.(?:json|md|txt|xml)$|^(?:_redirects|redirects\.nginx\.conf)$/;

/**
 * Reads a built site: every file by its path, every page parsed, and the text of what is no page.
 *
 * @param address where the site will be served, base path included, with its last slash
 */
export async function readBuiltSite(directory: string, address: URL): Promise<BuiltSite> {
	const site: BuiltSite = { address, files: new Set(), pages: new Map(), texts: new Map() };
	const found = await readdir(directory, { recursive: true, withFileTypes: true });
	for (const item of found)
		if (item.isFile())
			site.files.add(
				join(item.parentPath, item.name)
					.slice(directory.length + 1)
					.split(sep)
					.join('/'),
			);

	const files = [...site.files].sort();
	for (let start = 0; start < files.length; start += atOnce)
		await Promise.all(
			files.slice(start, start + atOnce).map((file) => readBuiltFile(site, directory, file)),
		);
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

async function readBuiltFile(site: BuiltSite, directory: string, file: string): Promise<void> {
	if (skipped.test(file)) return;
	if (file.endsWith('.html'))
		site.pages.set(pagePath(file), readHtmlPage(await readFile(join(directory, file), 'utf8')));
	else if (textFile.test(file)) site.texts.set(file, await readFile(join(directory, file), 'utf8'));
}

const atOnce = 64;

export interface BuiltSite {
	address: URL;
	/** From the folder: `gioi-han/index.html`. */
	files: Set<string>;
	/** By the path they are served at, without the base: `/gioi-han/`. */
	pages: Map<string, HtmlPage>;
	/** Feeds, lists, JSON, Markdown, redirect files: by file. */
	texts: Map<string, string>;
}
