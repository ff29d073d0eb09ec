/** How many syllables a Vietnamese text has: words between spaces; a citation or a code counts as one. */
export function countSyllables(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\d\ufffc]/u.test(word)).length;
}
