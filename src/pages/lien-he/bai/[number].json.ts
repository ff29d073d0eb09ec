import type { APIRoute } from 'astro';
import { contactArticle } from '../../../replies/contact-article.ts';
import { getArticle, getLibrary } from '../../../library/index.ts';
import { site } from '../../../components/site/site.ts';

/** For the development server only: the build writes these in `integrations/article-files.ts`. */
export async function getStaticPaths() {
	if (import.meta.env.PROD) return [];
	return [...(await getLibrary()).articles.keys()].map((number) => ({
		params: { number: String(number) },
		props: { number },
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
