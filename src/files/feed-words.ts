import type { FeedWords } from './feed.ts';
import type { Library } from '../library/model.ts';
import { strings } from '../strings/index.ts';

/** What both feeds say of themselves. */
export function feedWords(
	library: Library,
	{ language, absolute }: Pick<FeedWords, 'language' | 'absolute'>,
): FeedWords {
	return {
		title: `${strings.updates.title} – ${library.site.name}`,
		description: strings.updates.description(library.site.product),
		language,
		absolute,
		topicTitles: new Map(library.topics.map(({ id, title }) => [id, title])),
	};
}
