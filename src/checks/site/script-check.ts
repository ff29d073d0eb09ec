import { describeProblem, type Problem } from '../problems.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Lookbehind, in a literal or in text that becomes an expression: `(?<=` or `(?<!`, where the bracket is not escaped.
 * Named groups, `(?<name>`, are none.
 */
const lookbehind = /(?<!\\)(?:\\\\)*\(\?<[=!][^`'"\n]{0,20}/;

/**
 * Checks what browsers run, the scripts and those that stand in a page, for what an older one cannot read. Safari before
 * 16.4 has no lookbehind: one of them, and nothing of its file runs.
 * https://caniuse.com/js-regexp-lookbehind
 */
export function checkScripts(site: BuiltSite): Problem[] {
	const scripts = [...site.texts].filter(([file]) => file.endsWith('.js'));
	// The same few stand in every page.
	const inline = new Map<string, string>();
	for (const [path, page] of site.pages)
		for (const text of page.scripts) if (!inline.has(text)) inline.set(text, path.slice(1));
	return [...scripts, ...Array.from(inline, ([text, path]) => [path, text] as const)].flatMap(
		([file, text]) => {
			const written = lookbehind.exec(text)?.[0];
			if (written === undefined) return [];
			return [describeProblem('built-lookbehind', { file: `dist/${file}` }, { written })];
		},
	);
}
