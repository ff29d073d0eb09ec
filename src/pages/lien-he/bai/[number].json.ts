import type { APIRoute } from 'astro';
import { contactArticle } from '../../../replies/contact-article.ts';
import { getArticle, getLibrary } from '../../../library/index.ts';
import { pageKey } from '../../../library/page-key.ts';
import { site } from '../../../components/site/site.ts';

/** What the contact page and replies need to know of an article. */
export async function getStaticPaths() {
	const library = await getLibrary();
	const parts = { library, address: site.absolute('/') };
	return [...library.articles.values()].map((article) => ({
		params: { number: String(article.number) },
		props: { number: article.number },
		cacheKey: pageKey(article, parts),
	}));
}

export const GET: APIRoute<{ number: number }> = async ({ props: { number } }) => {
	const library = await getLibrary();
	return Response.json(
		contactArticle(getArticle(library, number), {
			library,
			absolute: (path) => site.absolute(path),
		}),
	);
};
