import { checkContent } from '../../checks/check-content.ts';
import type { Problem } from '../../domain/problem.ts';
import { contentVersion } from '../../library/content-version.ts';

let checked: { version: number; problems: Promise<Problem[]> } | undefined;

/**
 * What is wrong in `content/` as it is now, for the development server: mistakes before reminders,
 * and those of the shown page's own files first. Checked once for each change.
 *
 * @param path of the page that shows them: `/tin-khong-ve/tin-ve-cham/`
 */
export async function findContentProblems(path: string): Promise<Problem[]> {
	const version = contentVersion();
	if (checked?.version !== version)
		checked = { version, problems: checkContent('content').then(({ problems }) => problems) };
	return sortForPage(await checked.problems, path);
}

/** Mistakes before reminders; among them those of the page's own files first. */
export function sortForPage(problems: readonly Problem[], path: string): Problem[] {
	const rank = ({ level, file }: Problem) =>
		(level === 'error' ? 0 : 2) + (file.includes(`articles${path}`) ? 0 : 1);
	return problems.toSorted((one, other) => rank(one) - rank(other));
}
