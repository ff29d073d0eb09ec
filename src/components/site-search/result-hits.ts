import type { SearchResult, Segment, Suggestion } from '../../search/search.ts';
import { resultStrings as strings } from '../../strings/search-results.ts';
import { button, make, marked } from '../../browser/dom.ts';
import type { SearchSite } from './search-site.ts';

/** So many articles stand; the rest waits for a press. */
const SHOWN = 4;
/** Letters before the first word that was asked for: in one line it must come into sight. */
const LEAD = 24;

/** Articles in two lines each: the title, and why it is here, with at most one way to a section. */
export function makeHits(results: readonly SearchResult[], { site }: HitsContext): Node[] {
	const items = results.map((result) => makeHit(result, site));
	const list = make('ul', { role: 'list', class: 'card rows hits' }, ...items);
	for (const item of items.slice(SHOWN)) item.hidden = true;
	if (items.length <= SHOWN) return [list];
	const more = button(
		strings.more(items.length - SHOWN),
		{ class: 'button', 'data-more': '' },
		() => {
			showRest(list);
			items[SHOWN]?.querySelector('a')?.focus();
		},
	);
	return [list, make('p', {}, more)];
}

/** Shows the results that wait for a press, if any do. */
export function showRest(container: HTMLElement): void {
	for (const item of container.querySelectorAll<HTMLElement>('.hit[hidden]')) item.hidden = false;
	const more =
		container.querySelector('[data-more]') ?? container.parentElement?.querySelector('[data-more]');
	more?.parentElement?.remove();
}

/** Articles that come near, by their titles alone. */
export function makeNearHits(articles: readonly NearArticle[], site: SearchSite): HTMLElement {
	const items = articles.map(({ number, title, path, said }) =>
		make(
			'li',
			{ class: 'hit' },
			make('span', { class: 'number' }, `B${String(number)}`),
			hitTitle(site.href(path), title),
			said && make('p', { class: 'hit-line note' }, '“', ...marked(said), '”'),
		),
	);
	return make('ul', { role: 'list', class: 'card rows hits' }, ...items);
}

/** What a title or symptom suggests, as an article that comes near. */
export function nearArticle({ article, text, isTitle }: Suggestion): NearArticle {
	const { number, title, path } = article;
	return { number, title, path, said: isTitle ? undefined : text };
}

function makeHit({ url, title, number, sections }: SearchResult, site: SearchSite): HTMLElement {
	const [best] = sections;
	const anchor = best?.anchor;
	const way =
		best && anchor !== undefined
			? make(
					'a',
					{ class: 'hit-way', href: site.href(`${url}#${anchor}`) },
					best.heading.map(({ text }) => text).join(''),
				)
			: undefined;
	return make(
		'li',
		{ class: 'hit' },
		number === undefined ? undefined : make('span', { class: 'number' }, `B${String(number)}`),
		hitTitle(site.href(url), title.map(({ text }) => text).join('')),
		best &&
			make(
				'p',
				{ class: 'hit-line note' },
				way,
				way ? ' ' : undefined,
				...marked(lineOf(best.excerpt)),
			),
	);
}

function hitTitle(href: string, text: string): HTMLElement {
	return make('h3', { class: 'hit-title' }, make('a', { href }, text));
}

/** The line that says why: words that stand side by side are marked, one alone only where there is no such pair. */
function lineOf(excerpt: readonly Segment[]): readonly Segment[] {
	const hasRun = excerpt.some(isRun);
	const line = excerpt.map(({ text, isAsked }) => ({
		text,
		isAsked: isAsked && (!hasRun || isRun({ text, isAsked })),
	}));
	const at = line.findIndex(({ isAsked }) => isAsked);
	const lead = line
		.slice(0, Math.max(0, at))
		.map(({ text }) => text)
		.join('');
	if (lead.length <= LEAD) return line;
	const tail = lead.slice(-LEAD).replace(/^\S*\s/, '');
	return [{ text: `… ${tail}`, isAsked: false }, ...line.slice(at)];
}

function isRun({ text, isAsked }: Segment): boolean {
	return isAsked && /\S\s+\S|\d/.test(text);
}

interface HitsContext {
	site: SearchSite;
}

interface NearArticle {
	number: number;
	title: string;
	path: string;
	/** The symptom that comes near. */
	said?: readonly Segment[] | undefined;
}
