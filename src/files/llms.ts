import { markdownLink, markdownList, escapeMarkdown } from './markdown/markdown.ts';
import type { Library } from '../library/model.ts';
import { markdownPath } from '../domain/permalinks.ts';
import type { markdownStrings } from '../strings/markdown.ts';

/**
 * The site for assistants, in the form of https://llmstxt.org: what it is, every article by topic
 * with its plain form, and where the facts are as data.
 */
export function makeLlmsText(library: Library, { absolute, words }: LlmsParts): string {
	const { llms } = words;
	const link = (text: string, path: string, note?: string) =>
		markdownLink(text, absolute(path)) + (note === undefined ? '' : `: ${escapeMarkdown(note)}`);
	const topics = library.topics.map(({ title, description, id }) => {
		const articles = [...library.articles.values()].filter(
			({ topic, archived }) => topic === id && !archived,
		);
		const list = articles.map((article) =>
			link(article.title.plain, markdownPath(article), article.summary.plain),
		);
		return `## ${escapeMarkdown(title)}\n\n${escapeMarkdown(description)}\n\n${markdownList(list)}`;
	});
	return [
		`# ${library.site.name}`,
		`> ${llms.lead(library.site.product)}`,
		...topics,
		`## ${llms.facts}`,
		markdownList([
			link(llms.limits, '/api/limits.json'),
			link(llms.errors, '/api/errors.json'),
			link(llms.destinations, '/api/destinations.json'),
			link(llms.articles, '/api/articles.json'),
			link(llms.full, '/llms-full.txt'),
			link(llms.updates, '/feed.xml'),
		]),
	]
		.join('\n\n')
		.concat('\n');
}

interface LlmsParts {
	absolute: (path: string) => string;
	words: typeof markdownStrings;
}
