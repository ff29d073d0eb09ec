import type { SearchResponse, Suggestion } from '../../search/search.ts';
import { resultStrings as strings } from '../../strings/search-results.ts';
import { make } from '../../browser/dom.ts';
import { makeNearHits, nearArticle } from './result-hits.ts';
import type { SearchSite } from './search-site.ts';

/** Says that no article answers, what nobody here knows, whom to ask, and what comes nearest under that name. */
export function makeNoArticle(response: SearchResponse, context: NoArticleContext): HTMLElement {
	const { site } = context;
	const { elsewhere, unknown } = response;
	const nearest = findNearest(response, context);
	return make(
		'div',
		{ class: 'search-main' },
		make(
			'section',
			{ class: 'none' },
			make('h2', {}, strings.noArticle),
			unknown.length > 0
				? make('p', {}, strings.unknown(unknown.map((word) => `“${word}”`).join(', ')))
				: undefined,
			elsewhere === undefined ? undefined : make('p', { class: 'answer-do' }, elsewhere),
			make('p', {}, strings.noArticleAdvice),
			make(
				'div',
				{ class: 'ways' },
				make(
					'a',
					{ class: 'button', 'data-primary': '', href: site.href('/chan-doan/') },
					strings.finder,
				),
				make('a', { class: 'button', href: site.href('/lien-he/') }, strings.contact),
			),
		),
		nearest.length > 0
			? make(
					'section',
					{ class: 'search-near' },
					make('h2', {}, strings.nearest),
					makeNearHits(nearest, site),
				)
			: undefined,
	);
}

/** What the index found, which a refusal has cut short; else what titles and symptoms suggest. */
function findNearest({ results }: SearchResponse, { nearest }: NoArticleContext) {
	const found = results.flatMap(({ number, title, url }) =>
		number === undefined
			? []
			: [{ number, title: title.map(({ text }) => text).join(''), path: url, said: undefined }],
	);
	return found.length > 0 ? found : nearest.map(nearArticle);
}

interface NoArticleContext {
	site: SearchSite;
	/** What titles and symptoms come near, where the index found nothing. */
	nearest: readonly Suggestion[];
}
