import type { APIRoute } from 'astro';
import { getLibrary } from '../library/index.ts';
import { renderAllMarkdown } from '../files/markdown/library-markdown.ts';
import { site } from '../components/site/site.ts';

/**
 * `/llms-full.txt`, every article in one file. For the development server only: the build writes it
 * beside the articles' own files in `integrations/article-files.ts`.
 */
export function getStaticPaths() {
	return import.meta.env.PROD ? [] : [{ params: { all: 'llms-full' } }];
}

export const GET: APIRoute = async () =>
	new Response(
		renderAllMarkdown(await getLibrary(), {
			absolute: (path) => site.absolute(path),
		}),
	);
