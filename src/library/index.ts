import { formatProblems, hasErrors } from '../domain/problem.ts';
import { findBuiltLibrary } from './built-library.ts';
import { loadContent } from './load-content.ts';
import type { Article, Library } from './model.ts';
import { planRedirects, type RedirectPlan } from './redirects.ts';

let loaded: Promise<Library> | undefined;

/**
 * Everything in `content/`, joined. The build has read and checked it; the development server reads
 * again what has changed on the disk and stops only at what keeps a page from being made.
 *
 * @throws when a file cannot be read, with every problem in the message
 */
export function getLibrary(): Promise<Library> {
	if (!loaded || import.meta.env.DEV) loaded = loadLibrary();
	return loaded;
}

/** An article that must exist, because the content check has seen the reference. */
export function getArticle(library: Library, number: number): Article {
	const article = library.articles.get(number);
	if (!article) throw new Error(`Article ${number} is referred to but was not joined`);
	return article;
}

/** Every short link, former permalink and moved anchor of a library, worked out once. */
export function getRedirects(library: Library): RedirectPlan {
	const known = plans.get(library);
	if (known) return known;
	const plan = planRedirects(library);
	plans.set(library, plan);
	return plan;
}

const plans = new WeakMap<Library, RedirectPlan>();

async function loadLibrary(): Promise<Library> {
	const built = await findBuiltLibrary();
	if (built) return built;
	const { library, problems } = await loadContent('content');
	if (hasErrors(problems)) throw new Error(formatProblems(problems));
	return library;
}
