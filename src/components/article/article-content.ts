import { readFileSync } from 'node:fs';
import { Fragment, jsx } from 'astro/jsx-runtime';
import { Renderer } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { markdownFeatures } from '../../reading/article-body.ts';
import { textOf } from '../../reading/content-files.ts';
import { frameArticle, framedSection } from '../../reading/article-frame.ts';
import type { Article, Library } from '../../library/model.ts';
import { site } from '../site/site.ts';
import { articlePlugins } from './article-plugins.ts';
import { articleComponents } from '../mdx/index.ts';
import { draftComponents } from './draft-components.ts';

/** Elements that a component of ours stands for, which must not become plain HTML before that. */
const ownElements = Object.keys(articleComponents).filter((name) => /^[a-z]/.test(name));

/**
 * The body of an article as a component. It is compiled here, when its page is made, and not by the
 * bundler: a thousand articles would be a thousand modules, most of the time of a build, and an
 * article whose page is kept from the last build need not be compiled at all.
 *
 * @throws when the file cannot be compiled; the content check has reported that before
 */
export async function renderArticle(article: Article, library: Library) {
	return compile(readFramed(article), library);
}

/**
 * One section of an article for another page: its links to other sections lead to the article.
 * `undefined` where the article has no such section.
 */
export async function renderSection(article: Article, anchor: string, library: Library) {
	const section = framedSection(readFramed(article), anchor);
	return section === '' ? undefined : compile(section, library, article.path);
}

/** Its own page and the page of thanks are made of it. */
const framed = new WeakMap<Article, string>();

function readFramed(article: Article): string {
	const known = framed.get(article) ?? frameArticle(textOf(readFileSync(article.file)));
	framed.set(article, known);
	return known;
}

async function compile(source: string, { glossary }: Library, path?: string) {
	const module = await evaluate(source, {
		Fragment,
		jsx: makeNode,
		jsxs: makeNode,
		jsxImportSource: 'astro',
		elementAttributeNameCase: 'html',
		optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements: ownElements },
		features: markdownFeatures,
		hastPlugins: articlePlugins({ base: site.base, glossary, path }),
	});
	const { default: body } = module;
	if (typeof body !== 'function') throw new Error('An article was not compiled');
	const components = import.meta.env.DEV
		? draftComponents(articleComponents, source)
		: articleComponents;
	const Content = () => body({ components: { Fragment, ...components } });
	return Object.assign(Content, { [Renderer]: 'astro:jsx' });
}

function makeNode(type: unknown, props: unknown) {
	return jsx(type, typeof props === 'object' && props !== null ? { ...props } : {});
}
