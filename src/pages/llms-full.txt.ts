import type { APIRoute } from 'astro';
import { getLibrary } from '../library/index.ts';
import { plainTextFile } from '../files/plain-text.ts';
import { renderAllMarkdown } from '../files/markdown/library-markdown.ts';
import { site } from '../components/site/site.ts';

/** Every article that is in use as plain Markdown, in one file. */
export const GET: APIRoute = async () =>
	plainTextFile(
		renderAllMarkdown(await getLibrary(), {
			absolute: (path) => site.absolute(path),
		}),
		'text/plain',
	);
