import { anchorsOfEntry, type ContentEntries } from '../../reading/entries.ts';
import { findNearest } from '../../domain/nearest.ts';
import { articlePath, topicPath } from '../../domain/permalinks.ts';
import { describer, didYouMean, mistake, type Place, type Written } from '../../domain/problem.ts';
import type { References } from './references.ts';
import { fixedPages } from '../../domain/site-pages.ts';

/** Checks that every link inside the site leads to a page, and its fragment to a place on it. */
export function checkLinks(entries: ContentEntries, references: References): void {
	const pages = anchorsByPage(entries, references);
	for (const entry of entries.articles)
		for (const { href, line } of entry.body.links) {
			const written = href.startsWith('#') ? articlePath(entry) + href : href;
			checkLink(written, { file: entry.file, line }, { pages, references });
		}
}

function checkLink(
	written: string,
	place: Place,
	{ pages, references }: { pages: Pages; references: References },
): void {
	if (/^(?:https:|mailto:|tel:)/.test(written)) return;
	const [path = '', anchor] = written.split('#');
	const anchors = pages.get(path);
	if (!anchors) {
		const near = findNearest(path, pages.keys());
		references.report(describe('unknown-page', place, { written, near }));
	} else if (anchor !== undefined && anchors !== 'unchecked' && !anchors.has(anchor)) {
		const near = findNearest(anchor, anchors);
		references.report(
			describe('unknown-anchor', place, { written, near: near && `${path}#${near}` }),
		);
	}
}

function anchorsByPage(entries: ContentEntries, references: References): Pages {
	const pages: Pages = new Map(fixedPages.map((path) => [path, 'unchecked']));
	for (const topic of entries.topics?.data.topics ?? [])
		pages.set(topicPath(topic.id), 'unchecked');
	// A broken article keeps its address: what is wrong with it is reported in its own place.
	for (const { folder, id } of entries.broken)
		if (folder === 'articles') pages.set(`/${id}/`, 'unchecked');
	for (const entry of entries.articles)
		pages.set(articlePath(entry), new Set(anchorsOfEntry(entry)));
	pages.set('/gioi-han/', references.ids('limits'));
	pages.set('/cai-dat/', references.ids('destinations'));
	pages.set('/nguon/', references.ids('sources'));
	pages.set('/thuat-ngu/', new Set(entries.glossary?.data.map(({ id }) => id)));
	for (const channel of new Set(entries.errors.map(({ data }) => data.channel))) {
		const ids = [...references.ids('errors')].filter((id) => id.startsWith(`${channel}-`));
		pages.set(`/ma-loi/${channel}/`, new Set(ids));
	}
	pages.set('/chan-doan/', 'unchecked');
	return pages;
}

/** A link inside the site that leads nowhere. */
export const linkProblems = {
	'unknown-page': ({ written, near }: Written) =>
		mistake(
			`Liên kết “${written}” không dẫn tới trang nào của trung tâm trợ giúp.`,
			`${didYouMean(near)}Địa chỉ của một bài là /chủ-đề/tên-thư-mục/, có dấu / ở đầu và cuối.`,
		),
	'unknown-anchor': ({ written, near }: Written) =>
		mistake(
			`Liên kết “${written}” trỏ tới một vị trí không có trên trang đó.`,
			`${didYouMean(near)}Sửa phần sau dấu # cho đúng, hoặc bỏ phần đó để mở đầu trang.`,
		),
};

const describe = describer(linkProblems);

type Pages = Map<string, ReadonlySet<string> | 'unchecked'>;
