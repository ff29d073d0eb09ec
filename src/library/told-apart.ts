import type { Article, TopicSection } from './model.ts';

/**
 * What tells the articles of a topic apart, in the words of their neighbours: article 101 says of
 * 103 “Trang vắng khách mà tin vẫn không về”. An article that no neighbour speaks of has none.
 */
export function toldApart(
	{ articles }: { articles: ReadonlyMap<number, Pick<Article, 'number' | 'notThis'>> },
	topic: Pick<TopicSection, 'articles'>,
): ReadonlyMap<number, string> {
	const said = new Map<number, string>();
	for (const number of topic.articles)
		for (const { article, says } of articles.get(number)?.notThis ?? [])
			if (topic.articles.includes(article) && !said.has(article)) said.set(article, says.plain);
	return said;
}
