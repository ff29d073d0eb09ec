import { findAll, type Finding, type ProseText } from './finding.ts';
import { nameParts } from './names.ts';

const asciiWord = /(?<![\p{L}\d.@/_-])[A-Za-z]{2,}(?![\p{L}\d@/_-])/gu;
const syllable =
	/^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:uye|ie|ye|ia|ua|uo|oa|oe|ue|uy|ai|ao|au|ay|eo|eu|iu|oi|ui|uu|uoi|uou|ieu|yeu|oai|oay|uay|uya|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/i;
/** Has a rule of its own. */
const pageWord = /^(?:fan)?pages?$/i;
const units = /^(?:KB|MB|GB|byte|bytes)$/;

/**
 * English words that are neither names nor written in brackets after their Vietnamese (style sheet,
 * rule 9). Words of the glossary are the glossary's matter. Partly: “spam” and “ban” look Vietnamese.
 */
export function englishWords(known: ReadonlySet<string>) {
	return function findEnglishWords({ words }: ProseText): Finding[] {
		return findAll(words, asciiWord, { kind: 'english-word' }).filter(
			({ written }) =>
				!syllable.test(written) &&
				!pageWord.test(written) &&
				!units.test(written) &&
				!nameParts.has(written.toLowerCase()) &&
				!known.has(written.toLowerCase()),
		);
	};
}
