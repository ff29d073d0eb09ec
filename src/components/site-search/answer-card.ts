import type { Answer } from '../../search/search.ts';
import { resultStrings as strings } from '../../strings/search-results.ts';
import { make } from '../../browser/dom.ts';
import { makeScreenParts } from './answer-screen.ts';
import { channelChip, codeBadge, kindBadge, originLink } from './answer-parts.ts';
import type { AnswerContext } from './answer-parts.ts';

/** Answers to a question that stand at once; a phone would show nothing else. */
const MOST_STOPS = 4;

/** The first answer of a response, above the articles: the thing itself, each line with where it comes from. */
export function makeAnswerCard(answer: Answer, context: AnswerContext): HTMLElement {
	return make(
		'section',
		{ class: 'answer-card', 'data-kind': answer.kind },
		...partsOf(answer, context),
	);
}

function partsOf(answer: Answer, context: AnswerContext): (Node | undefined)[] {
	const { site } = context;
	const bigLink = (path: string, text: string) =>
		make('a', { class: 'button', 'data-primary': '', 'data-big': '', href: site.href(path) }, text);
	const linkNote = (path: string, text: string) =>
		make('p', { class: 'note' }, make('a', { href: site.href(path) }, text));
	switch (answer.kind) {
		case 'error': {
			const [error] = answer.errors;
			if (!error) return [];
			const [article] = error.articles;
			return [
				head(codeBadge(error.label), channelChip(context.start, error.channel)),
				title(error.meaning),
				make('p', { class: 'answer-do' }, make('b', {}, `${strings.fix}:`), ` ${error.fix}`),
				article && bigLink(article.path, strings.openArticle(article.number)),
				answer.isChoice ? makeOtherErrors(answer, context) : undefined,
				linkNote(error.path, strings.errorDetails),
			];
		}
		case 'limit': {
			const { limit } = answer;
			return [
				head(kindBadge('limit'), channelChip(context.start, limit.channel)),
				title(limit.subject),
				make('p', { class: 'answer-figure' }, make('span', {}, limit.text)),
				limit.scope === '' ? undefined : make('p', {}, limit.scope),
				make(
					'p',
					{ class: 'note' },
					originLink(limit),
					' · ',
					make('a', { href: site.href(limit.path) }, strings.limitDetails),
				),
			];
		}
		case 'destination':
			return makeScreenParts(answer.destination, context);
		case 'term': {
			const { term } = answer;
			return [
				head(kindBadge('term')),
				title(term.term, term.en),
				make('p', {}, term.meaning),
				linkNote(term.path, strings.termDetails),
			];
		}
		case 'notice': {
			const articles = answer.notice.articles.flatMap(
				(number) => context.start.articles.find((own) => own.number === number) ?? [],
			);
			return [
				head(kindBadge('notice')),
				title(answer.notice.text),
				...articles.map(({ path, title: text }) => linkNote(path, text)),
			];
		}
		case 'step': {
			const { step } = answer;
			return [
				head(
					kindBadge('step'),
					make('span', { class: 'number' }, `B${String(step.article.number)}`),
				),
				title(step.text),
				bigLink(step.path, strings.openSteps(step.article.number)),
			];
		}
		case 'question': {
			const { question } = answer;
			const answers = question.answers.map(({ says, path }) =>
				make('li', {}, make('a', { class: 'answer-stop', href: site.href(path) }, says, go())),
			);
			return [
				head(kindBadge('question')),
				title(question.asks),
				question.look === undefined ? undefined : make('p', { class: 'note' }, question.look),
				make('ul', { role: 'list', class: 'answer-stops' }, ...answers.slice(0, MOST_STOPS)),
				answers.length > MOST_STOPS
					? make(
							'details',
							{ class: 'fold', 'data-quiet': '' },
							make('summary', {}, strings.otherStops(answers.length - MOST_STOPS)),
							make('ul', { role: 'list', class: 'answer-stops' }, ...answers.slice(MOST_STOPS)),
						)
					: undefined,
				linkNote(question.path, strings.openQuestion),
			];
		}
	}
}

/** One code, several meanings: the others stand behind one press. */
function makeOtherErrors(
	{ errors }: Extract<Answer, { kind: 'error' }>,
	{ site, start }: AnswerContext,
): HTMLElement {
	const others = errors.slice(1);
	const rows = others.map(({ label, channel, meaning, path, articles }) =>
		make(
			'li',
			{},
			make(
				'a',
				{ href: site.href(articles[0]?.path ?? path) },
				label,
				' ',
				channelChip(start, channel),
			),
			` ${meaning}`,
		),
	);
	return make(
		'details',
		{ class: 'fold', 'data-quiet': '' },
		make('summary', {}, strings.otherErrors(others.length)),
		make('ul', { role: 'list', class: 'fold-body answer-others' }, ...rows),
	);
}

function head(...parts: readonly (Node | undefined)[]): HTMLElement {
	return make('div', { class: 'answer-head' }, ...parts);
}

function title(text: string, english?: string): HTMLElement {
	const own = make('h2', {}, text);
	if (english !== undefined && english !== text)
		own.append(' ', make('span', { class: 'note', lang: 'en' }, `(${english})`));
	return own;
}

function go(): HTMLElement {
	return make('span', { class: 'go', 'aria-hidden': 'true' });
}
