import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';
import { renderMarkdown } from '../library-markdown.ts';
import { site } from '../site.ts';
import { markdownStrings } from '../strings/markdown.ts';

/** Every article that is in use, in one file. */
export const GET: APIRoute = async () => {
	const library = await getLibrary();
	const articles: string[] = [];
	for (const article of library.articles.values())
		if (!article.archived) articles.push(await renderMarkdown(article, library));
	const head = `# ${site.name}\n\n> ${markdownStrings.llms.lead}\n`;
	return new Response([head, ...articles].join('\n---\n\n'));
};
