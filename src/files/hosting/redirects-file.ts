import { withBase } from '../../domain/addresses.ts';
import { shortPath } from '../../domain/permalinks.ts';
import { splitAddress } from '../../library/former-permalinks.ts';
import type { Redirect } from '../../library/redirects.ts';

/**
 * What Cloudflare Pages reads of the file; it ignores the rest without a word
 * (https://developers.cloudflare.com/pages/configuration/redirects/#per-file).
 */
const mostCloudflareLines = 2000;

/**
 * The `_redirects` file of Netlify. A file that is there would go before a rule without its `!`
 * (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/#shadowing). By itself the host
 * knows only a `404.html` at its root.
 *
 * @param base the site's base path, `/` or `/tro-giup/`
 */
export function netlifyRedirects(redirects: readonly Redirect[], base: string): string {
	const lines = redirects.map(
		({ from, to }) => `${withBase(base, from)} ${withBase(base, to)} 301!`,
	);
	const missing = base === '/' ? [] : [`${base}* ${withBase(base, '/404.html')} 404`];
	return [...lines, ...missing, ''].join('\n');
}

/**
 * The `_redirects` file of Cloudflare Pages, where every file counts. A short link of a section goes
 * to the number with the section behind it, and a browser takes that along to the article: a
 * few rules instead of seven pages for each article. Former permalinks come first; numbers that no line
 * is left for keep their page, whose script does the same.
 */
export function cloudflareRedirects(
	redirects: readonly Redirect[],
	{ base, mostLines = mostCloudflareLines }: { base: string; mostLines?: number },
): CloudflareRedirects {
	const { short, sections, moved, former } = sortRedirects(redirects);
	const lines = [...former, ...moved, ...short].map((redirect) => ({
		redirect,
		line: `${withBase(base, redirect.from)} ${withBase(base, redirect.to)} 301`,
	}));
	const kept = lines.slice(0, mostLines);
	const cut = lines.slice(mostLines).map(({ redirect }) => redirect);
	const at = withBase(base, '/b/:number');
	const rules = [
		`${at} ${at}/ 301`,
		...['', '/'].map((end) => `${at}/:section${end} ${at}/#:section 301`),
	];
	const isCut = new Set(cut);
	return {
		text: [...kept.map(({ line }) => line), ...rules, ''].join('\n'),
		needless: new Set(
			[...short, ...sections].filter((one) => !isCut.has(one)).map(({ from }) => from),
		),
		cut: cut.length,
	};
}

/** By what they are: numbers, sections (those that now stand on another page also as `moved`), former addresses. */
export function sortRedirects(redirects: readonly Redirect[]): SortedRedirects {
	const short = redirects.filter(({ from, article }) => isNumber(from, article));
	const pages = new Map(short.map(({ from, to }) => [from, to]));
	const sections = redirects.filter(({ from }) => isSection(from));
	return {
		short,
		sections,
		moved: sections.filter(({ from, to }) => {
			const number = from.replace(/[^/]+\/$/, '');
			return pages.get(number) !== splitAddress(to).path;
		}),
		former: redirects.filter(({ from, article }) => !isNumber(from, article) && !isSection(from)),
	};
}

function isNumber(from: string, article: number | undefined): boolean {
	return article !== undefined && from === shortPath(article);
}

function isSection(from: string): boolean {
	return /^\/b\/\d+\/./.test(from);
}

interface SortedRedirects {
	short: Redirect[];
	sections: Redirect[];
	moved: Redirect[];
	former: Redirect[];
}

interface CloudflareRedirects {
	text: string;
	/** Addresses that the host answers by itself, so that no page need stand there. */
	needless: ReadonlySet<string>;
	/** How many addresses have no line, and keep their page. */
	cut: number;
}
