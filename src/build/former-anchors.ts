import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../library/model.ts';
import { planRedirects } from '../library/redirects.ts';

/**
 * Gives every old anchor of a page its place again, as an empty element inside the one that now
 * carries the section or fact. So an old link lands there without script, on any host.
 */
export function addFormerAnchors(directory: string, library: Library): void {
	for (const [page, anchors] of planRedirects(library).anchors) {
		const file = join(directory, page, 'index.html');
		const html = readFileSync(file, 'utf8');
		writeFileSync(
			file,
			anchors.reduce((text, { anchor, at }) => addAnchor(text, { anchor, at }), html),
		);
	}
}

/**
 * The page with `<span id="anchor">` at the beginning of the element `at`, else of `<main>`.
 *
 * @throws when the page has no such element, which the link check would find too, but later
 */
export function addAnchor(
	html: string,
	{ anchor, at }: { anchor: string; at: string | undefined },
): string {
	const tag = at === undefined ? /<main\b[^>]*>/ : new RegExp(`<[a-z][^>]* id="${at}"[^>]*>`);
	const start = tag.exec(html);
	if (!start) throw new Error(`No element for the former anchor #${anchor} (${at ?? 'main'})`);
	const end = start.index + start[0].length;
	return `${html.slice(0, end)}<span id="${anchor}"></span>${html.slice(end)}`;
}
