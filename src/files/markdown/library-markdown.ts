import { readTwin } from './article-twin.ts';
import type { Article, Library } from '../../library/model.ts';
import { strings } from '../../strings/index.ts';
import { markdownStrings } from '../../strings/markdown.ts';

/**
 * An article as plain Markdown; worked out once a library.
 *
 * @param options.absolute a path of the site (`/gioi-han/`) as a full address
 */
export function renderMarkdown(
	article: Article,
	{ library, absolute }: { library: Library; absolute: (path: string) => string },
): string {
	const known = rendered.get(article);
	if (known !== undefined) return known;
	const words = { strings, markdown: markdownStrings };
	const twin = readTwin('content', { article, library, absolute, words });
	rendered.set(article, twin);
	return twin;
}

/** Every article that is in use, in one text. */
export function renderAllMarkdown(
	library: Library,
	{ absolute }: { absolute: (path: string) => string },
): string {
	const { name, product } = library.site;
	const head = `# ${name}\n\n> ${markdownStrings.llms.lead(product)}\n`;
	const articles = [...library.articles.values()].filter(({ archived }) => !archived);
	const twins = articles.map((article) => renderMarkdown(article, { library, absolute }));
	return [head, ...twins].join('\n---\n\n');
}

/** The library that is read anew has articles of its own. */
const rendered = new WeakMap<Article, string>();
