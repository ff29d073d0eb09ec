import type { APIRoute } from 'astro';
import { contactArticle } from '../../../replies/contact-article.ts';
import type { Article } from '../../../library/model.ts';
import { getLibrary } from '../../../library/index.ts';
import { site } from '../../../components/site/site.ts';

/** For the development server only: the build writes these in `integrations/article-files.ts`. */
export async function getStaticPaths() {
	if (import.meta.env.PROD) return [];
	return [...(await getLibrary()).articles.values()].map((article) => ({
		params: { number: String(article.number) },
		props: { article },
	}));
}

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) =>
	Response.json(
		contactArticle(article, {
			library: await getLibrary(),
			absolute: (path) => site.absolute(path),
		}),
	);
