import type { APIRoute } from 'astro';
import { makeLlmsText } from '../files/llms.ts';
import { plainTextFile } from '../files/plain-text.ts';
import { getLibrary } from '../library/index.ts';
import { site } from '../components/site/site.ts';
import { markdownStrings } from '../strings/markdown.ts';

export const GET: APIRoute = async () =>
	plainTextFile(
		makeLlmsText(await getLibrary(), {
			absolute: (path) => site.absolute(path),
			words: markdownStrings,
		}),
		'text/plain',
	);
