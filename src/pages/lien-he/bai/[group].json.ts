import type { APIRoute } from 'astro';
import { contactArticle } from '../../../replies/contact-article.ts';
import { groupArticles } from '../../../library/article-groups.ts';
import { getLibrary } from '../../../library/index.ts';
import { pageKey } from '../../../library/page-key.ts';
import { site } from '../../../components/site/site.ts';

/** What the contact page and replies need to know of the articles of a group, by number. */
export async function getStaticPaths() {
	const library = await getLibrary();
	const parts = { library, address: site.absolute('/') };
	return [...groupArticles(library)].map(([group, articles]) => ({
		params: { group: String(group) },
		cacheKey: articles.map((article) => pageKey(article, parts)).join(' '),
	}));
}

export const GET: APIRoute = async ({ params }) => {
	const library = await getLibrary();
	const articles = groupArticles(library).get(Number(params['group'])) ?? [];
	const absolute = (path: string) => site.absolute(path);
	return Response.json(
		Object.fromEntries(
			articles.map((article) => [article.number, contactArticle(article, { library, absolute })]),
		),
	);
};
