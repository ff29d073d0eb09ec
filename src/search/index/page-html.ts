/**
 * A page as the HTML that Pagefind reads. Every text goes through `writeText` first. Symptoms and messages become
 * numbered metadata fields, `said0`, `said1` … and `message0` …, so that each is compared with the query alone.
 */
export function writePageHtml(page: PageToIndex, writeText: (text: string) => string): string {
	const text = (own: string) => escapeText(writeText(own));
	const field = (own: string, name: string) =>
		`<i data-own="${text(own).replaceAll('"', '&quot;')}" data-pagefind-meta="${name}[data-own]"></i>`;
	const { number, topic, channels = [], title, blocks, said = [], messages = [] } = page;
	const filters = Object.entries({ number, topic }).filter(([, value]) => value !== undefined);
	const attributes = filters.map(([name, value]) => ` data-${name}="${String(value)}"`).join('');
	const names = filters.map(([name]) => `${name}[data-${name}]`).join(', ');
	return [
		`<!doctype html><html lang="vi"><body><main data-pagefind-body${attributes}`,
		names === '' ? '>' : ` data-pagefind-filter="${names}">`,
		...channels.map((channel) => `<i data-pagefind-filter="channel:${channel}"></i>`),
		`<h1>${text(title)}</h1>`,
		...blocks.map(({ heading, anchor, text: own }) => {
			const tag = heading ?? 'p';
			return `<${tag}${anchor === undefined ? '' : ` id="${anchor}"`}>${text(own)}</${tag}>`;
		}),
		...said.map((own, at) => field(own, `said${String(at)}`)),
		...messages.map((own, at) => field(own, `message${String(at)}`)),
		'</main></body></html>',
	].join('');
}

function escapeText(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What the index gets of a page; texts are plain, as readers see them. */
export interface PageToIndex {
	/** Path from the site root, as a result links to it. */
	url: string;
	number?: number;
	topic?: string;
	channels?: readonly string[];
	title: string;
	/** The rest of the page, from top to bottom. */
	blocks: readonly TextBlock[];
	/** What customers say. */
	said?: readonly string[];
	/** What errors say on the screen. */
	messages?: readonly string[];
}

/** A paragraph, or a heading; an anchor leads to it. */
export interface TextBlock {
	heading?: 'h2' | 'h3';
	anchor?: string;
	text: string;
}
