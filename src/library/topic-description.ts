import type { Article, TopicSection } from './model.ts';

/** What search engines and previews read of a topic: 70 to 160 characters. */
const length = { least: 70, most: 160 };

/** The topic's own line, then as many titles of its articles as fit. */
export function describeTopic(
	{ title, description }: Pick<TopicSection, 'title' | 'description'>,
	articles: readonly Pick<Article, 'title'>[],
): string {
	const line = description.endsWith('.') ? description : `${description}.`;
	if (line.length >= length.least) return line;
	const titles: string[] = [];
	const sentence = () => `${line} ${title}: ${titles.join('; ')}.`;
	for (const article of articles) {
		titles.push(article.title.plain);
		if (sentence().length > length.most) titles.pop();
	}
	return titles.length === 0 ? line : sentence();
}
