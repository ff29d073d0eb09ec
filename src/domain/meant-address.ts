/**
 * What an address that leads nowhere may have been before a chat or a mail program changed it: without the mark of the
 * sentence that it ended (`/b/101/cach-xu-ly.`, `/b/101)`), the word that was glued to it, or its capitals; likeliest
 * first, the article of a short link last. Empty where nothing of that kind is wrong, so that no address leads to itself.
 *
 * @param path below the base path, as `location.pathname` has it
 */
export function meantAddresses(path: string): string[] {
	const written = decode(path).toLowerCase().replace(/\/+/g, '/');
	const [own = ''] = /^[a-z\d/._-]*/.exec(written) ?? [];
	// A word that goes on in other letters is no part of the address.
	const isCut = /^[\p{L}\p{M}]/u.test(written.slice(own.length));
	const kept = (isCut ? own.replace(/[^/]*$/, '') : own).replace(/[/._-]+$/, '');
	const [, number, section] =
		/^\/b\/?b?(\d{1,6})(?!\d)(?:\/([a-z\d-]*[a-z\d]))?/.exec(written) ?? [];
	const all =
		number === undefined
			? kept === ''
				? []
				: [/\.[a-z]+$/.test(kept) ? kept : `${kept}/`]
			: [...(section && !isCut ? [`/b/${number}/${section}/`] : []), `/b/${number}/`];
	return [...new Set(all)].filter((address) => address !== path);
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		// Not every address is well encoded; its letters still are.
		return path;
	}
}
