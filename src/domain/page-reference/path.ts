import { facebookUrl, fixedName, pathParts } from './facebook-url.ts';
import { isListed, pagesActions, reservedBusinessWords } from './lists.ts';
import { refuse } from './result.ts';
import {
	findWrapped,
	isNameIdSlot,
	readIdParameter,
	readNameIdSlot,
	readNameSlot,
	readThreadSlot,
} from './slots.ts';
import type { ParsedPageReference } from './result.ts';
import type { LinkAnswer } from './slots.ts';

/** A URL of a Page host → what its path and query name (rules P1 and P3 to P10). */
export function readPath(url: URL): LinkAnswer {
	return readParts(withoutHashBang(url));
}

/** A URL of business.facebook.com → what it names (rule P2, then as on www.facebook.com). */
export function readBusinessPath(url: URL): LinkAnswer {
	const target = withoutHashBang(url);
	if (target !== url) return readParts(target);

	const parts = pathParts(url);
	const [first, second, third] = parts.slice(0, 2).map(fixedName).concat(parts.slice(2));
	if (first === undefined || first === 'latest') return readAsset(url);
	if (first === 'settings' && second === 'pages' && third !== undefined) {
		return readNameIdSlot(third);
	}
	if (first === 'business' && second === 'loginpage') return readWrapper(url, 'next');
	if (isListed(reservedBusinessWords, first)) return refuse('reserved-path');
	return readParts(url);
}

/** Old links kept the whole path after `#!` (P1). */
function withoutHashBang(url: URL): URL {
	return url.hash.startsWith('#!') ? facebookUrl(url.hash.slice(2)) : url;
}

function readParts(url: URL): LinkAnswer {
	const [first, second, third, fourth] = pathParts(url);
	if (first === undefined) return refuse('missing-identifier');

	switch (fixedName(first)) {
		case 'login':
		case 'login.php':
		case 'checkpoint':
			return readWrapper(url, 'next');
		case 'l.php':
		case 'flx':
		case 'sharer':
		case 'sharer.php':
		case 'share.php':
			return readWrapper(url, 'u');
		case 'dialog':
		case 'plugins':
			return readWrapper(url, 'href');
		case 'profile.php':
			return readIdParameter(url, 'id', 'missing-identifier');
		case 'story.php':
		case 'permalink.php':
			return readIdParameter(url, 'id', 'not-a-page');
		case 'share':
			return refuse('share-link-unresolvable');
		case 'messages':
			return readMessages(second, third);
		case 'ads':
			return fixedName(second) === 'library'
				? readIdParameter(url, 'view_all_page_id', 'reserved-path')
				: refuse('reserved-path');
		case 'pg':
			return second === undefined ? refuse('missing-identifier') : readNameSlot(second);
		case 'p':
			return second === undefined ? refuse('missing-identifier') : readNameIdSlot(second);
		case 'people':
			return third === undefined ? refuse('missing-identifier') : readNameIdSlot(third);
		case 'pages':
			return readPages(second, third, fourth);
		default:
			return readNameSlot(first);
	}
}

/** Meta Business Suite names the Page in a parameter; `business_id` is the portfolio (P2). */
function readAsset(url: URL): ParsedPageReference {
	const isPageSelected = url.searchParams.get('selected_asset_type') === 'page';
	const parameters = ['asset_id', 'page_id', ...(isPageSelected ? ['selected_asset_id'] : [])];
	const parameter = parameters.find((name) => url.searchParams.getAll(name).some(Boolean));
	if (parameter === undefined) return refuse('missing-identifier');
	return readIdParameter(url, parameter, 'missing-identifier');
}

/** P3. */
function readWrapper(url: URL, parameter: string): LinkAnswer {
	return findWrapped(url, parameter) ?? refuse('reserved-path');
}

/** P6. */
function readMessages(second?: string, thread?: string): ParsedPageReference {
	if (fixedName(second) === 'e2ee') return refuse('not-a-page');
	return fixedName(second) === 't' && thread !== undefined
		? readThreadSlot(thread)
		: refuse('reserved-path');
}

/** P9. */
function readPages(second?: string, third?: string, fourth?: string): ParsedPageReference {
	if (second === undefined || isListed(pagesActions, fixedName(second))) {
		return refuse('reserved-path');
	}
	if (fixedName(second) === 'category') {
		return fourth === undefined ? refuse('reserved-path') : readNameIdSlot(fourth);
	}
	return readNameIdSlot(third !== undefined && isNameIdSlot(third) ? third : second);
}
