/**
 * The site's mark: a speech bubble whose one sharp corner points to the speaker, and in it the check
 * of a problem solved. On a square of 32; `public/favicon.svg` is the same drawing.
 */
export const mark = {
	size: 32,
	bubble: 'M3 29V14A11 11 0 0 1 14 3h4a11 11 0 0 1 11 11v4a11 11 0 0 1-11 11z',
	/** A stroke with round ends, `checkWidth` wide. */
	check: 'm10.2 16.6 4.3 4.4 7.6-9',
	checkWidth: 3.2,
} as const;
