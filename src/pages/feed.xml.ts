import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { latestChanges, rssItems } from '../files/feed.ts';
import { getLibrary } from '../library/index.ts';
import { feedWords } from '../files/feed-words.ts';
import { site } from '../components/site/site.ts';

export const GET: APIRoute = async () => {
	const library = await getLibrary();
	const words = feedWords(library, {
		language: site.language,
		absolute: (path) => site.absolute(path),
	});
	return rss({
		title: words.title,
		description: words.description,
		site: site.absolute('/'),
		items: rssItems(latestChanges(library), words),
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: `<language>${words.language}</language><atom:link href="${site.absolute('/feed.xml')}" rel="self" type="application/rss+xml"/>`,
	});
};
