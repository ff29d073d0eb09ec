import type { Library } from '../library/model.ts';

/** Search engines read no more from one file (https://www.sitemaps.org/protocol.html). */
export const mostInSitemap = 50_000;

/**
 * The sitemap of the pages that may be listed, in as many files as it takes, and their index. A page
 * carries a date only where we know when what it shows last changed.
 *
 * @param pages paths of the site, without the base: `/gioi-han/`
 * @param address of the site, with its last slash
 */
export function makeSitemap(
	pages: readonly string[],
	{ address, library }: { address: URL; library: Library },
): SitemapFile[] {
	const dates = pageDates(library);
	const sorted = pages.toSorted();
	const files = Array.from({ length: Math.ceil(sorted.length / mostInSitemap) }, (_, index) => ({
		name: `sitemap-${String(index + 1)}.xml`,
		pages: sorted.slice(index * mostInSitemap, (index + 1) * mostInSitemap),
	}));
	return [
		{
			name: 'sitemap-index.xml',
			text: document(
				'sitemapindex',
				files.map(({ name, pages: listed }) =>
					entry(
						'sitemap',
						new URL(name, address).href,
						latest(listed.map((page) => dates.get(page))),
					),
				),
			),
		},
		...files.map(({ name, pages: listed }) => ({
			name,
			text: document(
				'urlset',
				listed.map((page) => entry('url', new URL(`.${page}`, address).href, dates.get(page))),
			),
		})),
	];
}

/** When a page last changed: an article on its own day, a list of articles with the latest of them. */
function pageDates({ articles, topics }: Library): Map<string, string | undefined> {
	const all = [...articles.values()];
	const newest = latest(all.map(({ updated }) => updated));
	return new Map([
		...all.map(({ path, updated }) => [path, updated] as const),
		...topics.map(
			({ path, articles: listed }) =>
				[path, latest(listed.map((number) => articles.get(number)?.updated))] as const,
		),
		['/', newest],
		['/moi-cap-nhat/', newest],
	]);
}

function latest(dates: readonly (string | undefined)[]): string | undefined {
	return dates
		.filter((date) => date !== undefined)
		.sort()
		.at(-1);
}

function document(root: string, entries: readonly string[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;
}

function entry(name: string, address: string, date: string | undefined): string {
	const lastmod = date === undefined ? '' : `<lastmod>${date}</lastmod>`;
	return `<${name}><loc>${address.replaceAll('&', '&amp;')}</loc>${lastmod}</${name}>`;
}

interface SitemapFile {
	name: string;
	text: string;
}
