import { withoutBase } from '../domain/addresses.ts';
import { decodeAddress, findField } from './log/log-text.ts';
import type { LogEntry } from './log/log-line.ts';

/** What programs look for that try doors: no reader follows such a link. */
const SCANS =
	/\.(?:php\d?|aspx?|jsp|cgi|env|git|sql|bak|ini|ya?ml|zip|tar|gz|rar|exe|dll|sh|pem|key|log|conf|passwd)(?:\/|$)|\/(?:wp-|wordpress|cgi-bin|vendor\/|phpmyadmin|admin(?:istrator)?(?:\/|$)|xmlrpc|\.(?!well-known)|owa\/|boaform|hnap1|solr\/|actuator|manager\/|telescope|console\/|remote\/|autodiscover|ecp\/|jenkins|etc\/|geoserver)/i;
/** What browsers and programs ask for by themselves. */
const UNASKED =
	/^\/(?:favicon\.ico|apple-touch-icon.*|browserconfig\.xml|(?:app-)?ads\.txt|humans\.txt|security\.txt|sitemap.*|robots\.txt|manifest\.json|site\.webmanifest|\.well-known\/.*|_astro\/.*|og\/.*|anh\/.*|search-index\/.*|api\/.*)$/;
const ANSWERED = [200, 206, 304];
const MISSING = [404, 410];

/** What a request was for the reader: a search, an article read, a way to contact; or nothing that is counted. */
export function readVisit(entry: LogEntry, site: VisitedSite): Visit {
	if (entry.isRobot) return { kind: 'robot' };
	const { path: whole, query } = split(entry.target);
	if (SCANS.test(whole)) return { kind: 'scan' };
	const path = withoutBase(site.base, whole);
	if (path === undefined || entry.method !== 'GET') return { kind: 'other' };
	const from = readFrom(entry.from, site);
	if (MISSING.includes(entry.status))
		return UNASKED.test(path) ? { kind: 'other' } : { kind: 'missing', path, from };
	if (!ANSWERED.includes(entry.status)) return { kind: 'other' };
	const page = path.replace(/(?:\/index\.html|[^/])$/, (end) => (end.length > 1 ? '/' : `${end}/`));
	if (page === '/tim-kiem/') {
		const typed = findField(query, 'q')?.trim() ?? '';
		return typed === '' ? { kind: 'other' } : { kind: 'search', typed };
	}
	if (page === '/lien-he/') {
		const named = /^B?(\d{1,6})\D*$/i.exec(findField(query, 'bai') ?? '')?.[1];
		const article = named === undefined ? from.article : Number(named);
		return article !== undefined && site.numbers.has(article)
			? { kind: 'contact', article }
			: { kind: 'contact' };
	}
	const thanked = Number(/^\/cam-on\/(\d+)\/$/.exec(page)?.[1]);
	if (site.numbers.has(thanked)) return { kind: 'thanks', article: thanked };
	const article = site.articles.get(page);
	return article === undefined ? { kind: 'other' } : { kind: 'read', article, from };
}

/** Where a reader came from. A whole address is this site's when its host is, or when it names one of its pages. */
function readFrom(from: string, { address, base, articles, pages }: VisitedSite): From {
	if (from === '-' || from === '') return { is: 'unknown' };
	const [, host, rest = ''] = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]+)(?::\d+)?(.*)$/i.exec(from) ?? [];
	const { path, query } = split(host === undefined ? from : rest);
	const own = withoutBase(base, path);
	const isOwn =
		host === undefined
			? from.startsWith('/')
			: host.toLowerCase() === address.hostname ||
				(own !== undefined && own !== '/' && (articles.has(own) || pages.has(own)));
	if (!isOwn) return { is: 'outside', host: (host ?? from).toLowerCase() };
	const article = own === undefined ? undefined : articles.get(own);
	if (own !== '/tim-kiem/') return { is: 'own', ...(article !== undefined && { article }) };
	const typed = findField(query, 'q')?.trim();
	return { is: 'own', search: typed ?? '' };
}

/** Path, decoded, and query of what was asked for; without the host that a proxy writes. */
function split(target: string): { path: string; query: string } {
	const [whole = ''] = target.replace(/^https?:\/\/[^/?#]*/i, '').split('#');
	const at = whole.indexOf('?');
	const path = decodeAddress(at < 0 ? whole : whole.slice(0, at));
	return { path: path === '' ? '/' : path, query: at < 0 ? '' : whole.slice(at + 1) };
}

/** What must be known of the site to read its log. */
export interface VisitedSite {
	address: URL;
	/** Path of the address, with a slash at its end. */
	base: string;
	/** Permalink → number. */
	articles: ReadonlyMap<string, number>;
	numbers: ReadonlySet<number>;
	/** Other pages that are always there. */
	pages: ReadonlySet<string>;
}

type Visit =
	| { kind: 'robot' | 'scan' | 'other' }
	| { kind: 'search'; typed: string }
	| { kind: 'read'; article: number; from: From }
	| { kind: 'contact'; article?: number }
	| { kind: 'thanks'; article: number }
	| { kind: 'missing'; path: string; from: From };

/** `search` is what was typed where the page of results led here, empty when unknown. */
export interface From {
	is: 'own' | 'outside' | 'unknown';
	host?: string;
	article?: number;
	search?: string;
}
