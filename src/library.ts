import { getCollection, render } from 'astro:content';
import { checkContent } from './authoring/check-content.ts';
import { formatProblems, hasErrors } from './domain/problems.ts';
import type { Article, Library } from './domain/model.ts';
import { planRedirects, type RedirectPlan } from './domain/redirects.ts';

let loaded: Promise<Library> | undefined;

/**
 * Everything in `content/`, joined and checked. The build reads it once; the development server
 * reads again what has changed on the disk.
 *
 * @throws when a reference is wrong, with every problem in the message
 */
export function getLibrary(): Promise<Library> {
	if (!loaded || import.meta.env.DEV) loaded = loadLibrary();
	return loaded;
}

/** An article that must exist, because the join has checked the reference. */
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

/** The rendered body of an article. */
export async function renderArticle(article: Article) {
	const entry = (await getEntries()).get(article.id);
	if (!entry) throw new Error(`Article ${article.id} is not in the collection`);
	return render(entry);
}

const plans = new WeakMap<Library, RedirectPlan>();

let entries: Promise<Map<string, Awaited<ReturnType<typeof getCollection<'articles'>>>[number]>>;

function getEntries() {
	if (!entries || import.meta.env.DEV)
		entries = getCollection('articles').then((all) => new Map(all.map((one) => [one.id, one])));
	return entries;
}

async function loadLibrary(): Promise<Library> {
	const { library, problems } = await checkContent('content');
	if (hasErrors(problems)) throw new Error(formatProblems(problems));
	return library;
}
