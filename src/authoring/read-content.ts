import { basename, join, resolve } from 'node:path';
import type { z } from 'astro/zod';
import type {
	ArticleEntry,
	ContentEntries,
	Entry,
	FactFolder,
	Sibling,
} from '../domain/content-entries.ts';
import { describeProblem, type Problem } from '../domain/problems.ts';
import { textHash } from '../domain/text-hash.ts';
import { destinationSchema, type Destination } from '../schemas/destination.ts';
import { errorSchema, type ErrorCode } from '../schemas/error.ts';
import { finderSchema, type Finder } from '../schemas/finder.ts';
import { glossarySchema, type GlossaryEntry } from '../schemas/glossary.ts';
import { limitSchema, type Limit } from '../schemas/limit.ts';
import { noticesSchema, type Notice } from '../schemas/notice.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { topicsSchema, type Topics } from '../schemas/topic.ts';
import { readArticle, type ArticleReading } from './article-file.ts';
import { listFiles, readCached, type Cached } from './content-files.ts';
import { checkSchema } from './schema-problems.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * Reads every file below a content folder and checks each by itself: form, not references. Files
 * that have not changed since the last call are not read again. Throws only when the disk fails.
 */
export async function readContent(directory: string): Promise<ContentReading> {
	const root = resolve(directory);
	const reader: Reader = { root, files: await listFiles(root), problems: [], broken: [] };
	const entries: ContentEntries = {
		topics: await readOne(reader, 'topics.yml', { schema: topicsSchema, cache: caches.topics }),
		glossary: await readOne(reader, 'glossary.yml', {
			schema: glossarySchema,
			cache: caches.glossary,
		}),
		notices: await readOne(reader, 'notices.yml', { schema: noticesSchema, cache: caches.notices }),
		finder: await readOne(reader, 'finder.yml', { schema: finderSchema, cache: caches.finder }),
		limits: await readFolder(reader, 'limits', { schema: limitSchema, cache: caches.limits }),
		errors: await readFolder(reader, 'errors', { schema: errorSchema, cache: caches.errors }),
		destinations: await readFolder(reader, 'destinations', {
			schema: destinationSchema,
			cache: caches.destinations,
		}),
		sources: await readFolder(reader, 'sources', { schema: sourceSchema, cache: caches.sources }),
		articles: await readArticles(reader),
		broken: reader.broken,
	};
	if (!reader.files.includes('topics.yml'))
		reader.problems.push(
			describeProblem(
				'missing-file',
				{ file: shownPath(root, 'topics.yml') },
				{ name: 'topics.yml' },
			),
		);
	return { entries, problems: reader.problems };
}

async function readFolder<Data>(
	reader: Reader,
	folder: FactFolder,
	form: Form<Data>,
): Promise<Entry<Data>[]> {
	const entries: Entry<Data>[] = [];
	for (const path of reader.files) {
		if (!path.startsWith(`${folder}/`) || !path.endsWith('.yml')) continue;
		const entry = await readOne(reader, path, form);
		if (entry) entries.push(entry);
		else reader.broken.push({ folder, id: basename(path, '.yml'), number: undefined });
	}
	return entries;
}

async function readOne<Data>(
	reader: Reader,
	path: string,
	{ schema, cache }: Form<Data>,
): Promise<Entry<Data> | undefined> {
	if (!reader.files.includes(path)) return undefined;
	const file = shownPath(reader.root, path);
	const reading = await readCached(join(reader.root, path), cache, (content) => {
		const yaml = parseYaml(textOf(content), { file });
		if (yaml.problems.length > 0) return { entry: undefined, problems: yaml.problems };
		const { data, problems } = checkSchema(schema, { ...yaml, file });
		if (data === undefined) return { entry: undefined, problems };
		return { entry: { id: basename(path, '.yml'), file, data, lines: yaml.lines }, problems };
	});
	reader.problems.push(...reading.problems);
	return reading.entry;
}

async function readArticles(reader: Reader): Promise<ArticleEntry[]> {
	const articles: ArticleEntry[] = [];
	for (const path of reader.files) {
		const [, topic, slug] = /^articles\/([^/]+)\/([^/]+)\/index\.mdx$/.exec(path) ?? [];
		if (topic === undefined || slug === undefined) continue;
		const file = shownPath(reader.root, path);
		const reading = await readCached(join(reader.root, path), caches.articles, (content) =>
			readArticle(textOf(content), { file, topic, slug }),
		);
		reader.problems.push(...reading.problems);
		if (reading.entry)
			articles.push({ ...reading.entry, siblings: await readSiblings(reader, path) });
		else reader.broken.push({ folder: 'articles', id: `${topic}/${slug}`, number: reading.number });
	}
	return articles;
}

async function readSiblings(reader: Reader, article: string): Promise<Sibling[]> {
	const folder = article.slice(0, article.lastIndexOf('/') + 1);
	const beside = reader.files.filter((path) => path.startsWith(folder) && path !== article);
	return Promise.all(
		beside.map((path) =>
			readCached(join(reader.root, path), caches.siblings, (content) => ({
				name: path.slice(folder.length),
				hash: textHash(content.toString('latin1')),
			})),
		),
	);
}

function textOf(content: Buffer): string {
	return content.toString('utf8').replace(/\r\n?/g, '\n');
}

function shownPath(root: string, path: string): string {
	return `${basename(root)}/${path}`;
}

const caches = {
	topics: newCache<Topics>(),
	glossary: newCache<GlossaryEntry[]>(),
	notices: newCache<Notice[]>(),
	finder: newCache<Finder>(),
	limits: newCache<Limit>(),
	errors: newCache<ErrorCode>(),
	destinations: newCache<Destination>(),
	sources: newCache<Source>(),
	articles: new Map<string, Cached<ArticleReading>>(),
	siblings: new Map<string, Cached<Sibling>>(),
};

function newCache<Data>(): Cache<Data> {
	return new Map();
}

type Cache<Data> = Map<string, Cached<{ entry: Entry<Data> | undefined; problems: Problem[] }>>;

interface Form<Data> {
	schema: z.ZodType<Data>;
	cache: Cache<Data>;
}

interface Reader {
	root: string;
	/** Paths from the root, with `/`. */
	files: string[];
	problems: Problem[];
	broken: ContentEntries['broken'];
}

export interface ContentReading {
	entries: ContentEntries;
	problems: Problem[];
}
