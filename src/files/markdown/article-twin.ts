import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../reading/content-files.ts';
import type { Words } from './fact-markdown.ts';
import type { Article, Library } from '../../library/model.ts';
import { getSketch } from '../../library/article-sketch.ts';
import { articleMarkdown } from './article-markdown.ts';
import { sketchMarkdown } from './sketch-markdown.ts';

/** Reads an article from a content folder and writes its Markdown twin. */
export function readTwin(
	directory: string,
	{ article, library, absolute, words }: TwinParts,
): string {
	const source = textOf(readFileSync(join(directory, 'articles', article.id, 'index.mdx')));
	const names = [...source.matchAll(/<Sketch\s+name="([^"]+)"/g)].map(([, name = '']) => name);
	const sketches = new Map<string, string>();
	for (const name of new Set(names)) sketches.set(name, sketchMarkdown(getSketch(article, name)));
	return articleMarkdown(source, { article, library, absolute, words, sketches });
}

interface TwinParts {
	article: Article;
	library: Library;
	absolute: (path: string) => string;
	words: Words;
}
