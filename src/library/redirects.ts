import { splitAddress, type FormerPermalink } from './former-permalinks.ts';
import type { Article, Library } from './model.ts';
import { errorsPath, shortPath, topicPath } from '../domain/permalinks.ts';

/**
 * Every address that is no page of its own: short links, former permalinks, and anchors that have
 * moved. Each leads to its page in one step.
 */
export function planRedirects(library: Library): RedirectPlan {
	const articles = [...library.articles.values()];
	const plan: RedirectPlan = { pages: [], anchors: new Map(), moved: new Map() };
	const current = new Map(articles.map((article) => [article.path, article]));
	const formerSections = findFormerSections(articles, current);

	for (const article of articles) {
		const gone = goneSections(article, formerSections.get(article.path) ?? []);
		for (const { from, to } of addressesOf(article, gone))
			plan.pages.push({ from, to, sections: sectionsAt(from, gone), ...preview(to, current) });
		for (const [anchor, to] of gone) {
			const target = splitAddress(to);
			if (target.path === article.path)
				push(plan.anchors, article.path, { anchor, at: target.anchor });
			else push(plan.moved, article.path, { anchor, to, title: preview(to, current).title });
		}
	}
	for (const { formerIds, path, title, description } of library.topics)
		for (const id of formerIds ?? [])
			plan.pages.push({ from: topicPath(id), to: path, sections: {}, title, description });
	addFacts(plan, library);
	return plan;
}

/** Anchors that the author wrote: sections and what is inside them. */
export function anchorsOf(article: Article): string[] {
	return article.sections
		.flatMap(({ anchor, subsections }) => [anchor, ...subsections.map((inner) => inner.anchor)])
		.filter(Boolean);
}

/** Former sections by the page that their address belongs to now, whichever article claims them. */
function findFormerSections(
	articles: readonly Article[],
	current: ReadonlyMap<string, Article>,
): Map<string, FormerPermalink[]> {
	const formerPages = new Map(
		articles.flatMap(({ path, formerly }) => formerly.map(({ from }) => [from, path] as const)),
	);
	const sections = new Map<string, FormerPermalink[]>();
	for (const { formerly } of articles)
		for (const former of formerly) {
			const { path, anchor } = splitAddress(former.from);
			const page = current.has(path) ? path : formerPages.get(path);
			if (anchor !== undefined && page !== undefined) push(sections, page, former);
		}
	return sections;
}

/** Old anchors of an article that it no longer has, and where each leads. */
function goneSections(article: Article, formerly: readonly FormerPermalink[]): Map<string, string> {
	const live = new Set(anchorsOf(article));
	return new Map(
		formerly.flatMap(({ from, to }) => {
			const { anchor } = splitAddress(from);
			return anchor === undefined || live.has(anchor) ? [] : [[anchor, to] as const];
		}),
	);
}

/** Its short links, one for each section, and its former permalinks. */
function addressesOf(article: Article, gone: ReadonlyMap<string, string>): FormerPermalink[] {
	const short = shortPath(article.number);
	return [
		{ from: short, to: article.path },
		...anchorsOf(article).map((anchor) => ({
			from: `${short}${anchor}/`,
			to: `${article.path}#${anchor}`,
		})),
		...[...gone].map(([anchor, to]) => ({ from: `${short}${anchor}/`, to })),
		...article.formerly.filter(({ from }) => splitAddress(from).anchor === undefined),
	];
}

/** A short link of a section is asked for nothing else; other addresses may carry any old anchor. */
function sectionsAt(from: string, gone: ReadonlyMap<string, string>): Record<string, string> {
	return /^\/b\/\d+\/./.test(from) ? {} : Object.fromEntries(gone);
}

function preview(to: string, current: ReadonlyMap<string, Article>): RedirectPreview {
	const { path, anchor } = splitAddress(to);
	const article = current.get(path);
	if (!article) throw new Error(`A redirect leads to ${to}, where no article stands`);
	const heading = article.sections
		.flatMap((section) => [section, ...section.subsections])
		.find((section) => section.anchor === anchor)?.heading;
	const title = article.title.plain;
	return {
		title: heading === undefined ? title : `${title} › ${heading}`,
		description: article.summary.plain,
		article: article.number,
	};
}

function addFacts(
	plan: RedirectPlan,
	{ limits, errors, destinations, sources, glossary }: Library,
): void {
	const add = (
		page: string,
		{ id, formerIds }: { id: string; formerIds?: string[] | undefined },
	) => {
		for (const anchor of formerIds ?? []) push(plan.anchors, page, { anchor, at: id });
	};
	for (const limit of limits.values()) add('/gioi-han/', limit);
	for (const error of errors.values()) add(errorsPath(error.channel), error);
	for (const destination of destinations.values()) add('/cai-dat/', destination);
	for (const source of sources.values()) add('/nguon/', source);
	for (const term of glossary) add('/thuat-ngu/', term);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

export interface RedirectPlan {
	/** Addresses with a page that only leads on. */
	pages: Redirect[];
	/** By page: old anchors that are another name of a place on it; of its top without `at`. */
	anchors: Map<string, { anchor: string; at: string | undefined }[]>;
	/** By article page: old anchors of sections that now stand on another page. */
	moved: Map<string, { anchor: string; to: string; title: string }[]>;
}

export interface Redirect extends RedirectPreview {
	/** `/b/101/` */
	from: string;
	/** `/tin-khong-ve/trang-vuot-gioi-han-tin-nhan/#cach-xu-ly` */
	to: string;
	/** Where an old anchor at this address leads, if not to the same anchor of `to`. */
	sections: Record<string, string>;
}

/** What a preview of a redirect shows: of the page or section that it leads to. */
interface RedirectPreview {
	title: string;
	description: string;
	/** Its number; none where it leads to a topic. */
	article?: number;
}
