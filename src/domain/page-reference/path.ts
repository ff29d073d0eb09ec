import { facebookUrl, findDecoded, fixedName, pathParts } from './facebook-url.ts';
import * as lists from './lists.ts';
import { isListed } from './lists.ts';
import { refuse } from './result.ts';
import {
	findWrapped,
	holdsPageId,
	isNameIdSlot,
	readCategorySlot,
	readIdParameter,
	readNameIdSlot,
	readNameSlot,
	readThreadSlot,
} from './slots.ts';
import type { DetailedPageReference } from './result.ts';
import type { LinkAnswer } from './slots.ts';

/** A URL of a Page host → what its path and query name (rules P1 and P3 to P10). */
export function readPath(url: URL): LinkAnswer {
	const target = withoutHashBang(url);
	return findNestedLink(target) ?? readParts(target);
}

/** A URL of business.facebook.com → what it names (rule P2, then as on www.facebook.com). */
export function readBusinessPath(url: URL): LinkAnswer {
	const target = withoutHashBang(url);
	if (target !== url) return readPath(target);
	const nested = findNestedLink(url);
	if (nested) return nested;

	const parts = pathParts(url);
	const [first, second, third] = parts.slice(0, 2).map(fixedName).concat(parts.slice(2));
	if (first === undefined || first === 'latest') return readAsset(url);
	if (first === 'settings' && second === 'pages' && third !== undefined) {
		return readNameIdSlot(third);
	}
	if (first === 'business' && second === 'loginpage') return readWrapper(url, 'next');
	if (isListed(lists.reservedBusinessWords, first)) return refuse('reserved-path');
	const isPage =
		holdsPageId(parts[0] ?? '') || (second !== undefined && lists.pageSections.has(second));
	return readParts(url, { isNameSlot: isPage });
}

/** Old links kept the whole path after `#!` (P1). */
function withoutHashBang(url: URL): URL {
	return url.hash.startsWith('#!') ? facebookUrl(url.hash.slice(2)) : url;
}

/** A link pasted behind `facebook.com/`, or a host without `https://` there (P1). */
function findNestedLink(url: URL): LinkAnswer | undefined {
	const [first, second] = pathParts(url);
	const name = fixedName(first);
	const isLink = /^https?:/.test(name);
	const isHost =
		second !== undefined && (lists.pageHosts.has(name) || lists.languageHost.test(name));
	if (!isLink && !isHost) return undefined;
	const path =
		isLink && name.length > 'https:'.length ? (findDecoded(url.pathname) ?? '') : url.pathname;
	return { opens: path.replace(/^\/+/, '') + url.search + url.hash };
}

/**
 * P3 to P10. On the business host a first part is a Page only where more says so
 * (`isNameSlot: false` otherwise).
 */
function readParts(url: URL, { isNameSlot } = { isNameSlot: true }): LinkAnswer {
	const [start, ...others] = pathParts(url);
	// The version of the programming interface, as in embedded Pages: `/v18.0/plugins/page.php`.
	const isVersion = /^v\d+\.\d+$/i.test(start ?? '') && others.length > 0;
	const [first, second, third, fourth] = isVersion ? others : [start, ...others];
	if (first === undefined) return refuse('missing-identifier');

	switch (fixedName(first)) {
		case 'login':
		case 'login.php':
		case 'checkpoint':
		case 'two_step_verification':
		case 'auth_platform':
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
		case 'n':
		case 'nd':
			return readMailLink(url);
		case 'photo.php':
		case 'photo':
		case 'photos':
		case 'video.php':
		case 'media':
			return readOwner(url);
		case 'watch':
			return readVideo(second, third);
		case 'profile.php':
			return readIdParameter(url, 'id', 'missing-identifier');
		case 'story.php':
		case 'permalink.php':
			return readIdParameter(url, 'id', 'not-a-page');
		case 'share':
			return refuse('share-link-unresolvable', shareDetail(url));
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
		case 'msg':
			return second === undefined ? refuse('missing-identifier') : readNameSlot(second);
		case 'profile':
			return second === undefined || !holdsPageId(second)
				? refuse('reserved-path')
				: readNameIdSlot(second);
		case 'people':
			return third === undefined ? refuse('missing-identifier') : readNameIdSlot(third);
		case 'pages':
			return readPages(second, third, fourth);
		default:
			// A script stands behind a system area, never behind a Page.
			if (/\.php$/i.test(second ?? '') && !holdsPageId(first)) return refuse('reserved-path');
			return isNameSlot ? readNameSlot(first) : refuseName(first);
	}
}

