import { checkContent } from '../authoring/check-content.ts';
import { dayInVietnam } from '../domain/dates.ts';
import { findDueFacts, formatDueFacts } from '../domain/due-facts.ts';
import { countProblems, formatProblems, hasErrors } from '../domain/problems.ts';

// `npm run check:content`: every mistake in `content/`, then the facts that are due for a new look.
try {
	const { library, problems } = await checkContent('content');
	const due = findDueFacts(library, { today: dayInVietnam(new Date()) });
	if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
	console.log(`${formatDueFacts(due)}\n\n${countProblems(problems)}`);
	process.exitCode = hasErrors(problems) ? 1 : 0;
} catch (error) {
	console.error(
		`Không kiểm tra được nội dung: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
}
