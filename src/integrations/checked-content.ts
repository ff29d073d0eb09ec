import { checkContent, type CheckedContent } from '../checks/check-content.ts';

let checked: Promise<CheckedContent> | undefined;

/**
 * The content of this build, read and checked at the first call. One process makes one build:
 * whoever works for it gets the same.
 */
export function checkContentOnce(): Promise<CheckedContent> {
	checked ??= checkContent('content');
	return checked;
}
