/**
 * What an older browser throws away with everything around it: a selector it does not know ends its
 * whole rule, an at-rule its whole block. Versions are those of caniuse.com; the floor is in
 * `domain/browser-floor.ts`.
 */
const newer: readonly NewerStyle[] = [
	{ name: 'khoảng (>=, <=) trong @media', pattern: /@media[^{;]*\([^(){}:]*[<>][^){}]*\)/g },
	{ name: 'luật lồng nhau (&)', pattern: /[{;}]\s*&[^{};]*\{/g },
	{ name: '@scope', pattern: /@scope\b[^{]*/g },
	{ name: '@starting-style', pattern: /@starting-style\b/g },
	{ name: '@position-try', pattern: /@position-try\b/g },
	{ name: '@view-transition', pattern: /@view-transition\b/g },
	{ name: ':user-valid, :user-invalid', pattern: /:user-(?:in)?valid\b/g },
	{ name: ':popover-open', pattern: /:popover-open\b/g },
	{ name: '::highlight()', pattern: /::highlight\(/g },
	{ name: ':state()', pattern: /:state\(/g },
	{ name: ':dir()', pattern: /:dir\(/g },
];

/** Values of which the floor knows none, so that the whole declaration is dropped. */
const newerValue =
	/(?<=[:\s,(])(?:color-mix|light-dark|oklch|oklab|lch|lab|color|anchor|anchor-size|sibling-index|if)\(|\d(?:cq(?:w|h|i|b|min|max)|[dsl]v(?:h|w|i|b|min|max))\b/;

/**
 * Newer syntax of a stylesheet that takes something away from an older browser: rules of the list,
 * `:has()` in one list with selectors that need it not, and a newer value without an older one of
 * the same property before it. `:has()` and `@container` alone only improve what stands without.
 */
export function findNewerStyles(css: string): FoundStyle[] {
	const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@supports[^{]*(?=\{)/g, '@supports');
	const found = newer.flatMap(({ name, pattern }) =>
		Array.from(text.matchAll(pattern), ([written]) => ({ name, written: shorten(written) })),
	);
	for (const [, selectors = '', block = ''] of text.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
		const list = splitOutside(selectors.trim());
		const withHas = list.filter((selector) => selector.includes(':has('));
		if (withHas.length > 0 && withHas.length < list.length)
			found.push({ name: ':has() chung danh sách', written: shorten(selectors.trim()) });
		const before = new Set<string>();
		for (const declaration of splitOutside(block, ';')) {
			const [property = '', value = ''] = declaration.split(/:(.*)/s).map((part) => part.trim());
			const isNewer = newerValue.test(`:${value}`);
			if (isNewer && !before.has(property))
				found.push({ name: 'giá trị mới', written: shorten(declaration.trim()) });
			if (!isNewer) before.add(property);
		}
	}
	return found;
}

function splitOutside(text: string, separator = ','): string[] {
	const parts = [''];
	let depth = 0;
	for (const letter of text) {
		if (letter === '(') depth += 1;
		if (letter === ')') depth -= 1;
		if (letter === separator && depth === 0) parts.push('');
		else parts[parts.length - 1] += letter;
	}
	return parts.filter((part) => part.trim() !== '');
}

function shorten(text: string): string {
	return text.replace(/\s+/g, ' ').slice(0, 60);
}

interface NewerStyle {
	name: string;
	pattern: RegExp;
}

interface FoundStyle {
	/** What it is, in the words of the message. */
	name: string;
	written: string;
}
