import type { FailureReason } from '../../search/index/start-reader.ts';
import { resultStrings as strings } from '../../strings/search-results.ts';
import { button, make } from '../../browser/dom.ts';
import { makeReload } from './reload-link.ts';
import { makeNearHits, nearArticle } from './result-hits.ts';
import type { SearchSite } from './search-site.ts';

const MOST_NEAREST = 10;

/**
 * What stands in place of results that cannot be had: why, what titles and symptoms alone find, and ways on. Without
 * `again` the way to try once more is to load the results page.
 */
export async function makeFailure(
	query: string,
	{ site, reason, again, isPrivate = false }: FailureOptions,
): Promise<{ text: string; parts: Node[] }> {
	const reload = makeReload(query, { site, isPrivate });
	if (reason === 'outdated') return { text: strings.outdated, parts: [reload] };
	const suggester = await site.suggester().catch(() => undefined);
	const nearest = suggester?.find(query, { limit: MOST_NEAREST, isLoose: true }) ?? [];
	const retry = again
		? button(strings.again, { class: 'button', 'data-keep': 'again' }, again)
		: reload;
	return {
		text: strings[nearest.length > 0 ? reason : (`${reason}Empty` as const)],
		parts: [
			...(reason === 'unreachable' ? [make('p', {}, retry)] : []),
			...(nearest.length > 0 ? [makeNearHits(nearest.map(nearArticle), site)] : []),
			suggester ? makeMore(site) : makeSymptomsLink(site),
		],
	};
}

/** The finder, the whole list of symptoms, and people. */
function makeMore(site: SearchSite): HTMLElement {
	const ways = [
		['/chan-doan/', strings.finder],
		['/tim-kiem/#dau-hieu', strings.symptoms],
		['/lien-he/', strings.contact],
	].map(([path = '', text = '']) => make('li', {}, make('a', { href: site.href(path) }, text)));
	return make(
		'div',
		{ class: 'search-more' },
		make('p', {}, strings.notRight),
		make('ul', { role: 'list' }, ...ways),
	);
}

function makeSymptomsLink(site: SearchSite): HTMLElement {
	return make('p', {}, make('a', { href: site.href('/tim-kiem/#dau-hieu') }, strings.symptoms));
}

interface FailureOptions {
	site: SearchSite;
	reason: FailureReason;
	/** Whether the query may stand in no address. */
	isPrivate?: boolean;
	/** Tries the same query once more. */
	again?: () => void;
}
