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
 * Rewrites a page for the index: the text of the element marked `data-pagefind-body` goes through `writeText`, and
 * `data-search-field="said"` becomes a numbered metadata field, `said0`, `said1` … Expects the well-formed HTML that
 * the build writes. What `data-pagefind-ignore` covers stays as it is.
 */
export function rewritePage(html: string, writeText: (text: string) => string): string {
	const open: OpenElement[] = [];
	const fields = new Map<string, number>();
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
			parts.push(
				whole.replace(/data-search-field="?([a-z]+)"?/, (_, field: string) => {
					const count = fields.get(field) ?? 0;
					fields.set(field, count + 1);
					return `data-pagefind-meta="${field}${String(count)}"`;
				}),
			);
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

function readText(escaped: string): string {
	return escaped.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
		if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
		if (typeof hex === 'string') return String.fromCodePoint(Number.parseInt(hex, 16));
		return ENTITIES[String(name)] ?? whole;
	});
}

interface OpenElement {
	name: string;
	isBody: boolean;
	isIgnored: boolean;
}
