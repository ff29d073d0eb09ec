/**
 * What a page may weigh. Bytes are those of brotli at its highest quality, in kB of 1,000; pictures
 * and the search index are counted apart, because they arrive after the page can be read, and so is
 * the font of the headings, which no text waits for.
 */
const kB = 1000;

/** The one font file: headings on wide screens. */
const fontBudget = 21 * kB;

/** The promise to a reader on a slow line: an article, whatever it cites. */
const articleBudget = { bytes: 25 * kB, requests: 5, script: 8 * kB };

/**
 * Lists of every limit or error grow with the library, not with the design: 303 limits take 29 kB of markup alone. Their
 * filter comes after the page can be read, in three small files.
 */
const listBudget = { ...articleBudget, bytes: 48 * kB, requests: 7 };

/** 404 searches for the words of the missing address, so the search comes with it. */
const searchingBudget = { bytes: 45 * kB, requests: 13, script: 30 * kB };

/** The agents' desk brings everything at once, because it must go on working without a network. */
const deskBudget = { bytes: 64 * kB, requests: 18, script: 32 * kB };

/** Pages that are tools, opened after reading: their code comes in parts, as it is needed. */
const toolBudget = { bytes: 30 * kB, requests: 14, script: 16 * kB };

const tools = ['/lien-he/', '/da-luu/'];
const longLists = [
	'/gioi-han/',
	'/ma-loi/',
	'/nguon/',
	'/cai-dat/',
	'/thuat-ngu/',
	'error channel',
];

/** The budget of one page kind, a name that `pageKind` returned. */
export function pageBudget(kind: string): PageBudget {
	return { ...budgetOf(kind), font: fontBudget };
}

function budgetOf(kind: string): Omit<PageBudget, 'font'> {
	if (kind === '/404.html') return searchingBudget;
	if (kind === '/ban-ho-tro/') return deskBudget;
	if (tools.includes(kind)) return toolBudget;
	return longLists.includes(kind) ? listBudget : articleBudget;
}

/**
 * The kind of a page by its path: `article`, `topic`, `error channel`, `finder step`, or the path
 * itself where there is only one of the kind. `undefined` for pages that only lead to another one.
 */
export function pageKind(
	path: string,
	{ articles, topics }: { articles: ReadonlySet<string>; topics: ReadonlySet<string> },
): string | undefined {
	if (articles.has(path)) return 'article';
	if (topics.has(path)) return 'topic';
	if (path.startsWith('/b/')) return undefined;
	if (/^\/ma-loi\/[^/]+\/$/.test(path)) return 'error channel';
	if (/^\/chan-doan\/.+/.test(path)) return 'finder step';
	return /^\/[^/]+\/[^/]+/.test(path) ? undefined : path;
}

/** The heaviest page of each kind, in the order in which the kinds first appear. */
export function heaviestOfKinds<Page extends { kind: string; bytes: number }>(
	pages: readonly Page[],
): Page[] {
	return [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((own) =>
		own.toSorted((one, other) => other.bytes - one.bytes).slice(0, 1),
	);
}

/** What a requested file counts as. `path` is its path on the site, `type` its media type. */
export function filePart({ path, type }: { path: string; type: string }): PagePart {
	if (/\/(?:search-index|pagefind)\//.test(path)) return 'index';
	if (type.startsWith('image/')) return 'pictures';
	if (type.startsWith('font/') || path.endsWith('.woff2')) return 'font';
	if (type.startsWith('text/html')) return 'html';
	if (type.startsWith('text/css')) return 'css';
	return /javascript/.test(type) ? 'script' : 'other';
}

/** What arrives beside the page, or after it. */
const apart: ReadonlySet<PagePart> = new Set<PagePart>(['pictures', 'index', 'font']);

/** The sum of what a page asked for, part by part. */
export function weighPage(files: readonly { part: PagePart; bytes: number }[]): PageWeight {
	const sum = (part: PagePart) =>
		files.filter((file) => file.part === part).reduce((total, { bytes }) => total + bytes, 0);
	const parts = {
		html: sum('html'),
		css: sum('css'),
		script: sum('script'),
		other: sum('other'),
	};
	return {
		...parts,
		pictures: sum('pictures'),
		index: sum('index'),
		font: sum('font'),
		bytes: parts.html + parts.css + parts.script + parts.other,
		requests: files.filter(({ part }) => !apart.has(part)).length,
	};
}

/** Every way in which a weight is over its budget, one sentence each; none when it is within. */
export function overBudget(weight: PageWeight, budget: PageBudget): string[] {
	return (['bytes', 'requests', 'script', 'font'] as const)
		.filter((measure) => weight[measure] > budget[measure])
		.map(
			(measure) =>
				`${measure}: ${String(weight[measure])}, at most ${String(budget[measure])} allowed`,
		);
}

interface PageBudget {
	/** Without pictures, search index and font. */
	bytes: number;
	/** Without those for pictures, the search index and the font. */
	requests: number;
	script: number;
	font: number;
}

type PagePart = 'html' | 'css' | 'script' | 'pictures' | 'index' | 'font' | 'other';

export interface PageWeight extends Record<PagePart, number> {
	bytes: number;
	requests: number;
}
