/** Elements that never close; from the HTML standard, “void elements”. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const RAW_TEXT = /^(?:script|style|template|textarea|title)$/;
const TOKEN =
	/<!--[\s\S]*?-->|<![^>]*>|<\/([a-z][a-z0-9-]*)[^>]*>|<([a-z][a-z0-9-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+|</gi;
const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00a0',
};

/**
 * Rewrites a page for the index: the text of the element marked `data-pagefind-body` goes through `writeText`.
 * `data-search-field="said"` makes a numbered metadata field of an element's text, `said0`, `said1` …;
 * `data-search-said="…"` and `data-search-message="…"` make one of a text that the page does not show.
 * Expects the well-formed HTML that the build writes. What `data-pagefind-ignore` covers stays as it is.
 */
export function rewritePage(html: string, writeText: (text: string) => string): string {
	const open: OpenElement[] = [];
	const counts = new Map<string, number>();
	const count = (field: string) => {
		const next = counts.get(field) ?? 0;
		counts.set(field, next + 1);
		return `${field}${String(next)}`;
	};
	const parts: string[] = [];
	let rawUntil: string | undefined;
	for (const token of html.matchAll(TOKEN)) {
		const [whole, closed, opened, attributes = ''] = token;
		const inside = open.at(-1);
		if (rawUntil) {
			if (closed?.toLowerCase() === rawUntil) {
				rawUntil = undefined;
				open.pop();
			}
			parts.push(whole);
		} else if (opened) {
			const name = opened.toLowerCase();
			parts.push(writeFields(whole, count, writeText));
			if (VOID.has(name) || attributes.endsWith('/')) continue;
			const isBody = inside?.isBody === true || /\bdata-pagefind-body\b/.test(attributes);
			const isIgnored = inside?.isIgnored === true || /\bdata-pagefind-ignore\b/.test(attributes);
			open.push({ name, isBody, isIgnored });
			if (RAW_TEXT.test(name)) rawUntil = name;
		} else if (closed) {
			const at = open.findLastIndex(({ name }) => name === closed.toLowerCase());
			if (at >= 0) open.length = at;
			parts.push(whole);
		} else if (whole.startsWith('<') || !inside?.isBody || inside.isIgnored) {
			parts.push(whole);
		} else {
			parts.push(escapeText(writeText(readText(whole))));
		}
	}
	return parts.join('');
}

/** Text for an HTML document. */
export function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The tag with its fields as Pagefind reads them. */
function writeFields(tag: string, count: Count, writeText: (text: string) => string): string {
	return tag
		.replace(
			/data-search-field="?([a-z]+)"?/,
			(_, field: string) => `data-pagefind-meta="${count(field)}"`,
		)
		.replace(/data-search-(said|message)="([^"]*)"/, (_, field: string, escaped: string) => {
			const text = escapeText(writeText(readText(escaped))).replaceAll('"', '&quot;');
			return `data-own="${text}" data-pagefind-meta="${count(field)}[data-own]"`;
		});
}

function readText(escaped: string): string {
	return escaped.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
		if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
		if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
		return ENTITIES[String(name)] ?? whole;
	});
}

/** The next name of a field: `said0`, `said1` … */
type Count = (field: string) => string;

interface OpenElement {
	name: string;
	isBody: boolean;
	isIgnored: boolean;
}
