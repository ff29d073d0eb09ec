import type { Library } from '../library/model.ts';
import type { Problem } from '../domain/problem.ts';
import { checkSite } from './check-site.ts';
import { addFormerAnchors } from './former-anchors.ts';
import type { HtmlPage } from '../checks/site/html-page.ts';

/**
 * What is made from the built pages, once everything else is there, and the problems found on the
 * way.
 */
export function finishSite(directory: string, parts: SiteParts): Problem[] {
	performance.mark('build:addFormerAnchors');
	addFormerAnchors(directory, parts.library);
	performance.mark('build:checkSite');
	return checkSite(directory, parts);
}

export interface SiteParts {
	library: Library;
	/** Pages that have been read when they were written, by path. */
	redirects: Map<string, HtmlPage>;
}
