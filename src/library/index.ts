import { formatProblems, hasErrors } from '../domain/problem.ts';
import { findBuiltLibrary } from './built-library.ts';
import { contentVersion } from './content-version.ts';
import { finderSteps, type FinderStep } from './finder.ts';
import { findContentLoader } from './load-content.ts';
import type { Article, Library } from './model.ts';
import { planRedirects, type RedirectPlan } from './redirects.ts';

let loaded: { version: number; library: Promise<Library> } | undefined;

/**
 * Everything in `content/`, joined. The build has read and checked it; the development server reads
 * it again once something has changed and stops only at what keeps a page from being made.
 *
 * @throws when a file cannot be read, with every problem in the message
 */
export function getLibrary(): Promise<Library> {
	const version = contentVersion();
	if (loaded?.version !== version) loaded = { version, library: loadLibrary(version) };
	return loaded.library;
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

/** Every page of the symptom finder, worked out once. */
export function getFinderSteps(library: Library): FinderStep[] {
	const known = steps.get(library);
	if (known) return known;
	const all = library.finder ? finderSteps(library.finder) : [];
	steps.set(library, all);
	return all;
}

const plans = new WeakMap<Library, RedirectPlan>();
const steps = new WeakMap<Library, FinderStep[]>();

async function loadLibrary(version: number): Promise<Library> {
	const built = await findBuiltLibrary();
	if (built) return built;
	const { library, problems } = await findContentLoader()('content');
	// Changed while it was read: Astro would keep the old paths past the change it was told of.
	if (version !== contentVersion()) return getLibrary();
	if (hasErrors(problems)) throw new Error(formatProblems(problems));
	return library;
}
