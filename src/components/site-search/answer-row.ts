import type { Answer, AnswerDestination } from '../../search/search.ts';
import { resultStrings as strings } from '../../strings/search-results.ts';
import { make } from '../../browser/dom.ts';
import { findScreenAddress } from './answer-screen.ts';
import { codeBadge, kindBadge, originLink } from './answer-parts.ts';
import type { AnswerContext } from './answer-parts.ts';

/** An answer in one row: what it is, the thing, and the way to it. A figure carries its origin. */
export function makeAnswerRow(answer: Answer, { site }: AnswerContext): HTMLElement {
	const row = rowOf(answer);
	const link = make(
		'a',
		{ class: 'row', href: site.href(row.path) },
		row.badge,
		make(
			'span',
			{},
			make('strong', {}, row.title),
			row.note === '' ? undefined : make('span', { class: 'note' }, row.note),
		),
		make('span', { class: 'go', 'aria-hidden': 'true' }),
	);
	if (answer.kind === 'destination') void fillRow(answer.destination, link);
	const origin =
		answer.kind === 'limit'
			? make('p', { class: 'note row-origin' }, originLink(answer.limit))
			: undefined;
	return make('li', {}, link, origin);
}

async function fillRow(destination: AnswerDestination, link: HTMLAnchorElement): Promise<void> {
	const address = await findScreenAddress(destination).catch(() => undefined);
	if (!address) return;
	link.href = address.url;
	link.target = '_blank';
	link.rel = 'noopener noreferrer';
}

function rowOf(answer: Answer): Row {
	switch (answer.kind) {
		case 'error': {
			const [error] = answer.errors;
			return {
				badge: codeBadge(error?.label ?? ''),
				title: error?.meaning ?? '',
				note: error?.fix ?? '',
				path: error?.articles[0]?.path ?? error?.path ?? '/ma-loi/',
			};
		}
		case 'limit': {
			const { subject, text, path } = answer.limit;
			return { badge: kindBadge('limit'), title: `${subject}: ${text}`, note: '', path };
		}
		case 'destination': {
			const { name, menu, path } = answer.destination;
			return { badge: kindBadge('destination'), title: name, note: menu, path };
		}
		case 'term': {
			const { term, meaning, path } = answer.term;
			return { badge: kindBadge('term'), title: term, note: meaning, path };
		}
		case 'notice':
			return { badge: kindBadge('notice'), title: answer.notice.text, note: '', path: '/' };
		case 'step': {
			const { text, path, article } = answer.step;
			const note = strings.ofArticle(article.number);
			return { badge: kindBadge('step'), title: text, note, path };
		}
		case 'question': {
			const { asks, path } = answer.question;
			return { badge: kindBadge('question'), title: asks, note: strings.openQuestion, path };
		}
	}
}

interface Row {
	badge: HTMLElement;
	title: string;
	note: string;
	path: string;
}
