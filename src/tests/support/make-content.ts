import { checkReferences } from '../../checks/content/check-references.ts';
import { readBody } from '../../reading/article-body.ts';
import type { ArticleEntry, ContentEntries, Entry } from '../../reading/entries.ts';
import { joinContent } from '../../library/join.ts';
import type { Library } from '../../library/model.ts';
import { articleSchema } from '../../schemas/article.ts';
import { destinationSchema, type Destination } from '../../schemas/destination.ts';
import { errorSchema, type ErrorCode } from '../../schemas/error.ts';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { limitSchema, type Limit } from '../../schemas/limit.ts';
import type { Names } from '../../schemas/names.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import { sourceSchema, type Source } from '../../schemas/source.ts';
import type { Topics } from '../../schemas/topic.ts';

/** A correct limit of 25 MB; every value passes the schema. */
export function makeLimit(changes: Partial<Limit> = {}): Limit {
	return limitSchema.parse({
		subject: 'Dung lượng tệp đính kèm',
		...(changes.rule === undefined &&
			changes.formula === undefined &&
			changes.from === undefined && { value: 25, bound: 'max', measure: 'file-size', unit: 'MB' }),
		scope: 'mỗi tệp',
		channel: 'facebook',
		audience: 'shop',
		source: 'meta-doc',
		read: 'copy',
		documentDate: '2026-03-23',
		find: '25 MB',
		evidence: 'A sentence of the document.',
		confidence: 'confirmed',
		...changes,
	});
}

/** Facebook's #551, which names no article. */
export function makeError(changes: Partial<ErrorCode> = {}): ErrorCode {
	return errorSchema.parse({
		channel: 'facebook',
		code: '551',
		messages: ["This person isn't available right now."],
		meaning: 'Khách không nhận tin của Trang.',
		fix: 'Chờ khách nhắn lại.',
		audience: 'shop',
		source: 'meta-doc',
		read: 'copy',
		confidence: 'confirmed',
		...changes,
	});
}

/** The Messenger Platform screen of a Page. */
export function makeDestination(changes: Partial<Destination> = {}): Destination {
	return destinationSchema.parse({
		name: 'cài đặt Nền tảng Messenger của Trang',
		task: 'Xem hộp thư của Trang có bị tắt không',
		channel: 'facebook',
		menu: [{ vi: 'Cài đặt Trang' }, { vi: 'Nền tảng Messenger' }],
		url: 'https://www.facebook.com/{page}/settings/?tab=messenger_platform',
		accepts: ['pageId', 'username'],
		role: 'Người có toàn quyền kiểm soát Trang',
		source: 'meta-doc',
		read: 'copy',
		confidence: 'reported',
		...changes,
	});
}

export function makeSource(changes: Partial<Source> = {}): Source {
	return sourceSchema.parse({
		url: 'https://developers.facebook.com/docs/limits',
		title: 'Rate limits',
		publisher: 'Meta',
		language: 'en',
		collected: '2026-11-22',
		...changes,
	});
}

/** The site of a made-up product, with its own channel `shop`. */
export function makeSite(changes: Partial<Site> = {}): Site {
	const accent = { main: '#0b6669', strong: '#084b4d', background: '#e2f0ee', text: '#ffffff' };
	return siteSchema.parse({
		name: 'Trợ giúp Quầy',
		product: 'Quầy',
		productShort: [],
		publisher: 'Trợ giúp Quầy',
		mark: { size: 32, shape: 'M3 29V14h26v15z', line: 'm10 16 4 4 8-9', lineWidth: 3.2 },
		accent: { light: accent, dark: accent },
		helpDesk: { url: 'https://ho-tro.example/' },
		platformStatus: { name: 'Meta', url: 'https://metastatus.com/' },
		channels: [
			{ id: 'facebook', name: 'Facebook' },
			{ id: 'instagram', name: 'Instagram' },
			{ id: 'zalo', name: 'Zalo OA' },
			{ id: 'shop', name: 'Quầy' },
			{ id: 'browser', name: 'Trình duyệt và điện thoại' },
		],
		...changes,
	});
}

