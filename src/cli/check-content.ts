import { checkContent } from '../checks/check-content.ts';
import { dayInVietnam } from '../domain/dates.ts';
import { findDueFacts, formatDueFacts } from '../checks/due-facts.ts';
import { countProblems, formatProblems, hasErrors } from '../domain/problem.ts';

// `npm run check:content`: every mistake in `content/`, then, where there is none, the facts that are due for a new look.
try {
	const { library, problems } = await checkContent('content');
	// The list is long: under it a mistake would be overlooked.
	const due = hasErrors(problems)
		? undefined
		: formatDueFacts(findDueFacts(library, { today: dayInVietnam(new Date()) }));
	const parts = [problems.length > 0 && formatProblems(problems), due, countProblems(problems)];
	console.log(parts.filter(Boolean).join('\n\n'));
	process.exitCode = hasErrors(problems) ? 1 : 0;
} catch (error) {
	console.error(
		`Không kiểm tra được nội dung: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
}
