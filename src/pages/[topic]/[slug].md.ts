import type { APIRoute } from 'astro';
import { getArticle, getLibrary } from '../../library/index.ts';
import { renderMarkdown } from '../../files/markdown/library-markdown.ts';
import { site } from '../../components/site/site.ts';

/**
 * Every article as plain Markdown, at its own address with `.md`. For the development server only:
 * the build writes these in `integrations/article-files.ts`.
 */
export async function getStaticPaths() {
	if (import.meta.env.PROD) return [];
	return [...(await getLibrary()).articles.values()].map((article) => ({
		params: { topic: article.topic, slug: article.slug },
		props: { number: article.number },
	}));
}

export const GET: APIRoute<{ number: number }> = async ({ props: { number } }) => {
	const library = await getLibrary();
	const parts = { library, absolute: (path: string) => site.absolute(path) };
	return new Response(renderMarkdown(getArticle(library, number), parts), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
};
