import { longestWord } from './lists.ts';

/**
 * Text → URL by the WHATWG URL Standard, relative to `base` if there is one; `undefined` when it is
 * not an address.
 */
export function findUrl(text: string, base?: string): URL | undefined {
	// Asking first is 20 times faster than catching, which counts when a text is full of bad links.
	// Browsers before 2023 have no canParse().
	if ('canParse' in URL && !URL.canParse(text, base)) return undefined;
	try {
		return new URL(text, base);
	} catch {
		return undefined;
	}
}

/** A path, with or without a slash in front → its URL on www.facebook.com. */
export function facebookUrl(path: string): URL {
	// Joined, not resolved: `new URL('//evil.example', base)` would leave the host.
	return new URL(`https://www.facebook.com/${path}`);
}

/** The first parts of the path that are not empty; no rule looks at a fifth. */
export function pathParts(url: URL): string[] {
	return url.pathname
		.split('/')
		.filter((part) => part !== '')
		.slice(0, 4);
}

/** A path part as it is compared with fixed names: decoded, in lower case. */
export function fixedName(part = ''): string {
	if (part.length > longestWord) return '';
	return (findDecoded(part) ?? part).toLowerCase();
}

/** Percent-decoded text; `undefined` when an escape is broken. */
export function findDecoded(text: string): string | undefined {
	if (!text.includes('%')) return text;
	if (/%(?![\da-f]{2})/i.test(text)) return undefined;
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
