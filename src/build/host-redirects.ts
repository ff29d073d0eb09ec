/**
 * The rules of a `_redirects` file as its hosts follow them: lines without a placeholder first, then
 * those with one, top to bottom. The query goes along.
 *
 * @param path with its query: `/b/101/?page=1`
 * @returns where the address leads, or `undefined`
 */
export function findHostRedirect(file: string, path: string): string | undefined {
	const { pathname, search } = new URL(path, 'http://localhost');
	const rules = file.split('\n').flatMap((line) => {
		const [from, to] = line.trim().split(/\s+/);
		return from?.startsWith('/') && to !== undefined ? [{ from, to }] : [];
	});
	const [whole, patterns] = [false, true].map((hasPlaceholder) =>
		rules.filter(({ from }) => from.includes(':') === hasPlaceholder),
	);
	const exact = whole?.find(({ from }) => from === pathname);
	if (exact) return withQuery(exact.to, search);
	for (const { from, to } of patterns ?? []) {
		const source = from.replace(/:([a-z]+)/g, '(?<$1>[^/]+)');
		const groups = new RegExp(`^${source}$`).exec(pathname)?.groups;
		if (groups)
			return withQuery(
				to.replace(/:([a-z]+)/g, (_, name: string) => groups[name] ?? ''),
				search,
			);
	}
	return undefined;
}

function withQuery(to: string, search: string): string {
	const [path = '', anchor] = to.split('#');
	return path + search + (anchor === undefined ? '' : `#${anchor}`);
}
