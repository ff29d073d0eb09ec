import type { APIRoute } from 'astro';
import type { Article } from '../../domain/model.ts';
import { getLibrary } from '../../library.ts';
import { renderMarkdown } from '../../library-markdown.ts';

/** Every article as plain Markdown, at its own address with `.md`. */
export async function getStaticPaths() {
	return [...(await getLibrary()).articles.values()].map((article) => ({
		params: { topic: article.topic, slug: article.slug },
		props: { article },
	}));
}

export const GET: APIRoute<{ article: Article }> = async ({ props }) =>
	new Response(await renderMarkdown(props.article, await getLibrary()), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
