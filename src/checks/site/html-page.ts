import { Parser } from 'htmlparser2';

/** What the checks of the built site need to know of a page, read in one pass. */
export function readHtmlPage(html: string): HtmlPage {
	const page: HtmlPage = {
		ids: new Set(),
		repeatedIds: [],
		links: [],
		meta: {},
		data: [],
		texts: [],
		scripts: [],
		styled: [],
		sources: [],
	};
	let open: 'title' | 'data' | 'script' | undefined;
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				readAttributes(page, name, attributes);
				open = undefined;
				if (name === 'title' && page.meta['title'] === undefined) open = 'title';
				if (name === 'script')
					open = attributes['type'] === 'application/ld+json' ? 'data' : 'script';
				if (open === 'title') page.meta['title'] = '';
				if (open === 'data') page.data.push('');
				if (open === 'script') page.scripts.push('');
			},
			ontext(text) {
				if (open === 'title') page.meta['title'] += text;
				if (open === 'script') page.scripts[page.scripts.length - 1] += text;
				if (open === 'data') page.data[page.data.length - 1] += text;
				else if (text.includes('://')) page.texts.push(text);
			},
			onclosetag() {
				open = undefined;
			},
		},
		{ decodeEntities: true },
	);
	parser.end(html);
	return page;
}

function readAttributes(page: HtmlPage, name: string, attributes: Record<string, string>): void {
	const { id } = attributes;
	if (id !== undefined) {
		if (page.ids.has(id)) page.repeatedIds.push(id);
		page.ids.add(id);
	}
	if (attributes['style'] !== undefined) page.styled.push(attributes['style']);
	for (const source of [attributes['src'], attributes['poster']])
		if (source !== undefined) page.sources.push(source);
	for (const attribute of linkAttributes) {
		const value = attributes[attribute];
		if (value !== undefined) page.links.push(value);
	}
	// What a button copies may be an address.
	const copied = attributes['data-text'] ?? '';
	if (/^https?:\S+$/.test(copied)) page.links.push(copied);
	for (const attribute of ['srcset', 'imagesrcset'])
		for (const candidate of attributes[attribute]?.split(',') ?? [])
			page.links.push(candidate.trim().split(/\s+/)[0] ?? '');
	if (name === 'html' && attributes['data-sections'] !== undefined)
		page.links.push(...sectionTargets(attributes['data-sections']));
	if (name === 'link' && attributes['rel'] === 'canonical')
		page.meta['canonical'] = attributes['href'] ?? '';
	if (name !== 'meta') return;
	const content = attributes['content'] ?? '';
	const key = attributes['property'] ?? attributes['name'];
	if (key !== undefined) page.meta[key] = content;
	if (key === 'og:image' || key === 'og:url') page.links.push(content);
	const refresh = /^\s*\d+\s*;\s*url=(.*)$/i.exec(content)?.[1];
	if (attributes['http-equiv'] === 'refresh' && refresh !== undefined) page.links.push(refresh);
}

function sectionTargets(json: string): string[] {
	const targets: unknown = JSON.parse(json);
	return typeof targets === 'object' && targets !== null ? Object.values(targets).map(String) : [];
}

const linkAttributes = [
	'href',
	'src',
	'action',
	'formaction',
	'poster',
	'data-to',
	'data-href',
	'data-short',
	'data-source',
	'data-words',
];

export interface HtmlPage {
	ids: Set<string>;
	/** Those that stand on more than one element. */
	repeatedIds: string[];
	/** Every address it names: links, pictures, scripts, cards, where it leads. As written. */
	links: string[];
	/** `title`, `canonical`, and every `<meta>` by its name or property. */
	meta: Record<string, string>;
	/** Its JSON-LD, as text. */
	data: string[];
	/** The scripts that stand in it, as text; empty where it names a file. */
	scripts: string[];
	/** Every `style` attribute. */
	styled: string[];
	/** What it loads by `src` and `poster`, as written. */
	sources: string[];
	/** Pieces of its text that write out an address, such as ready replies. */
	texts: string[];
}