/** Of the business host: areas that are no Page keep their own reason (P2). */
function refuseName(part: string): DetailedPageReference {
	return refuse(isListed(lists.notAPageWords, fixedName(part)) ? 'not-a-page' : 'reserved-path');
}

/**
 * Meta Business Suite names the Page in a parameter; `business_id` is the portfolio, and `asset_id`
 * is a Page only on the screens of Pages (P2).
 */
function readAsset(url: URL): DetailedPageReference {
	const parts = pathParts(url).slice(1).map(fixedName);
	const type = url.searchParams.get('selected_asset_type');
	const isPageSelected = type === 'page';
	const isOther = !isPageScreen(parts) || !(isPageSelected || type === null || type === '');
	const parameters = [
		...(isOther ? [] : ['asset_id']),
		'page_id',
		...(isPageSelected ? ['selected_asset_id'] : []),
	];
	const parameter = parameters.find((name) => url.searchParams.getAll(name).some(Boolean));
	if (parameter !== undefined) return readIdParameter(url, parameter, 'missing-identifier');
	const isInstagram = parts.some((part) => part.includes('instagram'));
	return refuse('missing-identifier', isInstagram ? { platform: 'instagram' } : undefined);
}

function isPageScreen(parts: readonly string[]): boolean {
	const [screen, kind] = parts;
	if (screen === undefined) return true;
	if (parts.some((part) => lists.otherAsset.test(part))) return false;
	return screen === 'settings' ? kind === 'pages' : lists.pageScreens.has(screen);
}

/** P3. */
function readWrapper(url: URL, parameter: string): LinkAnswer {
	return findWrapped(url, parameter) ?? refuse('reserved-path');
}

/** Links in e-mails of Facebook: `/nd/?shophoalan/posts/1&aref=2` (P3). */
function readMailLink(url: URL): LinkAnswer {
	const [path = '', ...rest] = url.search.slice(1).split('&');
	if (path === '' || path.includes('=')) return refuse('reserved-path');
	return { opens: `/${(findDecoded(path) ?? path).replace(/^\/+/, '')}?${rest.join('&')}` };
}

/** P4: an album, a photo or a video that names its owner. */
function readOwner(url: URL): DetailedPageReference {
	const set = url.searchParams.get('set') ?? '';
	const owner = /^(?:[pv]b\.|a\.\d+\.\d+\.)(\d+)(?:\.|$)/.exec(set)?.[1];
	if (owner !== undefined && holdsPageId(owner)) return readNameSlot(owner);
	return readIdParameter(url, 'id', 'not-a-page');
}

/** P4: `watch/100091416590270/1336242490940769`. */
function readVideo(owner?: string, video = ''): DetailedPageReference {
	if (owner === undefined || !/^\d+$/.test(video)) return refuse('not-a-page');
	const answer = readNameSlot(owner);
	return answer.ok ? answer : refuse('not-a-page');
}

/** E12. */
function shareDetail({ pathname }: URL) {
	return /^[\w/-]+$/.test(pathname)
		? { shareLink: `https://www.facebook.com${pathname}` }
		: undefined;
}

/** P6. */
function readMessages(second?: string, thread?: string): DetailedPageReference {
	if (fixedName(second) === 'e2ee') return refuse('not-a-page');
	return fixedName(second) === 't' && thread !== undefined
		? readThreadSlot(thread)
		: refuse('reserved-path');
}

/** P9. */
function readPages(second?: string, third?: string, fourth?: string): DetailedPageReference {
	if (second === undefined || isListed(lists.pagesActions, fixedName(second))) {
		return refuse('reserved-path');
	}
	if (fixedName(second) === 'category') {
		return fourth === undefined ? refuse('reserved-path') : readCategorySlot(fourth);
	}
	return readNameIdSlot(third !== undefined && isNameIdSlot(third) ? third : second);
}
