import type { Library } from '../domain/model.ts';
import type { Problem } from '../domain/problems.ts';
import { writeCards } from './cards.ts';
import { addFormerAnchors } from './former-anchors.ts';
import { checkSite } from './check-site.ts';
import { writeRedirects } from './redirects.ts';
import { writeSearchIndex } from './search-index.ts';

/**
 * Everything that is made from the built pages, in order, and the problems found on the way. Each
 * step gets the folder and the joined content.
 */
export async function finishSite(directory: string, library: Library): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const step of steps) {
		performance.mark(`build:${step.name}`);
		problems.push(...(await step(directory, library)));
	}
	return problems;
}

const steps: ((directory: string, library: Library) => Promise<Problem[]>)[] = [
	writeSearchIndex,
	addFormerAnchors,
	writeRedirects,
	writeCards,
	checkSite,
];
