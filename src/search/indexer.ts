import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { splitWords } from '../domain/vietnamese.ts';
import { rewritePage } from './html-text.ts';
import { INDEX_CHARACTERS, writeIndexText } from './index-text.ts';
import { canonicalWord } from './syllable.ts';
import { writeVocabulary } from './vocabulary.ts';

/** Pagefind writes its own user interfaces too; nobody loads them here. */
const SHIPPED =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(?:index|fragment|filter)\/.*)$/;
const FETCH = 'await fetch(queued.input)';

/**
 * Indexes a built site: every page of `dist` that marks its content with `data-pagefind-body`. Writes Pagefind's files
 * and `vocabulary.json` into `outDir`, replacing what was there.
 */
export async function indexSite({ dist, outDir, words }: SiteOptions): Promise<IndexReport> {
	const pages: HtmlPage[] = [];
	const files = await readdir(dist, { recursive: true });
	for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
		const html = await readFile(join(dist, file), 'utf8');
		const path = relative('.', file).split(sep).join('/');
		if (/\bdata-pagefind-body\b/.test(html))
			pages.push({ url: `/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`, html });
	}
	return indexPages(pages, { outDir, ...(words && { words }) });
}

/** Indexes pages that need not be on disk. `words` are known words beside those of the pages, such as synonyms. */
export async function indexPages(
	pages: readonly HtmlPage[],
	{ outDir, words = [] }: { outDir: string; words?: readonly string[] },
): Promise<IndexReport> {
	const { index, errors } = await createIndex({
		forceLanguage: 'vi',
		includeCharacters: INDEX_CHARACTERS,
	});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const counts = new Map<string, number>();
	for (const { url, html } of pages) {
		const ownWords = new Set<string>();
		const content = rewritePage(html, (text) => {
			for (const word of splitWords(text))
				if (/\p{L}/u.test(word)) ownWords.add(canonicalWord(word));
			return writeIndexText(text);
		});
		const added = await index.addHTMLFile({ url, content });
		if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
		for (const word of ownWords) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	for (const word of words.flatMap(splitWords).map(canonicalWord))
		if (!counts.has(word)) counts.set(word, 1);

	const { files, errors: failures } = await index.getFiles();
	if (failures.length > 0) throw new Error(`Pagefind wrote no index: ${failures.join('; ')}`);
	await rm(outDir, { recursive: true, force: true });
	for (const { path, content } of files) {
		if (!SHIPPED.test(path)) continue;
		await mkdir(dirname(join(outDir, path)), { recursive: true });
		await writeFile(join(outDir, path), path === 'pagefind.js' ? withTransport(content) : content);
	}
	await writeFile(
		join(outDir, 'vocabulary.json'),
		JSON.stringify(writeVocabulary(pages.length, counts)),
	);
	await index.deleteIndex();
	await close();
	return { pages: pages.length, words: counts.size };
}

/**
 * Lets us hand Pagefind its `fetch`: it swallows a chunk that did not arrive and answers with fewer results, so
 * retries and failures must be seen below it. Fails when a new Pagefind no longer reads as expected.
 */
function withTransport(script: Uint8Array): string {
	const text = new TextDecoder().decode(script);
	if (text.split(FETCH).length !== 2) throw new Error(`pagefind.js has no single “${FETCH}”`);
	const patched = text.replace(FETCH, 'await transport.fetch(queued.input)');
	return `${patched}\nexport const transport = { fetch: (url) => fetch(url) };\n`;
}

export interface HtmlPage {
	/** Path from the site root, as a result links to it. */
	url: string;
	html: string;
}

export interface SiteOptions {
	dist: string;
	outDir: string;
	words?: readonly string[];
}

export interface IndexReport {
	pages: number;
	words: number;
}
