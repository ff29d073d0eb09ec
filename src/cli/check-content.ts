import { checkContent } from '../checks/check-content.ts';
import { dayInVietnam } from '../domain/dates.ts';
import { countDueFacts, findDueFacts, formatDueFacts } from '../checks/due-facts.ts';
import { countProblems, formatProblems, hasErrors } from '../domain/problem.ts';

// `npm run check:content`: every mistake in `content/` and every reminder; with `-- --due` also the facts that are due for a new look.
try {
	const { library, problems } = await checkContent('content');
	const due = findDueFacts(library, { today: dayInVietnam(new Date()) });
	// The list is long: over it a mistake or a reminder would be overlooked.
	const isWanted = process.argv.includes('--due') && !hasErrors(problems);
	const parts = [
		isWanted && formatDueFacts(due),
		problems.length > 0 && formatProblems(problems),
		!isWanted && countDueFacts(due),
		countProblems(problems),
	];
	console.log(parts.filter(Boolean).join('\n\n'));
	process.exitCode = hasErrors(problems) ? 1 : 0;
} catch (error) {
	console.error(
		`Không kiểm tra được nội dung: ${error instanceof Error ? error.message : String(error)}`,
	);
	process.exitCode = 1;
}
