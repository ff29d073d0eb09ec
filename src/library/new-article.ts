import type { ContentEntries } from '../reading/entries.ts';
import { findNearest } from '../domain/nearest.ts';
import { toWrite } from '../domain/to-write.ts';
import { foldVietnamese } from '../domain/vietnamese.ts';
import { addToList } from '../reading/yaml-edits.ts';
import { articleKinds, type ArticleKind } from '../schemas/article.ts';
import { articleDraft, phrasingsDraft } from './article-draft.ts';
import { withFinderAnswer } from './finder-place.ts';

/**
 * A new article with its number and every part of its form, and its places in the files that lead to
 * it: the sentences of customers, the order of its topic, the finder. The content check names what is
 * still to be written.
 */
export function newArticle(
	entries: ContentEntries,
	{ place, kind, today, title, channels, lookAlike, topicsText, finderText }: Wanted,
): NewArticle {
	const topics = entries.topics?.data.topics.map(({ id }) => id) ?? [];
	const [, topic, slug] = /^([a-z0-9-]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/.exec(place) ?? [];
	if (topic === undefined || slug === undefined)
		return no(
			`“${place}” không dùng được làm địa chỉ. Viết chủ đề và tên bài không dấu, ví dụ: npm run new -- khong-gui-duoc/tep-qua-nang`,
		);
	if (!topics.includes(topic)) {
		const near = findNearest(topic, topics);
		return no(
			`Không có chủ đề nào tên “${topic}”. ${near === undefined ? '' : `Có phải bạn muốn viết “${near}”? `}Các chủ đề: ${topics.join(', ')}.`,
		);
	}
	if (!isKind(kind))
		return no(`Không có loại bài “${kind}”. Các loại bài: ${articleKinds.join(', ')}.`);
	const id = `${topic}/${slug}`;
	const folder = `articles/${id}`;
	if (isTaken(entries, id))
		return no(`Đã có bài ở content/${folder}/index.mdx. Chọn tên khác cho bài mới.`);
	const number = nextNumber(entries, topic);
	const known = entries.site?.data.channels.map((channel) => channel.id) ?? [];
	const draft = { number, kind, title, lookAlike, today, channels: channels ?? known.slice(0, 1) };
	const files = new Map([[`${folder}/index.mdx`, articleDraft(draft)]]);
	if (title !== undefined) files.set(`${folder}/phrasings.yml`, phrasingsDraft(title));
	const position = topics.indexOf(topic);
	const listed = addToList(topicsText, { path: ['topics', position, 'articles'], item: number });
	if (listed !== topicsText) files.set('topics.yml', listed);
	const answer = { id: slug, says: title ?? `${toWrite} Điều khách thấy`, article: number };
	const found =
		kind === 'troubleshooting' && finderText !== undefined
			? withFinderAnswer(finderText, { entries, topic, lookAlike, answer })
			: undefined;
	if (found !== undefined) files.set('finder.yml', found);
	return { ok: true, file: `${folder}/index.mdx`, number, files };
}

/** The last part of an article's address, from its title: without marks, whole words, free. */
export function slugFor(
	entries: ContentEntries,
	{ topic, title }: { topic: string; title: string },
): string {
	const words = foldVietnamese(title)
		.split(/[^a-z0-9]+/)
		.filter(Boolean);
	let slug = '';
	for (const word of words) {
		const longer = slug === '' ? word : `${slug}-${word}`;
		if (longer.length > longestSlug) break;
		slug = longer;
	}
	let free = slug;
	for (let count = 2; isTaken(entries, `${topic}/${free}`); count += 1)
		free = `${slug}-${String(count)}`;
	return free;
}

/** Addresses are read out and typed. */
const longestSlug = 45;

function isTaken({ articles, broken }: ContentEntries, id: string): boolean {
	return [...articles, ...broken].some((one) => one.id === id);
}

/** The number after the topic's last one; the first of a new hundred for a topic without articles. */
function nextNumber(entries: ContentEntries, topic: string): number {
	const used = new Set([
		...entries.articles.map(({ data }) => data.number),
		...entries.broken.flatMap(({ number }) => number ?? []),
		...Object.keys(entries.published?.data.articles ?? {}).map(Number),
	]);
	const own = entries.articles
		.filter((entry) => entry.topic === topic)
		.map(({ data }) => data.number);
	const highest = Math.max(0, ...used);
	let number = own.length > 0 ? Math.max(...own) + 1 : Math.floor(highest / 100) * 100 + 101;
	while (used.has(number)) number += 1;
	return number;
}

function isKind(kind: string): kind is ArticleKind {
	return articleKinds.some((known) => known === kind);
}

function no(reason: string): NewArticle {
	return { ok: false, reason };
}

interface Wanted {
	/** `khong-gui-duoc/tep-qua-nang`: a topic, and the last part of the address. */
	place: string;
	kind: string;
	/** `2026-11-22` */
	today: string;
	title?: string | undefined;
	/** The main one first. */
	channels?: readonly string[] | undefined;
	/** Number of the article that this one is easily taken for. */
	lookAlike?: number | undefined;
	/** The files that lead to it, as they stand. */
	topicsText: string;
	finderText?: string | undefined;
}

type NewArticle =
	| {
			ok: true;
			/** `articles/…/index.mdx` */
			file: string;
			number: number;
			/** What to write, by path from the content folder: new files, and files with a place for it. */
			files: ReadonlyMap<string, string>;
	  }
	| { ok: false; reason: string };
