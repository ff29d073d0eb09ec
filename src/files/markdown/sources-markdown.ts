import { provenanceOf } from '../../library/provenance.ts';
import { evidenceMatter, evidenceOf, hasEvidence, isFigure } from '../../library/evidence.ts';
import type { Article, Library } from '../../library/model.ts';
import { formatSourcesTitle, sourcesStrings as terms } from '../../strings/sources.ts';
import { proof, type Words } from './fact-markdown.ts';
import { escapeMarkdown, markdownList } from './markdown.ts';

/** What a section rests on, open: what its author adds, then every fact with its document. */
export function sourcesMarkdown(parts: SourcesParts): string {
	const { article, library, words, section, about, inner } = parts;
	const evidence = evidenceOf(article, library).find(({ anchor }) => anchor === section);
	if (inner === '' && !(evidence && hasEvidence(evidence))) return '';
	const title = formatSourcesTitle(about ?? (evidence && evidenceMatter(evidence)));
	const facts = evidence
		? [
				...evidence.limits.map((limit) => {
					const name = isFigure(limit) ? limit.valueText : limit.subject;
					return `${escapeMarkdown(name)}: ${proof(limit, words)}`;
				}),
				...evidence.errors.flatMap(([first, ...others]) =>
					first
						? `${terms.codes} ${escapeMarkdown([first, ...others].map(({ label }) => label).join('; '))}: ${proof(first, words)}`
						: [],
				),
				...evidence.destinations.flatMap(([first, ...others]) =>
					first
						? `${terms.menus} ${[first, ...others].map(({ menuText }) => `“${escapeMarkdown(menuText)}”`).join(', ')}: ${proof(provenanceOf(first), words)}`
						: [],
				),
			]
		: [];
	return [`**${escapeMarkdown(title)}**`, inner, markdownList(facts)].filter(Boolean).join('\n\n');
}

interface SourcesParts {
	article: Article;
	library: Library;
	words: Words;
	section: string | undefined;
	about: string | undefined;
	/** What its author wrote in it. */
	inner: string;
}
