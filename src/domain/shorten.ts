/** Enough of a line to find it by: at most 60 letters. */
export function shorten(written: string): string {
	const letters = [...written];
	return letters.length <= 60 ? written : `${letters.slice(0, 59).join('').trimEnd()}…`;
}
