/**
 * Everything that can be told to an author, by kind: each rule's words, gathered from beside the
 * rule. A new rule adds its part here; a test finds a part that is missing.
 */
import { articleFileProblems } from '../reading/article-file.ts';
import { strayFileProblems } from '../reading/known-files.ts';
import { letterProblems } from '../reading/letters.ts';
import { mdxProblems } from '../reading/mdx-traps.ts';
import { publishedFileProblems } from '../reading/published-file.ts';
import { contentProblems } from '../reading/read-content.ts';
import { schemaProblems } from '../reading/schema-problems.ts';
import { ruleProblems } from '../reading/schema-rules.ts';
import { unreadableFileProblems } from '../reading/unreadable-files.ts';
import { yamlProblems } from '../reading/yaml-file.ts';
import { yamlTrapProblems } from '../reading/yaml-traps.ts';
import { addressProblems } from './addresses/addresses.ts';
import { formerProblems } from './addresses/former.ts';
import { publishedProblems } from './addresses/published.ts';
import { articleProblems } from './content/articles.ts';
import { blockProblems } from './content/blocks.ts';
import { captureProblems } from './content/captures.ts';
import { componentProblems } from './content/components.ts';
import { factProblems } from './content/facts.ts';
import { finderProblems } from './content/finder.ts';
import { formProblems } from './content/form.ts';
import { futureDateProblems } from './content/future-dates.ts';
import { linkProblems } from './content/links.ts';
import { listProblems } from './content/lists.ts';
import { markdownProblems } from './content/markdown.ts';
import { phrasingProblems } from './content/phrasings.ts';
import { referenceProblems } from './content/references.ts';
import { shapeProblems } from './content/shape.ts';
import { stepPictureProblems } from './content/step-pictures.ts';
import { stepProblems } from './content/steps.ts';
import { unusedProblems } from './content/unused.ts';
import { unwrittenProblems } from './content/unwritten.ts';
import { lengthProblems } from './prose/check-lengths.ts';
import { markupProblems } from './prose/check-markup.ts';
import { proseProblems } from './prose/check-prose.ts';
import { builtLinkProblems } from './site/link-check.ts';
import { builtMetaProblems } from './site/meta-check.ts';
import { policyProblems } from './site/policy-check.ts';
import { scriptProblems } from './site/script-check.ts';

/** What can be wrong in `content/`. */
export const contentCatalogue = {
	...articleFileProblems,
	...strayFileProblems,
	...letterProblems,
	...mdxProblems,
	...publishedFileProblems,
	...contentProblems,
	...schemaProblems,
	...ruleProblems,
	...unreadableFileProblems,
	...yamlProblems,
	...yamlTrapProblems,
	...addressProblems,
	...formerProblems,
	...publishedProblems,
	...articleProblems,
	...blockProblems,
	...captureProblems,
	...componentProblems,
	...factProblems,
	...finderProblems,
	...formProblems,
	...futureDateProblems,
	...linkProblems,
	...listProblems,
	...markdownProblems,
	...phrasingProblems,
	...referenceProblems,
	...shapeProblems,
	...stepPictureProblems,
	...stepProblems,
	...unusedProblems,
	...unwrittenProblems,
	...lengthProblems,
	...markupProblems,
	...proseProblems,
};

/** What can be wrong with the finished pages. */
export const siteCatalogue = {
	...builtLinkProblems,
	...builtMetaProblems,
	...policyProblems,
	...scriptProblems,
};