/**
 * An article as it is read from disk: `makeArticle({ number: 102, slug: 'tin-ve-cham', body: '## …' })`.
 * Anything else in `changes` is front matter.
 */
export function makeArticle(changes: ArticleChanges = {}): ArticleEntry {
	const { topic = 'tin-khong-ve', slug, body = '', siblings = [], ...frontMatter } = changes;
	const data = articleSchema.parse({
		number: 101,
		kind: 'troubleshooting',
		title: 'Tin mới ngừng về lúc đông khách',
		summary: 'Bạn kiểm tra được hộp thư của Trang có bị tắt hay không và bật lại hộp thư đó.',
		channels: ['facebook'],
		symptoms: ['không nhận được tin', 'không thấy hội thoại mới', 'trang bị vượt giới hạn'],
		updated: '2026-11-22',
		change: 'Bài mới.',
		...frontMatter,
	});
	const folder = slug ?? `bai-${String(data.number)}`;
	return {
		id: `${topic}/${folder}`,
		file: `content/articles/${topic}/${folder}/index.mdx`,
		topic,
		slug: folder,
		data,
		lines: new Map([['', 1]]),
		body: readBody(body),
		source: `---\n${JSON.stringify(data)}\n---\n${body}`,
		siblings: siblings.map((name) => ({ name, hash: name })),
	};
}

/** Entries with one source, `meta-doc`, and one topic, `tin-khong-ve`, unless others are given. */
export function makeEntries(parts: ContentParts = {}): ContentEntries {
	const topics: Topics = {
		common: [],
		topics: [
			{
				id: 'tin-khong-ve',
				title: 'Tin nhắn không về',
				description: 'Khách đã nhắn mà không thấy tin',
				icon: 'inbox',
				articles: [],
				also: [],
			},
		],
	};
	return {
		topics: makeEntry('topics', 'topics', parts.topics ?? topics),
		articles: parts.articles ?? [],
		limits: makeFolder('limits', parts.limits),
		errors: makeFolder('errors', parts.errors),
		destinations: makeFolder('destinations', parts.destinations),
		sources: makeFolder('sources', parts.sources ?? { 'meta-doc': makeSource() }),
		glossary: parts.glossary && makeEntry('glossary', 'glossary', parts.glossary),
		site: makeEntry('site', 'site', parts.site ?? makeSite()),
		names: parts.names && makeEntry('names', 'names', parts.names),
		notices: undefined,
		finder: undefined,
		published: undefined,
		broken: [],
	};
}

/** A joined library of the given parts; throws when they name what is not there. */
export function makeLibrary(parts: ContentParts = {}): Library {
	const entries = makeEntries(parts);
	const problems = checkReferences(entries);
	if (problems.length > 0) throw new Error(problems.map(({ what }) => what).join('\n'));
	return joinContent(entries);
}

function makeFolder<Data>(folder: string, files: Record<string, Data> = {}): Entry<Data>[] {
	return Object.entries(files).map(([id, data]) => makeEntry(id, `${folder}/${id}`, data));
}

function makeEntry<Data>(id: string, path: string, data: Data): Entry<Data> {
	return { id, file: `content/${path}.yml`, data, lines: new Map([['', 1]]) };
}

type ArticleChanges = Partial<ArticleEntry['data']> & {
	topic?: string;
	slug?: string;
	/** MDX without front matter. */
	body?: string;
	/** Names of the files beside it. */
	siblings?: string[];
};

interface ContentParts {
	articles?: ArticleEntry[];
	limits?: Record<string, Limit>;
	errors?: Record<string, ErrorCode>;
	destinations?: Record<string, Destination>;
	sources?: Record<string, Source>;
	topics?: Topics;
	site?: Site;
	glossary?: GlossaryEntry[];
	names?: Names;
}
