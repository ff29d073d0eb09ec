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
	if (/^http:/i.test(written)) {
		const near = written.replace(/^http:/i, 'https:');
		references.report(describe('insecure-link', place, { written, near }));
		return;
	}
	const own = /^https:/i.test(written) ? ownPath(written, pages) : undefined;
	if (own !== undefined) references.report(describe('own-address', place, { written, near: own }));
	if (/^(?:https:|mailto:|tel:)/i.test(written)) return;
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

/** The page of ours that a whole address ends in; pages of one word are too common to tell. */
function ownPath(written: string, pages: Pages): string | undefined {
	const url = URL.parse(written);
	// Half an address, as it stands while an author types.
	if (!url) return undefined;
	const { pathname, hash } = url;
	const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
	const own = [...pages.keys()].find((page) => /^\/.+\/.+\/$/.test(page) && path.endsWith(page));
	return own === undefined ? undefined : `${own}${hash}`;
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
	'insecure-link': ({ written, near }: Written) =>
		mistake(
			`Liên kết “${written}” dùng http://, trình duyệt sẽ cảnh báo hoặc chặn.`,
			`Viết ${near ?? ''} rồi mở thử; trang không có https:// thì bỏ liên kết.`,
		),
	'own-address': ({ written, near }: Written) =>
		mistake(
			`Liên kết “${written}” ghi cả địa chỉ của chính trang này.`,
			`Bỏ phần tên miền, chỉ viết ${near ?? ''}, để liên kết vẫn đúng khi đổi tên miền.`,
		),
	'unknown-anchor': ({ written, near }: Written) =>
		mistake(
			`Liên kết “${written}” trỏ tới một vị trí không có trên trang đó.`,
			`${didYouMean(near)}Sửa phần sau dấu # cho đúng, hoặc bỏ phần đó để mở đầu trang.`,
		),
};

const describe = describer(linkProblems);

type Pages = Map<string, ReadonlySet<string> | 'unchecked'>;
