/**
 * What pages say of themselves to search engines, as JSON-LD. An article is a `TechArticle` in a
 * `BreadcrumbList`; its steps are a `HowTo` in it, for assistants: Google shows no how-to results any
 * more, and questions (`FAQPage`) only of authorities on health and government
 * (https://developers.google.com/search/blog/2023/08/howto-faq-changes, updated 2023-09-13). Every
 * figure that it names comes with its document as a `citation`. The
 * sitelinks search box went in 2024, so the site names no `SearchAction`
 * (https://developers.google.com/search/blog/2024/10/sitelinks-search-box).
 */
import { stepAnchor } from '../../domain/step-anchor.ts';
import type { Article, LimitFact } from '../../library/model.ts';
import { withOrdinarySpaces } from '../../domain/typography.ts';

/** An article; `card` is the path of its picture. */
export function articleData(
	article: Pick<Article, 'label' | 'path' | 'steps' | 'summary' | 'title' | 'updated'>,
	{ site, section, card, limits }: ArticleParts,
): JsonLd {
	const organization = {
		'@type': 'Organization',
		name: site.publisher,
		url: site.address ?? site.absolute('/'),
	};
	return {
		'@context': context,
		'@type': 'TechArticle',
		headline: article.title.plain,
		description: article.summary.plain,
		identifier: article.label,
		url: site.absolute(article.path),
		mainEntityOfPage: site.absolute(article.path),
		inLanguage: site.language,
		dateModified: article.updated,
		articleSection: section,
		...(card !== undefined && { image: [site.absolute(card)] }),
		...(limits.length > 0 && { citation: citations(limits) }),
		...(article.steps.length > 0 && {
			hasPart: {
				'@type': 'HowTo',
				name: article.title.plain,
				step: article.steps.map(({ title, plain }, index) => ({
					'@type': 'HowToStep',
					position: index + 1,
					...(title && { name: title.plain }),
					text: plain,
					url: `${site.absolute(article.path)}#${stepAnchor(index + 1)}`,
				})),
			},
		}),
		author: organization,
		publisher: organization,
		isPartOf: { '@type': 'WebSite', name: site.name, url: site.absolute('/') },
	};
}

/** Every document once, with the figures that it states in words. */
function citations(limits: readonly LimitFact[]) {
	const ofDocument = Map.groupBy(
		limits,
		({ source, documentDate }) => `${documentDate ?? ''} ${source.url}`,
	);
	return [...ofDocument.values()].flatMap(([first, ...others]) => {
		if (!first) return [];
		const { source, documentDate } = first;
		return {
			'@type': 'CreativeWork',
			name: source.title,
			url: source.url,
			publisher: source.publisher,
			...(documentDate !== undefined && { datePublished: documentDate }),
			abstract: [first, ...others].map(({ phrase }) => withOrdinarySpaces(phrase)).join('; '),
		};
	});
}

/**
 * The way down to a page, itself last.
 *
 * @param trail from the home page on: `{ path: '/', label: 'Trang đầu' }`, …
 */
export function breadcrumbData(trail: readonly TrailPage[], site: Pages): JsonLd {
	return {
		'@context': context,
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ path, label }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: label,
			item: site.absolute(path),
		})),
	};
}

/** The home page: the name that search results show for the site. */
export function siteData(site: SiteData): JsonLd {
	return {
		'@context': context,
		'@type': 'WebSite',
		name: site.name,
		url: site.absolute('/'),
		inLanguage: site.language,
	};
}

const context = 'https://schema.org';

export interface JsonLd {
	'@context': typeof context;
	'@type': string;
	[field: string]: unknown;
}

export interface SiteData extends Pages {
	name: string;
	publisher: string;
	/** The publisher's own site, where one is known. */
	address?: string | undefined;
	language: string;
}

interface Pages {
	/** A path of the site with origin and base: `/gioi-han/` → `https://…/gioi-han/`. */
	absolute: (path: string) => string;
}

interface ArticleParts {
	site: SiteData;
	/** Title of its topic. */
	section: string;
	card?: string | undefined;
	/** Everything that it cites with a number or as a rule. */
	limits: readonly LimitFact[];
}

interface TrailPage {
	path: string;
	label: string;
}
