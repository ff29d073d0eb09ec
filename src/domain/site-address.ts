/** Where a site is that nobody has given an address: this computer, as `npm start` serves it. */
export const localAddress = 'http://localhost:4321/';

const example = 'https://example.com/tro-giup';

/** The user name and password of an address, with the slashes before them. */
const userInfo = /^([^/?#]*\/\/)[^/?#]*@/;

const missing = `Warning: SITE_URL is not set, so links, and replies sent to customers, lead to this computer. To publish, build with SITE_URL=${example}.`;
const missingInCi = `SITE_URL is not set, and every link and reply of a published site would lead to ${localAddress}. Set it to the address of the site, such as ${example}.`;
const insecure =
	'Warning: SITE_URL begins with http://, so readers are not protected on their way. Use https://.';

/**
 * `SITE_URL` as the environment holds it → the address the site will be served at, base path
 * included, which always ends in a slash here; or why it cannot be one.
 *
 * @param text `undefined` where it is not set: then the site is built for {@link localAddress}
 */
export function parseSiteAddress(text: string | undefined): ParsedSiteAddress {
	if (text === undefined) return { ok: true, address: new URL(localAddress), isGiven: false };
	const written = text.trim();
	if (written === '') return { ok: false, reason: 'empty', written };
	if (!/^[a-z][a-z\d+.-]*:\/\//i.test(written) || !URL.canParse(written))
		return { ok: false, reason: 'not-an-address', written };
	const address = new URL(written);
	if (!/^https?:$/.test(address.protocol)) return { ok: false, reason: 'not-http', written };
	if (userInfo.test(written)) return { ok: false, reason: 'user', written };
	// A bare `?` or `#` too: whoever wrote it meant to go on.
	if (/[?#]/.test(written)) return { ok: false, reason: 'query', written };
	// A link below `//b/` would lead to another host.
	if (address.pathname.includes('//')) return { ok: false, reason: 'slashes', written };
	if (!address.pathname.endsWith('/')) address.pathname += '/';
	return { ok: true, address, isGiven: true };
}

/** What is wrong with `SITE_URL` and what to write, in one sentence or two; never a password. */
export function describeWrongAddress({ reason, written }: WrongSiteAddress): string {
	const shown = `SITE_URL is “${written.replace(userInfo, '$1…@')}”`;
	switch (reason) {
		case 'empty':
			return `SITE_URL is empty. Write the address of the site, such as ${example}, or unset it.`;
		case 'not-an-address':
			return `${shown}, which is not a whole address. Write it with its scheme, such as ${example}.`;
		case 'not-http':
			return `${shown}, which is not a web address. It must begin with https:// (or http://).`;
		case 'user':
			return `${shown}, with a user name or password, which every page would publish. Leave it out.`;
		case 'query':
			return `${shown}, with a query or a fragment. Leave out what begins with “?” or “#”.`;
		case 'slashes':
			return `${shown}, with two slashes in its path. Write one.`;
	}
}

/**
 * Whether a build may be made for that address, and what its operator must know. Links to the site
 * stand in most of its files and in what is sent to customers, so a build that is published names
 * its address, and in CI, where nobody reads a warning, it must have been given one.
 */
export function describeBuildAddress(
	parsed: ParsedSiteAddress,
	{ isPublished, isCi }: { isPublished: boolean; isCi: boolean },
): BuildAddress {
	if (!parsed.ok) return { ok: false, problem: describeWrongAddress(parsed) };
	const { address, isGiven } = parsed;
	const built = `Built for ${address.href}`;
	if (isGiven) {
		const isOpen = address.protocol === 'http:' && !isLocal(address);
		return { ok: true, lines: isOpen ? [built, insecure] : [built] };
	}
	if (!isPublished) return { ok: true, lines: [`${built} (this computer only)`] };
	return isCi ? { ok: false, problem: missingInCi } : { ok: true, lines: [built, missing] };
}

/** Whether `CI` says that a machine builds. */
export function isCiSet(value: string | undefined): boolean {
	return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}

function isLocal({ hostname }: URL): boolean {
	return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** An address, or the reason why it is none. */
type ParsedSiteAddress = { ok: true; address: URL; isGiven: boolean } | WrongSiteAddress;

interface WrongSiteAddress {
	ok: false;
	reason: 'empty' | 'not-an-address' | 'not-http' | 'user' | 'query' | 'slashes';
	written: string;
}

/** What to say once the build is made, or why it must not be. */
export type BuildAddress = { ok: true; lines: string[] } | { ok: false; problem: string };
