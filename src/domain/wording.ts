import type { Wording } from '../checks/problems.ts';

/** Something that must be put right before the site can be built. */
export function mistake(what: string, cure: string): Wording {
	return { level: 'error', what, cure };
}

/** Something to look at; the site is built all the same. */
export function reminder(what: string, cure: string): Wording {
	return { level: 'warning', what, cure };
}

/** “Có phải bạn muốn viết …?” when something is close, else nothing; ends in a space. */
export function didYouMean(near: string | undefined): string {
	return near === undefined ? '' : `Có phải bạn muốn viết “${near}”? `;
}

/** What was written and what comes nearest to it. */
export interface Written {
	written: string;
	near?: string | undefined;
}
