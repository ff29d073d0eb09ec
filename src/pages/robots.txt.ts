import type { APIRoute } from 'astro';
import { site } from '../components/site/site.ts';

/**
 * Everything may be fetched. What is not to be listed, like the agents' desk, says so itself: a page
 * that may not be fetched is listed by its address alone, because nobody reads its `noindex`
 * (https://developers.google.com/search/docs/crawling-indexing/block-indexing).
 */
export const GET: APIRoute = () =>
	new Response(
		['User-agent: *', 'Disallow:', '', `Sitemap: ${site.absolute('/sitemap-index.xml')}`, ''].join(
			'\n',
		),
	);
