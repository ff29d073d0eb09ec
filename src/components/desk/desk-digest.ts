import type { DeskEntry } from '../../replies/desk-entries.ts';
import { fillOwnWords, type OwnWords } from '../../replies/own-words.ts';
import { deskStrings as strings } from '../../strings/desk.ts';
import { make } from '../../browser/dom.ts';

/** What an agent must know of an article without opening it: its steps, what to ask, and the link to each part. */
export function makeDigest(
	{ number, title, sections, reply }: DeskEntry,
	{ href, ownWords }: { href: string; ownWords: OwnWords | undefined },
): HTMLElement[] {
	const say = (text: string) => fillOwnWords(text, ownWords);
	const steps = reply.steps.map(({ sentences }) => make('li', {}, say(sentences[0] ?? '')));
	const asks = reply.ask.map((text) => make('li', {}, say(text)));
	const links = sections.map(({ anchor, heading }) =>
		make(
			'button',
			{ type: 'button', class: 'button', 'data-do': 'section', 'data-anchor': anchor },
			heading,
		),
	);
	const parts = [
		part('h2', title, make('p', {}, make('a', { class: 'chip', href }, strings.digest.open))),
		steps.length > 0 ? part('h3', strings.digest.steps, make('ol', {}, ...steps)) : undefined,
		asks.length > 0 ? part('h3', strings.digest.asks, make('ul', {}, ...asks)) : undefined,
		links.length > 0
			? part('h3', strings.digest.sections, make('div', { class: 'anchors' }, ...links))
			: undefined,
	].filter((own) => own !== undefined);
	for (const own of parts) own.dataset['number'] = String(number);
	return parts;
}

/** The buttons of the article whose reply stands above them. */
export function makeActions(
	{ number, label }: DeskEntry,
	{ isPinned }: { isPinned: boolean },
): HTMLElement[] {
	const action = (
		name: string,
		attributes: Record<string, string>,
		...content: (Node | string)[]
	) =>
		make(
			'button',
			{
				type: 'button',
				class: 'button',
				'data-do': name,
				'data-number': String(number),
				...attributes,
			},
			...content,
		);
	const [copy, of] = strings.copyReplyOf(label);
	return [
		action('reply', { 'data-primary': '' }, copy, make('span', { class: 'visually-hidden' }, of)),
		action('link', {}, strings.linkOf(label)),
		action('pin', { 'aria-pressed': String(isPinned) }, strings.pinOf(label)),
	];
}

function part(heading: 'h2' | 'h3', name: string, ...content: readonly Node[]): HTMLElement {
	return make('section', {}, make(heading, {}, name), ...content);
}
