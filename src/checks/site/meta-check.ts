import { describeProblem, type Problem } from '../problems.ts';
import { isIndexed, type BuiltSite } from './built-site.ts';
import type { HtmlPage } from './html-page.ts';

const required = [
	'title',
	'description',
	'og:title',
	'og:description',
	'og:url',
	'og:type',
] as const;

/**
 * Checks what search engines and chats read of every page that they may show: its title, a
 * description of 70 to 160 characters, its own address as canonical, and JSON-LD that is JSON.
 */
export function checkMetadata(site: BuiltSite): Problem[] {
	const titles = new Map<string, string>();
	return [...site.pages].flatMap(([path, page]) => {
		if (!isIndexed(page)) return [];
		const place = { file: `dist${path}` };
		const title = page.meta['title'] ?? '';
		const other = titles.get(title);
		titles.set(title, path);
		return [
			...missing(page).map((field) => describeProblem('built-meta-missing', place, { field })),
			...(other === undefined
				? []
				: [describeProblem('built-title-twice', place, { title, other })]),
			...descriptionProblems(page, place),
			...(page.meta['canonical'] === new URL(`.${path}`, site.address).href
				? []
				: [describeProblem('built-canonical', place, { written: page.meta['canonical'] ?? '' })]),
			...(page.data.every(isJson) ? [] : [describeProblem('built-json-ld', place, {})]),
		];
	});
}

function missing({ meta }: HtmlPage): string[] {
	return required.filter((field) => !meta[field]?.trim());
}

function descriptionProblems({ meta }: HtmlPage, place: { file: string }): Problem[] {
	const length = [...(meta['description'] ?? '')].length;
	if (length === 0 || (length >= 70 && length <= 160)) return [];
	return [describeProblem('built-description', place, { length })];
}

function isJson(text: string): boolean {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && '@context' in value;
	} catch {
		return false;
	}
}
