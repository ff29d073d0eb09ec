import type { SearchResponse, SearchResult } from '../../search/search.ts';
import type { Suggestion } from '../../search/search.ts';
import { resultStrings as words } from '../../strings/search-results.ts';
import { button, make, marked } from '../../browser/dom.ts';
import { channelName, makeAnswers } from './search-answers.ts';
import type { AnswerContext } from './search-answers.ts';
import { makeMore, makeNearest } from './search-failure.ts';

/** Everything below the status line for one response. */
export function makeResults(response: SearchResponse, context: ResultsContext): Node[] {
	const { results, answers } = response;
	const parts = [
		makeCorrection(response, context),
		...makeRefusal(response),
		...makeAnswers(answers, context),
		makeFilter(context),
		results.length > 0
			? make(
					'ol',
					{ role: 'list', class: 'search-list', 'aria-label': words.results },
					...results.map((result) => makeResult(result, context)),
				)
			: undefined,
		...(results.length === 0 && answers.length === 0 ? makeWaysOn(context) : []),
		makeMore(context.site),
	];
	return parts.filter((part) => part !== undefined);
}

/** What is known of a question that no article answers: the words nobody here knows, and who to ask. */
function makeRefusal({ refused, unknown, elsewhere }: SearchResponse): Node[] {
	if (!refused) return [];
	const quoted = unknown.map((word) => `“${word}”`).join(', ');
	return [
		...(elsewhere === undefined ? [] : [make('p', { class: 'search-elsewhere' }, elsewhere)]),
		...(quoted === '' ? [] : [make('p', { class: 'search-unknown note' }, words.unknown(quoted))]),
	];
}

function makeWaysOn(context: ResultsContext): Node[] {
	const { site, start, nearest } = context;
	const topics = start.topics.map(({ title, path }) =>
		make('li', {}, make('a', { href: site.href(path) }, title)),
	);
	return [
		make('p', {}, words.noneAdvice),
		...(nearest.length > 0 ? [make('h2', {}, words.nearest), makeNearest(nearest, site)] : []),
		make('h2', {}, words.topics),
		make('ul', { role: 'list', class: 'search-topics' }, ...topics),
	];
}

function makeResult(result: SearchResult, { site, start }: ResultsContext): HTMLElement {
	const topic = start.topics.find(({ id }) => id === result.topic)?.title;
	const facts = [
		...(result.number === undefined ? [] : [`${words.article} B${String(result.number)}`]),
		...(topic === undefined ? [] : [topic]),
		...result.channels.map((channel) => channelName(start, channel)),
	];
	const [best, ...others] = result.sections.map(({ anchor, heading, excerpt }) => {
		const address = site.href(result.url + (anchor === undefined ? '' : `#${anchor}`));
		const link = make('a', { href: address }, ...marked(heading));
		return { link: anchor === undefined ? undefined : link, excerpt };
	});
	const links = others.flatMap(({ link }) => (link ? [make('li', {}, link)] : []));
	return make(
		'li',
		{ class: 'search-result' },
		make(
			'h2',
			{},
			make('a', { class: 'title-link', href: site.href(result.url) }, ...marked(result.title)),
		),
		// The topic “Zalo OA” is also the name of its channel.
		make('p', { class: 'note' }, [...new Set(facts)].join('\u00a0· ')),
		best &&
			make(
				'div',
				{ class: 'search-section' },
				best.link && make('p', {}, best.link),
				make('p', { class: 'search-excerpt' }, ...marked(best.excerpt)),
			),
		links.length > 0
			? make(
					'div',
					{ class: 'search-others' },
					make('span', { class: 'note' }, words.others),
					make('ul', { role: 'list' }, ...links),
				)
			: undefined,
	);
}

/** “Có phải bạn tìm …”: what was read instead of what was typed, with the way back, or the way there again. */
function makeCorrection(
	{ query }: SearchResponse,
	{ ask, isLiteral, corrected }: ResultsContext,
): HTMLElement | undefined {
	if (isLiteral && corrected !== undefined && corrected !== query.typed) {
		const press = () => ask({ isLiteral: false });
		const link = button(`“${corrected}”`, { class: 'search-quiet' }, press);
		return make('p', { class: 'search-correction' }, `${words.didYouMean} `, link, '?');
	}
	if (query.corrections.length === 0) return undefined;
	const read = formatCorrected(query);
	const back = button(words.literal(query.typed), { class: 'search-quiet' }, () =>
		ask({ isLiteral: true }),
	);
	const meant = make('strong', {}, `“${read}”`);
	return make(
		'p',
		{ class: 'search-correction' },
		`${words.didYouMean} `,
		meant,
		`? ${words.showingCorrected} `,
		back,
	);
}

/** The query as it was read, in the reader's own words where they stood. */
export function formatCorrected({ typed, corrections }: SearchResponse['query']): string {
	const text = typed.normalize('NFC');
	return corrections.reduce((sum, { typed: wrong, read }) => {
		const at = sum.toLowerCase().indexOf(wrong);
		return at < 0 ? sum : sum.slice(0, at) + read + sum.slice(at + wrong.length);
	}, text);
}

function makeFilter({ start, channels, channel, ask }: ResultsContext): HTMLElement | undefined {
	if (channels.length < 2) return undefined;
	const choices = [undefined, ...channels].map((own) =>
		button(
			own === undefined ? words.allChannels : channelName(start, own),
			{ class: 'search-chip', 'aria-pressed': String(own === channel) },
			() => ask({ channel: own }),
		),
	);
	return make(
		'div',
		{ class: 'search-filter', role: 'group', 'aria-label': words.filter },
		...choices,
	);
}

export interface ResultsContext extends AnswerContext {
	/** Channels among the results without a filter. */
	channels: readonly string[];
	channel: string | undefined;
	isLiteral: boolean;
	/** What the literal query would be corrected to. */
	corrected: string | undefined;
	/** Articles whose titles or symptoms come near. */
	nearest: readonly Suggestion[];
	/** Asks the same words another way. */
	ask(changes: { channel?: string | undefined; isLiteral?: boolean }): void;
}
