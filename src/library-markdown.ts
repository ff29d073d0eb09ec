import { readTwin } from './authoring/article-twin.ts';
import type { Article, Library } from './domain/model.ts';
import { site } from './site.ts';
import { strings } from './strings.ts';
import { markdownStrings } from './strings/markdown.ts';

/** An article as plain Markdown, with the addresses of this site; worked out once a library. */
export function renderMarkdown(article: Article, library: Library): Promise<string> {
	const known = rendered.get(article);
	if (known) return known;
	const twin = readTwin('content', {
		article,
		library,
		absolute: (path) => site.absolute(path),
		words: { strings, markdown: markdownStrings },
	});
	rendered.set(article, twin);
	return twin;
}

/** The library that is read anew has articles of its own. */
const rendered = new WeakMap<Article, Promise<string>>();
