import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { browserFloorEdition } from '../../domain/browser-floor.ts';
import { foldVietnamese, splitWords } from '../../domain/vietnamese.ts';
import { INDEX_CHARACTERS, writeIndexText } from './index-text.ts';
import { writePageHtml } from './page-html.ts';
import type { PageToIndex } from './page-html.ts';
import { findCorrections } from '../typed/correction.ts';
import { canonicalWord } from '../typed/syllable.ts';
import { readVocabulary, writeVocabulary } from '../typed/vocabulary.ts';
import type { VocabularyFile } from '../typed/vocabulary.ts';

/** Pagefind writes its own user interfaces too; nobody loads them here. */
const SHIPPED =
	/^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|pagefind\..*\.pf_meta|(?:index|fragment|filter)\/.*)$/;
/** What is changed in `pagefind.js`, each found exactly once. */
const PATCHES = [
	// It swallows a chunk that did not arrive and answers with fewer results: retries and failures must be seen below it.
	['await fetch(queued.input)', 'await transport.fetch(queued.input)'],
	// Its constructor starts the loading and nobody waits for that promise; the failure also comes with every search.
	[
		'this.instances=[this.primary];this.init(options2?.language);',
		'this.instances=[this.primary];this.init(options2?.language).catch(()=>{});',
	],
] as const;

/**
 * Sets the entries of a chunk of the index, where Pagefind's own 20,000 would make a query of four words load most of a
 * small site's index: 500 up to 50 pages, 1,000 from 100 pages on, and beyond 1,000 as many as there are pages, so that
 * the chunks stay some 400 files (a host takes 20,000 in all). Pagefind's documentation does not name the setting, so a
 * test watches that it has its effect.
 */
function chunkSettings(pages: number): Record<string, string> {
	const entries = Math.max(500, Math.min(1000, 10 * pages), pages);
	return { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(entries) };
}

/** Indexes pages into a folder, replacing what was there. */
export async function indexPages(
	pages: readonly PageToIndex[],
	{ outDir, ...options }: IndexOptions & { outDir: string },
): Promise<IndexReport> {
	const { files, report } = await makeIndex(pages, options);
	await rm(outDir, { recursive: true, force: true });
	writeFiles(files, outDir);
	return report;
}

/**
 * The index of some pages as files in memory: path below its folder → content.
 */
export async function makeIndex(
	pages: readonly PageToIndex[],
	{ words = [], kept = [] }: IndexOptions = {},
): Promise<{ files: IndexFiles; report: IndexReport }> {
	const { index, errors } = await withEnvironment(chunkSettings(pages.length), () =>
		createIndex({ forceLanguage: 'vi', includeCharacters: INDEX_CHARACTERS }),
	);
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	const counts = new Map<string, number>();
	const spellings = new Map<string, string>();
	const spellingOf = (word: string) => {
		const known = spellings.get(word);
		if (known !== undefined) return known;
		const spelling = canonicalWord(word);
		spellings.set(word, spelling);
		return spelling;
	};
	for (const page of pages) {
		const { url } = page;
		const ownWords = new Set<string>();
		const content = writePageHtml(page, (text) => {
			for (const word of splitWords(text)) if (/\p{L}/u.test(word)) ownWords.add(spellingOf(word));
			return writeIndexText(text);
		});
		const added = await index.addHTMLFile({ url, content });
		if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
		for (const word of ownWords) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	for (const word of words.flatMap(splitWords).map(canonicalWord))
		if (!counts.has(word)) counts.set(word, 1);

	const written = await index.getFiles();
	if (written.errors.length > 0)
		throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
	const files: IndexFiles = new Map();
	for (const { path, content } of written.files)
		if (SHIPPED.test(path))
			files.set(path, path === 'pagefind.js' ? await minify(patch(content)) : content);
	const vocabulary = writeVocabulary(pages.length, counts);
	files.set('vocabulary.json', JSON.stringify(keepWords(vocabulary, kept)));
	await index.deleteIndex();
	await close();
	return { files, report: { pages: pages.length, words: counts.size } };
}

/** Of the words to be kept only those that the vocabulary would take for a slip need to be known. */
function keepWords(file: VocabularyFile, kept: readonly string[]): VocabularyFile {
	const vocabulary = readVocabulary(file);
	const needed = new Set(
		kept
			.flatMap(splitWords)
			.map(foldVietnamese)
			.filter((word) => findCorrections(word, vocabulary, 1).length > 0),
	);
	return needed.size === 0 ? file : { ...file, kept: [...needed].sort().join(' ') };
}

/** Writes files below a folder, which need not exist. */
export function writeFiles(files: IndexFiles, folder: string): void {
	for (const path of new Set([...files.keys()].map(dirname)))
		mkdirSync(join(folder, path), { recursive: true });
	for (const [path, content] of files) writeFileSync(join(folder, path), content);
}

/** Pagefind reads some settings only from the environment it is started in. */
async function withEnvironment<T>(
	settings: Record<string, string>,
	start: () => Promise<T>,
): Promise<T> {
	const before = { ...process.env };
	Object.assign(process.env, settings);
	try {
		return await start();
	} finally {
		for (const name of Object.keys(settings)) {
			const value = before[name];
			if (value === undefined) Reflect.deleteProperty(process.env, name);
			else process.env[name] = value;
		}
	}
}

/** Fails when a new Pagefind no longer reads as expected. */
function patch(script: Uint8Array): string {
	let text = new TextDecoder().decode(script);
	for (const [from, to] of PATCHES) {
		if (text.split(from).length !== 2) throw new Error(`pagefind.js has no single “${from}”`);
		text = text.replace(from, to);
	}
	return `${text}\nexport const transport = { fetch: (url) => fetch(url) };\n`;
}

/** Pagefind ships its names at full length, which every first search would pay for. */
async function minify(script: string): Promise<string> {
	const { code } = await transform(script, {
		minify: true,
		format: 'esm',
		target: `es${String(browserFloorEdition)}`,
	});
	return code;
}

/** Path below the index's folder → content. */
export type IndexFiles = Map<string, string | Uint8Array>;

interface IndexOptions {
	/** Known words beside those of the pages, such as synonyms. */
	words?: readonly string[];
	/** Words that mean something, and must not be taken for slips of the pages' words. */
	kept?: readonly string[];
}

interface IndexReport {
	pages: number;
	words: number;
}
