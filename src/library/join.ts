import type { ContentEntries } from '../reading/entries.ts';
import { joinArticles } from './join-articles.ts';
import { joinFacts } from './join-facts.ts';
import { joinFinder } from './join-finder.ts';
import type { Library, TopicSection } from './model.ts';
import { topicPath } from '../domain/permalinks.ts';
import type { Site } from '../schemas/site.ts';

/**
 * Joins entries into the library that pages are made from: references resolved, wording and
 * everything derived worked out. What names something that is not there is left out or reads as its
 * name; the content check tells the author. Pure: reads no file and no clock.
 */
export function joinContent(entries: ContentEntries): Library {
	const facts = joinFacts(entries);
	const articles = joinArticles(entries.articles, facts);
	const { limits, errors, destinations, sources } = facts;
	return {
		topics: joinTopics(entries),
		common: entries.topics?.data.common ?? [],
		articles,
		limits,
		errors,
		destinations,
		sources,
		glossary: entries.glossary?.data ?? [],
		notices: entries.notices?.data ?? [],
		site: entries.site?.data ?? namelessSite,
		...(entries.finder && { finder: joinFinder(entries.finder.data, facts.words) }),
	};
}

const noColours = { main: '', strong: '', background: '', text: '' };

/** Stands in for a `site.yml` that is missing or wrong, which is reported: no page is made of it. */
const namelessSite: Site = {
	name: '',
	product: '',
	productShort: [],
	publisher: '',
	mark: { size: 1, shape: '', line: '', lineWidth: 1 },
	accent: { light: noColours, dark: noColours },
	helpDesk: { url: '' },
	channels: [],
	owners: [],
	guides: {},
};

/** The editors' order first, then what they did not list, by number; archived articles are not listed. */
function joinTopics(entries: ContentEntries): TopicSection[] {
	const current = entries.articles.filter(({ data }) => data.archived === undefined);
	const numbers = new Set(current.map(({ data }) => data.number));
	return (entries.topics?.data.topics ?? []).map(({ articles, also, ...topic }) => {
		const own = current
			.filter((entry) => entry.topic === topic.id)
			.map(({ data }) => data.number)
			.sort((one, other) => one - other);
		const listed = [...articles, ...own, ...also].filter((number) => numbers.has(number));
		return { ...topic, path: topicPath(topic.id), articles: [...new Set(listed)] };
	});
}
