import { site } from '../components/site/site.ts';
import type { APIRoute } from 'astro';
import { jsonFeed, latestChanges } from '../files/feed.ts';
import { getLibrary } from '../library/index.ts';
import { feedWords } from '../files/feed-words.ts';

export const GET: APIRoute = async () => {
	const library = await getLibrary();
	const feed = jsonFeed(
		latestChanges(library),
		feedWords(library, { language: site.language, absolute: (path) => site.absolute(path) }),
	);
	return new Response(JSON.stringify(feed, undefined, '\t'), {
		headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
	});
};
