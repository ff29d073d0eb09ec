/** A word without marks that Vietnamese could spell so: “ban”, “tin”, “spam” it cannot. */
export const vietnameseSyllable =
	/^(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:uye|ie|ye|ia|ua|uo|oa|oe|ue|uy|ai|ao|au|ay|eo|eu|iu|oi|ui|uu|uoi|uou|ieu|yeu|oai|oay|uay|uya|[aeiouy])(?:ch|ng|nh|[cmnpt])?$/i;

/** Between quotes or brackets, as this site writes what a screen or a platform says. */
const quoted = /[“(]([^“”()]+)[”)]/gu;
const leastWords = 2;

/** A stretch of text, and whether it is English: a screen reader then speaks it so. */
interface SpokenPart {
	text: string;
	isEnglish: boolean;
}

/**
 * Whether a whole text is English: letters without marks, and at least two words that are no Vietnamese syllables. One
 * word alone, mostly a name, stays with its neighbours.
 */
export function isEnglish(text: string): boolean {
	if (/[^\P{L}A-Za-z]/u.test(text)) return false;
	const words = text.match(/[A-Za-z]+(?:[’'][A-Za-z]+)?/g) ?? [];
	const foreign = words.filter((word) => !vietnameseSyllable.test(word));
	return foreign.length >= leastWords && foreign.length * 2 >= words.length;
}

/** Parts a text at what it quotes in English: “Message cannot be empty”, (Too many messages). The marks stay outside. */
export function splitAtEnglish(text: string): SpokenPart[] {
	if (isEnglish(text)) return [{ text, isEnglish: true }];
	const parts: SpokenPart[] = [];
	let end = 0;
	for (const match of text.matchAll(quoted)) {
		const [, inner = ''] = match;
		if (!isEnglish(inner)) continue;
		const at = match.index + 1;
		parts.push({ text: text.slice(end, at), isEnglish: false }, { text: inner, isEnglish: true });
		end = at + inner.length;
	}
	return end < text.length ? [...parts, { text: text.slice(end), isEnglish: false }] : parts;
}
