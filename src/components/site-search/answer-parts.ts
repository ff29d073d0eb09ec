import type { Answer } from '../../search/search.ts';
import type { StartFile } from '../../search/index/start-file.ts';
import { resultStrings as strings } from '../../strings/search-results.ts';
import { make } from '../../browser/dom.ts';
import type { SearchSite } from './search-site.ts';

/** A channel's name as readers know it. */
export function channelName({ channels }: StartFile, channel: string): string {
	return channels[channel] ?? channel;
}

/** A channel in its colour, with its name. */
export function channelChip(start: StartFile, channel: string): HTMLElement {
	return make('span', { class: 'chip', 'data-channel': channel }, channelName(start, channel));
}

/** What sort of answer it is; `text` where the thing itself is short enough to stand there. */
export function kindBadge(kind: Answer['kind'], text: string = strings.kinds[kind]): HTMLElement {
	return make('span', { class: 'kind', 'data-kind': kind }, text);
}

/** An error code as its platform writes it. */
export function codeBadge(label: string): HTMLElement {
	return make('span', { class: 'kind code', 'data-kind': 'error' }, label);
}

/** Where a figure comes from, and how sure it is when it is not certain. */
export function originLink({ source, confidence }: Stated): HTMLElement {
	const link = make('a', { href: source.url, rel: 'noopener noreferrer' }, source.title);
	const unsure = confidence === 'confirmed' ? undefined : ` (${strings.confidence[confidence]})`;
	return make('span', { class: 'answer-origin' }, `${strings.source}: `, link, unsure);
}

interface Stated {
	source: { title: string; url: string };
	confidence: 'confirmed' | 'reported' | 'unconfirmed';
}

/** What answers are shown with. */
export interface AnswerContext {
	site: SearchSite;
	start: StartFile;
}
