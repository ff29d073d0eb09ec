/**
 * Where readers come from, by the end of the host's name. Only these are named in a report: another host may be a
 * shop's own.
 */
const knownHosts = [
	'facebook.com',
	'messenger.com',
	'instagram.com',
	'zalo.me',
	'google.com',
	'google.com.vn',
	'bing.com',
	'duckduckgo.com',
	'coccoc.com',
	'yahoo.com',
	'youtube.com',
	'tiktok.com',
	'chatgpt.com',
	'perplexity.ai',
	'telegram.org',
	't.me',
];

/** `l.facebook.com` → `facebook.com`; nothing for a host that is not named. */
export function findKnownHost(host: string, own: readonly string[] = []): string | undefined {
	return [...own, ...knownHosts].find((known) => host === known || host.endsWith(`.${known}`));
}
