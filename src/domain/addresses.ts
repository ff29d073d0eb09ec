/**
 * A path of this site below its base path.
 *
 * @param base `/` or `/tro-giup/`, with or without the closing slash
 * @param path starts with a slash, may carry a query and a fragment: `/b/101/?page=1#a`
 */
export function withBase(base: string, path: string): string {
	const prefix = base.endsWith('/') ? base.slice(0, -1) : base;
	return prefix + path;
}

/** The path below the base, or `undefined` when the address lies outside it. */
export function withoutBase(base: string, path: string): string | undefined {
	const prefix = base.endsWith('/') ? base.slice(0, -1) : base;
	if (prefix === '') return path;
	// `/admin` must not match `/admin-dashboard`.
	if (path === prefix) return '/';
	return path.startsWith(prefix + '/') ? path.slice(prefix.length) : undefined;
}
