import { readTwin } from './authoring/article-twin.ts';
import type { Article, Library } from './domain/model.ts';
import { site } from './site.ts';
import { strings } from './strings.ts';
import { markdownStrings } from './strings/markdown.ts';

/** An article as plain Markdown, with the addresses of this site. */
export function renderMarkdown(article: Article, library: Library): Promise<string> {
	return readTwin('content', {
		article,
		library,
		absolute: (path) => site.absolute(path),
		words: { strings, markdown: markdownStrings },
	});
}
