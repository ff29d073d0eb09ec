/** The fragment of a step on the page of its article, by its place from 1: `buoc-1`. Published, so it never changes. */
export function stepAnchor(number: number | string): string {
	return `buoc-${String(number)}`;
}
