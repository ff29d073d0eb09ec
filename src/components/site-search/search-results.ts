import type { Answer, SearchResponse, Suggestion } from '../../search/search.ts';
import { resultStrings as strings } from '../../strings/search-results.ts';
import { button, make } from '../../browser/dom.ts';
import { makeAnswerCard } from './answer-card.ts';
import { makeAnswerRow } from './answer-row.ts';
import { channelName } from './answer-parts.ts';
import type { AnswerContext } from './answer-parts.ts';
import { makeNoArticle } from './no-article.ts';
import { makeHits } from './result-hits.ts';

/** Answers beside the first one. */
const MOST_OTHERS = 2;

/** Everything below the status line for one response: the answer, then the articles; or that there is none. */
export function makeResults(response: SearchResponse, context: ResultsContext): Node[] {
	const correction = makeCorrection(response, context);
	const parts = hasNothing(response)
		? [correction, makeNoArticle(response, context)]
		: [correction, makeMain(response, context), makeSide(response, context)];
	return parts.filter((part) => part !== undefined);
}

/** Whether there is neither an answer nor an article that one may trust. */
export function hasNothing({ refused, results, answers }: SearchResponse): boolean {
	return refused || (results.length === 0 && answers.length === 0);
}

function makeMain({ answers, results }: SearchResponse, context: ResultsContext): HTMLElement {
	const [first] = answers;
	return make(
		'div',
		{ class: 'search-main' },
		first && (context.isDialog ? makeShort(first, context) : makeAnswerCard(first, context)),
		makeFilter(context),
		results.length > 0
			? make(
					'section',
					{ class: 'search-hits' },
					make(
						'h2',
						{ class: context.isDialog ? 'search-part' : 'visually-hidden' },
						strings.results,
					),
					...makeHits(results, context),
				)
			: undefined,
	);
}

/** In the dialog an answer is a row like the others; what must be chosen from stands whole. */
function makeShort(first: Answer, context: ResultsContext): HTMLElement {
	const isChoice = first.kind === 'question' || (first.kind === 'error' && first.isChoice);
	if (isChoice) return makeAnswerCard(first, context);
	return make(
		'section',
		{ class: 'search-answers' },
		make('h2', { class: 'search-part' }, strings.answers),
		make('ul', { role: 'list', class: 'rows' }, makeAnswerRow(first, context)),
	);
}

/** What else may help: further answers, and the finder for whom nothing fits. */
function makeSide({ answers }: SearchResponse, context: ResultsContext): HTMLElement {
	const rows = answers.slice(1, 1 + MOST_OTHERS).map((answer) => makeAnswerRow(answer, context));
	const finder = make(
		'a',
		{ class: 'row search-finder', href: context.site.href('/chan-doan/') },
		make(
			'span',
			{},
			make('strong', {}, strings.finder),
			make('span', { class: 'note' }, strings.notRight),
		),
		make('span', { class: 'go', 'aria-hidden': 'true' }),
	);
	return make(
		'section',
		{ class: 'search-side', 'aria-label': strings.side },
		make('ul', { role: 'list', class: 'card rows' }, ...rows, make('li', {}, finder)),
	);
}

/** “Có phải bạn tìm …”: what was read instead of what was typed, with the way back, or the way there again. */
function makeCorrection(
	{ query }: SearchResponse,
	{ ask, isLiteral, corrected }: ResultsContext,
): HTMLElement | undefined {
	const attributes = { class: 'search-quiet', 'data-keep': 'correction' };
	if (isLiteral && corrected !== undefined && corrected !== query.typed) {
		const press = () => ask({ isLiteral: false });
		const link = button(`“${corrected}”`, attributes, press);
		return make('p', { class: 'search-correction' }, `${strings.didYouMean} `, link, '?');
	}
	if (query.corrections.length === 0) return undefined;
	const read = formatCorrected(query);
	const back = button(strings.literal(query.typed), attributes, () => ask({ isLiteral: true }));
	const meant = make('strong', {}, `“${read}”`);
	return make(
		'p',
		{ class: 'search-correction' },
		`${strings.didYouMean} `,
		meant,
		`? ${strings.showingCorrected} `,
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
			own === undefined ? strings.allChannels : channelName(start, own),
			{
				class: 'search-chip',
				'aria-pressed': String(own === channel),
				'data-keep': `channel-${own ?? ''}`,
				...(own !== undefined && { 'data-channel': own }),
			},
			() => ask({ channel: own }),
		),
	);
	return make(
		'div',
		{ class: 'search-filter', role: 'group', 'aria-label': strings.filter },
		...choices,
	);
}

interface ResultsContext extends AnswerContext {
	/** Over the page, where an answer is one row. */
	isDialog: boolean;
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
