import { facebookUrl, findUrl, fixedName, pathParts } from './facebook-url.ts';
import { parsePageId } from './identifier.ts';
import * as words from './link-words.ts';
import * as lists from './lists.ts';
import { readBusinessPath, readPath } from './path.ts';
import { refuse } from './result.ts';
import { findWrapped, readNameSlot, readThreadSlot } from './slots.ts';
import type { DetailedPageReference } from './result.ts';
import type { LinkAnswer } from './slots.ts';

const mostWrappers = 3;
const longestAuthority = 255;
const appWebView = /^fb:\/\/facewebmodal\/f\?(?:[^#]*&)?href=/i;
const appLink = /^fb:\/\/(?:page|profile)\/(?:\?id=)?([^/?#&]*)/i;

/** A link → the Page or a reason (rules E1 to E9, L4 and the path rules). */
export function readLink(link: string): DetailedPageReference {
	return unwrap(words.isPagePath(link) ? readFacebookPath(link) : readOneLink(link));
}

/** A path on www.facebook.com → the Page or a reason. */
export function readLonePath(path: string): DetailedPageReference {
	return unwrap(readFacebookPath(path));
}

/** Opens addresses inside addresses, three deep at most (P3). */
function unwrap(outermost: LinkAnswer): DetailedPageReference {
	let answer = outermost;
	for (let wrappers = 0; 'opens' in answer; wrappers += 1) {
		if (wrappers === mostWrappers) return refuse('unsafe-link');
		const link = answer.opens;
		const isPath = /^\/(?!\/)/.test(words.withSlashes(link)) || words.isPagePath(link);
		answer = isPath ? readFacebookPath(link) : readOneLink(link);
	}
	return answer;
}

function readFacebookPath(path: string): LinkAnswer {
	return readPath(facebookUrl(words.withSlashes(path)));
}

/** E1 to E6. */
function readOneLink(text: string): LinkAnswer {
	if (text.includes('\\') && /^[^?#]*@/.test(text)) return refuse('unsafe-link');
	const link = words.withSlashes(text);
	if (words.hasBlockedScheme(link) || words.hasForeignScheme(link)) return refuse('unsafe-link');
	if (appWebView.test(link)) return readWebView(link);
	if (/^fb:\/\//i.test(link)) return readAppLink(link);

	const address = words.withoutWebPrefix(link);
	if (/^\/*$/.test(address)) return refuse('missing-identifier');
	const authority = words.beforePath(address);
	if (authority.includes('@')) return refuse('unsafe-link');
	const url = findUrl(`https://${withShortHost(address, authority)}`);
	if (!url) return refuse('not-facebook');
	// A line break inside the link can hide a user part from the check above, not from the parser.
	if (!['', '80'].includes(url.port) || url.username !== '') return refuse('unsafe-link');
	return readHost(url);
}

/** E3: a web page that the Facebook application shows. */
function readWebView(link: string): LinkAnswer {
	const query = link.slice(link.indexOf('?') + 1);
	const href = new URLSearchParams(query).get('href')?.trim();
	return href ? { opens: href } : refuse('missing-identifier');
}

/** E3: a link that opens the Facebook application. */
function readAppLink(link: string): DetailedPageReference {
	const id = appLink.exec(link)?.[1];
	if (id === undefined) return refuse('not-a-page');
	return id === '' ? refuse('missing-identifier') : parsePageId(id);
}

/** E7. */
function readHost(url: URL): LinkAnswer {
	const host = url.hostname.replace(/\.$/, '');
	if (lists.redirectHosts.has(host)) return findWrapped(url, 'u') ?? refuse('missing-identifier');
	if (host === lists.businessHost) return readBusinessPath(url);
	if (lists.pageHosts.has(host) || lists.languageHost.test(host)) return readPath(url);
	if (lists.chatLinkHosts.has(host)) return readChatLink(url);
	if (lists.chatHosts.has(host)) return readChat(url);
	if (`.${host}`.endsWith(`.${lists.shortLinkHost}`)) return refuse('share-link-unresolvable');
	const redirector = lists.redirectors.get(lists.redirectorName(host));
	if (redirector && (redirector.path?.test(url.pathname) ?? true)) {
		return readRedirector(url, redirector.parameters);
	}
	const isFacebook =
		lists.videoShortHosts.has(host) ||
		lists.otherFacebookHostSuffixes.some((suffix) => host.endsWith(suffix));
	if (isFacebook) return refuse('not-a-page');
	const platform = findPlatform(host);
	return refuse('not-facebook', platform && { platform });
}

/** Google and others put into the same parameter what was searched for: only a whole link leads on. */
function readRedirector(url: URL, parameters: readonly string[]): LinkAnswer {
	const wrapped = parameters.map((parameter) => findWrapped(url, parameter)?.opens);
	const opens = wrapped.find((link) => link !== undefined && /^https?:/i.test(link));
	return opens === undefined ? refuse('not-facebook') : { opens };
}

function findPlatform(host: string) {
	// Those of platforms have two names, whatever stands in front.
	const start = host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1;
	return lists.platformHosts.get(host.slice(start));
}

/** E8: `m.me/name`. */
function readChatLink(url: URL): DetailedPageReference {
	const [first] = pathParts(url);
	if (first === undefined) return refuse('missing-identifier');
	return ['j', 'ch', 'cm', 'g'].includes(fixedName(first))
		? refuse('not-a-page')
		: readNameSlot(first);
}

/** E9: `messenger.com/t/name`. */
function readChat(url: URL): DetailedPageReference {
	const [first, thread] = pathParts(url);
	if (first === undefined) return refuse('missing-identifier');
	return fixedName(first) === 't' && thread !== undefined
		? readThreadSlot(thread)
		: refuse('not-a-page');
}

/**
 * A stand-in for a long host of letters beyond ASCII, plain or encoded: parsing one takes quadratic
 * time. The port stays, because it is judged before the host.
 */
function withShortHost(address: string, authority: string): string {
	if (authority.length <= longestAuthority || /^[\w.:-]*$/.test(authority)) return address;
	return `too-long.invalid${/:\d*$/.exec(authority)?.[0] ?? ''}`;
}
