import { contentVersion } from './content-version.ts';
import { finderSteps, type FinderStep } from './finder.ts';
import { joinContent } from './join.ts';
import type { Article, Library } from './model.ts';
import { readContent } from '../reading/read-content.ts';
import { planRedirects, type Redirect, type RedirectPlan } from './redirects.ts';

let loaded: { version: number; library: Promise<Library> } | undefined;

/**
 * Everything in `content/` that can be read, joined. A build has checked it before; the development
 * server reads it again once something has changed, and shows what is wrong on top of each page.
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

/** Former names of a place of an article's page; of its top without `at`. */
export function getFormerAnchors(
	library: Library,
	{ page, at }: { page: string; at: string | undefined },
): string[] {
	const former = getRedirects(library).anchors.get(page) ?? [];
	return former.filter((one) => one.at === at).map(({ anchor }) => anchor);
}

/** Where an address that must lead on leads. */
export function getRedirect(library: Library, from: string): Redirect {
	const known = redirects.get(library) ?? byAddress(getRedirects(library));
	redirects.set(library, known);
	const redirect = known.get(from);
	if (!redirect) throw new Error(`Nothing leads on from ${from}`);
	return redirect;
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
const redirects = new WeakMap<Library, Map<string, Redirect>>();
const steps = new WeakMap<Library, FinderStep[]>();

function byAddress({ pages }: RedirectPlan): Map<string, Redirect> {
	return new Map(pages.map((redirect) => [redirect.from, redirect]));
}

async function loadLibrary(version: number): Promise<Library> {
	const { entries } = await readContent('content');
	// Changed while it was read: Astro would keep the old paths past the change it was told of.
	if (version !== contentVersion()) return getLibrary();
	return joinContent(entries);
}
