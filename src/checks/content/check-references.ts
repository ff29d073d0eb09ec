import type { Problem } from '../../domain/problem.ts';
import type { ContentEntries } from '../../reading/entries.ts';
import { checkArticles } from './articles.ts';
import { checkFacts } from './facts.ts';
import { checkLists } from './lists.ts';
import { References } from './references.ts';

/** Every name in the content that names nothing: the join leaves out what it cannot find. */
export function checkReferences(entries: ContentEntries): Problem[] {
	const references = new References(entries);
	checkFacts(entries, references);
	checkArticles(entries, references);
	checkLists(entries, references);
	return references.problems;
}
