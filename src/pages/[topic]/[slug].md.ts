import type { APIRoute } from 'astro';
import { getArticle, getLibrary } from '../../library/index.ts';
import { pageKey } from '../../library/page-key.ts';
import { plainTextFile } from '../../files/plain-text.ts';
import { renderMarkdown } from '../../files/markdown/library-markdown.ts';
import { site } from '../../components/site/site.ts';

/** Every article as plain Markdown, at its own address with `.md`. */
export async function getStaticPaths() {
	const library = await getLibrary();
	const parts = { library, address: site.absolute('/') };
	return [...library.articles.values()].map((article) => ({
		params: { topic: article.topic, slug: article.slug },
		props: { number: article.number },
		cacheKey: pageKey(article, parts),
	}));
}

export const GET: APIRoute<{ number: number }> = async ({ props: { number } }) => {
	const library = await getLibrary();
	const parts = { library, absolute: (path: string) => site.absolute(path) };
	return plainTextFile(renderMarkdown(getArticle(library, number), parts), 'text/markdown');
};
