import { basename, join, resolve } from 'node:path';
import { dirname } from 'node:path/posix';
import type { z } from 'astro/zod';
import type { ArticleEntry, ContentEntries, Entry, FactFolder, Sibling } from './entries.ts';
import { describer, mistake, type Problem } from '../domain/problem.ts';
import { textHash } from '../domain/text-hash.ts';
import { destinationSchema, type Destination } from '../schemas/destination.ts';
import { errorSchema, type ErrorCode } from '../schemas/error.ts';
import { finderSchema, type Finder } from '../schemas/finder.ts';
import { glossarySchema, type GlossaryEntry } from '../schemas/glossary.ts';
import { limitSchema, type Limit } from '../schemas/limit.ts';
import { namesSchema, type Names } from '../schemas/names.ts';
import { noticesSchema, type Notice } from '../schemas/notice.ts';
import type { Published } from '../schemas/published.ts';
import { screenshotSchema, type Screenshot } from '../schemas/screenshot.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { sketchSchema, type Sketch } from '../schemas/sketch.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { topicsSchema, type Topics } from '../schemas/topic.ts';
import { readArticle, type ArticleReading } from './article-file.ts';
import { listFiles, listOthers, readCached, textOf, type Cached } from './content-files.ts';
import { describeLinkedFiles, findStrayFiles, otherTexts } from './known-files.ts';
import { parsePublished, unreadablePublished } from './published-file.ts';
import { findRawProblems } from './raw-text.ts';
import { checkSchema } from './schema-problems.ts';
import { findUnreadableFiles } from './unreadable-files.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * Reads every file below a content folder and checks each by itself: form, not references. Files
 * that have not changed since the last call are not read again. Throws only when the disk fails.
 */
export async function readContent(directory: string): Promise<ContentReading> {
	const root = resolve(directory);
	const files = await listFiles(root);
	const reader: Reader = { root, files, present: new Set(files), problems: [], broken: [] };
	const entries: ContentEntries = {
		topics: readOne(reader, 'topics.yml', { schema: topicsSchema, cache: caches.topics }),
		glossary: readOne(reader, 'glossary.yml', {
			schema: glossarySchema,
			cache: caches.glossary,
		}),
		site: readOne(reader, 'site.yml', { schema: siteSchema, cache: caches.site }),
		names: readOne(reader, 'names.yml', { schema: namesSchema, cache: caches.names }),
		notices: readOne(reader, 'notices.yml', { schema: noticesSchema, cache: caches.notices }),
		finder: readOne(reader, 'finder.yml', { schema: finderSchema, cache: caches.finder }),
		limits: readFolder(reader, 'limits', { schema: limitSchema, cache: caches.limits }),
		errors: readFolder(reader, 'errors', { schema: errorSchema, cache: caches.errors }),
		destinations: readFolder(reader, 'destinations', {
			schema: destinationSchema,
			cache: caches.destinations,
		}),
		sources: readFolder(reader, 'sources', { schema: sourceSchema, cache: caches.sources }),
		articles: readArticles(reader),
		published: readPublished(reader),
		broken: reader.broken,
	};
	for (const path of otherTexts(reader.files)) reader.problems.push(...readText(reader, path));
	reader.problems.push(...findStrayFiles(reader.files, (path) => shownPath(root, path)));
	reader.problems.push(...findUnreadableFiles(root, files, (path) => shownPath(root, path)));
	if (files.length > 0)
		reader.problems.push(
			...describeLinkedFiles(await listOthers(root), (path) => shownPath(root, path)),
		);
	for (const name of ['site.yml', 'topics.yml'])
		if (!reader.present.has(name))
			reader.problems.push(describe('missing-file', { file: shownPath(root, name) }, { name }));
	return { entries, problems: reader.problems };
}

function readFolder<Data>(reader: Reader, folder: FactFolder, form: Form<Data>): Entry<Data>[] {
	const entries: Entry<Data>[] = [];
	for (const path of reader.files) {
		if (!path.startsWith(`${folder}/`) || !path.endsWith('.yml')) continue;
		const entry = readOne(reader, path, form);
		if (entry) entries.push(entry);
		else reader.broken.push({ folder, id: basename(path, '.yml'), number: undefined });
	}
	return entries;
}

