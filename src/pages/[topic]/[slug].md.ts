import type { APIRoute } from 'astro';
import type { Article } from '../../domain/model.ts';
import { getLibrary } from '../../library.ts';
import { renderMarkdown } from '../../library-markdown.ts';
import { pageKey } from '../../page-key.ts';

/** Every article as plain Markdown, at its own address with `.md`. */
export async function getStaticPaths() {
	const library = await getLibrary();
	return Promise.all(
		[...library.articles.values()].map(async (article) => ({
			params: { topic: article.topic, slug: article.slug },
			props: { article },
			cacheKey: await pageKey(article, library),
		})),
	);
}

export const GET: APIRoute<{ article: Article }> = async ({ props }) =>
	new Response(await renderMarkdown(props.article, await getLibrary()), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
