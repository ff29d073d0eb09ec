import type { APIRoute } from 'astro';
import type { Article } from '../../library/model.ts';
import { getLibrary } from '../../library/index.ts';
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
		props: { article },
	}));
}

export const GET: APIRoute<{ article: Article }> = async ({ props: { article } }) => {
	const parts = { library: await getLibrary(), absolute: (path: string) => site.absolute(path) };
	return new Response(renderMarkdown(article, parts), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
};