function readOne<Data>(
	reader: Reader,
	path: string,
	{ schema, cache }: Form<Data>,
): Entry<Data> | undefined {
	if (!reader.present.has(path)) return undefined;
	const file = shownPath(reader.root, path);
	const reading = readCached(join(reader.root, path), cache, (content) => {
		const text = textOf(content);
		const yaml = parseYaml(text, { file });
		const problems = [...findRawProblems(text, file), ...yaml.problems];
		if (yaml.problems.length > 0) return { entry: undefined, problems };
		const checked = checkSchema(schema, { ...yaml, file });
		problems.push(...checked.problems);
		if (checked.data === undefined) return { entry: undefined, problems };
		const { data } = checked;
		return { entry: { id: basename(path, '.yml'), file, data, lines: yaml.lines }, problems };
	});
	reader.problems.push(...reading.problems);
	return reading.entry;
}

/** A text that is read elsewhere: only its letters are checked here. */
function readText(reader: Reader, path: string): Problem[] {
	return readCached(join(reader.root, path), caches.texts, (content) =>
		findRawProblems(textOf(content), shownPath(reader.root, path)),
	);
}

function readPublished(reader: Reader): Entry<Published> | undefined {
	const path = 'published.json';
	if (!reader.present.has(path)) return undefined;
	const file = shownPath(reader.root, path);
	const data = readCached(join(reader.root, path), caches.published, (content) =>
		parsePublished(textOf(content)),
	);
	if (data) return { id: 'published', file, data, lines: new Map() };
	reader.problems.push(unreadablePublished(file));
	return undefined;
}

function readArticles(reader: Reader): ArticleEntry[] {
	const articles: ArticleEntry[] = [];
	const folders = Map.groupBy(reader.files, (path) => path.split('/', 3).join('/'));
	for (const path of reader.files) {
		const [, topic, slug] = /^articles\/([^/]+)\/([^/]+)\/index\.mdx$/.exec(path) ?? [];
		if (topic === undefined || slug === undefined) continue;
		const file = shownPath(reader.root, path);
		const reading = readCached(join(reader.root, path), caches.articles, (content) =>
			readArticle(textOf(content), { file, topic, slug }),
		);
		reader.problems.push(...reading.problems);
		if (reading.entry)
			articles.push({
				...reading.entry,
				siblings: readSiblings(reader, path, folders.get(dirname(path)) ?? []),
			});
		else reader.broken.push({ folder: 'articles', id: `${topic}/${slug}`, number: reading.number });
	}
	return articles;
}

function readSiblings(reader: Reader, article: string, folder: readonly string[]): Sibling[] {
	// Phrasings are searched, not shown: a page does not change with them.
	const beside = folder.filter((path) => path !== article && !path.endsWith('/phrasings.yml'));
	return beside.map((path) => {
		const name = path.slice(dirname(article).length + 1);
		const hash = readCached(join(reader.root, path), caches.hashes, (content) =>
			textHash(content.toString('latin1')),
		);
		if (name.endsWith('.screenshot.yml'))
			readOne(reader, path, { schema: screenshotSchema, cache: caches.screenshots });
		if (!name.endsWith('.sketch.yml')) return { name, hash };
		const form = { schema: sketchSchema, cache: caches.sketches };
		return { name, hash, sketch: readOne(reader, path, form) };
	});
}

function shownPath(root: string, path: string): string {
	return `${basename(root)}/${path}`;
}

const caches = {
	topics: newCache<Topics>(),
	glossary: newCache<GlossaryEntry[]>(),
	site: newCache<Site>(),
	names: newCache<Names>(),
	notices: newCache<Notice[]>(),
	finder: newCache<Finder>(),
	limits: newCache<Limit>(),
	errors: newCache<ErrorCode>(),
	destinations: newCache<Destination>(),
	sources: newCache<Source>(),
	articles: new Map<string, Cached<ArticleReading>>(),
	sketches: newCache<Sketch>(),
	screenshots: newCache<Screenshot>(),
	hashes: new Map<string, Cached<string>>(),
	published: new Map<string, Cached<Published | undefined>>(),
	texts: new Map<string, Cached<Problem[]>>(),
};

function newCache<Data>(): Cache<Data> {
	return new Map();
}

/** A folder without what every site needs. */
export const contentProblems = {
	'missing-file': ({ name }: { name: string }) =>
		mistake(`Thiếu tệp ${name}.`, 'Tạo lại tệp này; cách viết có trong content/README.md.'),
};

const describe = describer(contentProblems);

type Cache<Data> = Map<string, Cached<{ entry: Entry<Data> | undefined; problems: Problem[] }>>;

interface Form<Data> {
	schema: z.ZodType<Data>;
	cache: Cache<Data>;
}

interface Reader {
	root: string;
	/** Paths from the root, with `/`. */
	files: string[];
	/** The same, to ask for one. */
	present: ReadonlySet<string>;
	problems: Problem[];
	broken: ContentEntries['broken'];
}

interface ContentReading {
	entries: ContentEntries;
	problems: Problem[];
}
