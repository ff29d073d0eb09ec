import { bareHostNames, blockedSchemes } from './lists.ts';

const blockedScheme = new RegExp(`^(?:${[...blockedSchemes].join('|')}):`, 'i');
const contactScheme = /^(?:mailto|tel|sms):/i;
const anyScheme = /^[a-z][a-z\d+.-]*:\/\//i;
/** Also what is left of a web prefix after hasty copying: `ttps://`, `https//`, `//`. */
const webPrefix = /^(?:https?:\/*|[htps]{3,7}(?::\/+|\/{2,})|\/{2,})/i;
const webPrefixes = new RegExp(`^(?:${webPrefix.source.slice(1)})+`, 'i');
const pagePath = /^\/?(?:profile|story|permalink)\.php\/?\?/i;
const hostLabel = /^[\p{L}\p{Nd}-]+$/u;

/** Whether a word is a link wherever it stands (rules L1 to L6). */
export function isLinkWord(word: string): boolean {
	// Every kind of link holds one of these; most words of a text hold none.
	if (!/[.:/\\]/.test(word) || contactScheme.test(word)) return false;
	const text = withSlashes(word);
	return (
		hasBlockedScheme(text) ||
		anyScheme.test(text) ||
		hasWebPrefix(text) ||
		isPagePath(text) ||
		startsWithHost(text) ||
		isKnownHost(text)
	);
}

/** Whether a word that stands alone is a path on www.facebook.com: `fb/shophoalan` (L7). */
export function isLonePath(word: string): boolean {
	const text = withSlashes(word);
	if (isLinkWord(text) || contactScheme.test(text) || !/[/?]/.test(text)) return false;
	return !beforePath(text).includes('.');
}

/** The path that a lone word stands for: without `/` and `fb/` in front (L7). */
export function lonePath(word: string): string {
	return withSlashes(word)
		.replace(/^\/+/, '')
		.replace(/^(?:fb|facebook)\/(?=.)/is, '');
}

/** Whether the text is a path of www.facebook.com that holds an ID: `profile.php?id=…` (L4). */
export function isPagePath(text: string): boolean {
	return pagePath.test(withSlashes(text));
}

export function hasBlockedScheme(text: string): boolean {
	return blockedScheme.test(text);
}

/** A scheme that opens neither a web page nor the Facebook application (E2). */
export function hasForeignScheme(text: string): boolean {
	return anyScheme.test(text) && !hasWebPrefix(text) && !/^fb:\/\//i.test(text);
}

export function hasWebPrefix(text: string): boolean {
	return webPrefix.test(withSlashes(text));
}

/** Removes `https://`, also when it was pasted several times (E4). */
export function withoutWebPrefix(text: string): string {
	return text.replace(webPrefixes, '');
}

/** The text before the first `/`, `?` or `#`: user part, host and port. */
export function beforePath(text: string): string {
	return text.split(/[/?#]/, 1)[0] ?? '';
}

/** People on Windows type `facebook.com\shop`. */
export function withSlashes(text: string): string {
	return text.includes('\\') ? text.replaceAll('\\', '/') : text;
}

/** `hoalan.vn/…`, with a user part or a port if there is one (L5). */
function startsWithHost(text: string): boolean {
	const authority = beforePath(text);
	if (authority.length === text.length) return false;
	const at = authority.lastIndexOf('@');
	return at !== 0 && isHost(authority.slice(at + 1));
}

/** `www.hoalan.vn`, `vi-vn.facebook.com`: hosts that are links without a path (L6). */
function isKnownHost(text: string): boolean {
	if (!isHost(text)) return false;
	const host = `.${withoutPort(text).toLowerCase()}.`;
	return host.startsWith('.www.') || bareHostNames.some((name) => host.includes(`.${name}.`));
}

function isHost(text: string): boolean {
	const host = withoutPort(text);
	const names = (host.endsWith('.') ? host.slice(0, -1) : host).split('.');
	return (
		names.length >= 2 &&
		names.every((name) => hostLabel.test(name)) &&
		/^\p{L}/u.test(names.at(-1) ?? '')
	);
}

function withoutPort(text: string): string {
	const [host = '', port = '', ...more] = text.split(':');
	return more.length === 0 && /^\d+$/.test(port) ? host : text;
}
