import type { Answer, AnswerError, AnswerLimit } from '../../search/search.ts';
import { resultStrings as words } from '../../strings/search-results.ts';
import { make } from '../../browser/dom.ts';
import type { StartFile } from '../../search/index/start-file.ts';
import type { SearchSite } from './search-site.ts';

/** Meanings of one code that are listed at once. */
const MOST_OPEN = 4;

/** What stands above the list: the meaning of an error, an article by its number, limits with their sources. */
export function makeAnswers(answers: readonly Answer[], context: AnswerContext): HTMLElement[] {
	return answers.flatMap((answer) => {
		switch (answer.kind) {
			case 'error':
				return [
					answer.isChoice
						? makeErrorChoice(answer.errors, context)
						: make('section', { class: 'search-answer' }, ...errorParts(answer.errors, context)),
				];
			case 'limit':
				return [make('section', { class: 'search-answer' }, limitPart(answer.limit, context))];
			default:
				return [];
		}
	});
}

function errorParts(errors: readonly AnswerError[], context: AnswerContext): Node[] {
	return errors.flatMap((error) => [
		make('h2', {}, words.error(error.label, channelName(context.start, error.channel))),
		...errorBody(error, context),
	]);
}

function errorBody(error: AnswerError, { site }: AnswerContext): Node[] {
	const guides = error.articles.map(({ path, title }) =>
		make('li', {}, make('a', { href: site.href(path) }, title)),
	);
	const fix = make('p', {}, make('strong', {}, `${words.fix}:`), ` ${error.fix}`);
	const link = make('a', { href: site.href(error.path) }, words.errorDetails);
	const parts: (Node | undefined)[] = [
		make('p', {}, error.meaning),
		fix,
		guides.length > 0 ? make('p', { class: 'note' }, words.guides) : undefined,
		guides.length > 0 ? make('ul', { role: 'list' }, ...guides) : undefined,
		make('p', { class: 'note' }, link),
	];
	return parts.filter((part) => part !== undefined);
}

/** One code, several meanings: the reader opens the one that fits; the likeliest is open. */
function makeErrorChoice(errors: readonly AnswerError[], context: AnswerContext): HTMLElement {
	const cases = errors.map((error, at) => {
		const own = make('summary', {}, make('strong', {}, error.label));
		own.append(` ${channelName(context.start, error.channel)}: ${error.meaning}`);
		const [, ...rest] = errorBody(error, context);
		const details = make('details', { class: 'search-answer-case' }, own, ...rest);
		details.open = at === 0;
		return details;
	});
	return make(
		'section',
		{ class: 'search-answer' },
		make('h2', {}, words.severalErrors(errors.length)),
		make('p', { class: 'note' }, words.chooseError),
		...cases.slice(0, MOST_OPEN),
		cases.length > MOST_OPEN
			? make(
					'details',
					{ class: 'search-answer-case' },
					make('summary', {}, words.moreErrors(cases.length - MOST_OPEN)),
					...cases.slice(MOST_OPEN),
				)
			: undefined,
	);
}

function limitPart(limit: AnswerLimit, { site }: AnswerContext): HTMLElement {
	const link = make('a', { href: site.href(limit.path) }, words.limitDetails);
	const source = make('a', { href: limit.source.url, rel: 'noopener noreferrer' });
	source.append(limit.source.title);
	return make(
		'div',
		{ class: 'search-answer-limit' },
		make('h2', {}, `${limit.subject}: ${limit.text}`),
		limit.scope === '' ? undefined : make('p', {}, limit.scope),
		make('p', { class: 'note' }, `${words.source}: `, source, ' · ', link),
	);
}

/** A channel's name as readers know it. */
export function channelName({ channels }: StartFile, channel: string): string {
	return channels[channel] ?? channel;
}

export interface AnswerContext {
	site: SearchSite;
	start: StartFile;
}
