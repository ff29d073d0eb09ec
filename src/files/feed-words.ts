import type { FeedWords } from './feed.ts';
import type { Library } from '../library/model.ts';
import { site } from '../components/site/site.ts';
import { strings } from '../strings/index.ts';

/** What both feeds say of themselves. */
export function feedWords(library: Library): FeedWords {
	return {
		title: `${strings.updates.title} – ${library.site.name}`,
		description: strings.updates.description(library.site.product),
		language: site.language,
		absolute: (path) => site.absolute(path),
		topicTitles: new Map(library.topics.map(({ id, title }) => [id, title])),
	};
}
