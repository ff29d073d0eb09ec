import { checkContent } from '../checks/check-content.ts';
import { countDueFacts, findDueFacts, formatDueFacts } from '../checks/due-facts.ts';
import { writeEditorFiles } from '../checks/editor/editor-files.ts';
import { formatAnnotations, formatProblemLines } from '../checks/problem-formats.ts';
import { dayInVietnam } from '../domain/dates.ts';
import { countProblems, formatProblems, hasErrors } from '../domain/problem.ts';
import { readArguments } from './asking/arguments.ts';
import { runOnChange } from './watched-folder.ts';

const usage = [
	'npm run check:content',
	'npm run check:content -- --due',
	'npm run check:content -- --watch',
];

// `npm run check:content`: every mistake in `content/` and every reminder.
//   -- --due             also the facts that are due for a new look
//   -- --watch           again after every change, one problem a line, for `.vscode/tasks.json`, and
//                        what editors offer kept as `npm run schemas` does
//   -- --format github   annotations of a workflow; without it wherever GitHub runs this
try {
	const { values } = readArguments(
		{
			options: {
				due: { type: 'boolean', default: false },
				watch: { type: 'boolean', default: false },
				format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
			},
		},
		usage,
	);
	if (values.watch) await watchContent();
	else process.exitCode = (await checkOnce(values)) ? 0 : 1;
} catch (error) {
	console.error(`Không kiểm tra được nội dung: ${reasonOf(error)}`);
	process.exitCode = 1;
}

async function checkOnce({ due, format }: { due: boolean; format: string }): Promise<boolean> {
	const { library, problems } = await checkContent('content');
	const facts = findDueFacts(library, { today: dayInVietnam(new Date()) });
	// The list is long: over it a mistake or a reminder would be overlooked.
	const isWanted = due && !hasErrors(problems);
	const parts = [
		isWanted && formatDueFacts(facts),
		format === 'github' && formatAnnotations(problems),
		formatProblems(problems),
		!isWanted && countDueFacts(facts),
		countProblems(problems),
	];
	console.log(parts.filter(Boolean).join('\n\n'));
	return !hasErrors(problems);
}

/** What stands between its first and last line replaces what an editor was told before. */
async function watchContent(): Promise<void> {
	const end = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM'] as const)
		process.once(signal, () => {
			end.abort();
		});
	const check = async () => {
		const begun = performance.now();
		console.log('Đang kiểm tra nội dung …');
		const endWith = (summary: string) => {
			const seconds = ((performance.now() - begun) / 1000).toFixed(1).replace('.', ',');
			console.log(`Đã kiểm tra xong sau ${seconds} giây: ${summary}`);
		};
		try {
			const { problems } = await checkContent('content');
			if (problems.length > 0) console.log(formatProblemLines(problems));
			endWith(countProblems(problems));
			await writeEditorFiles('.');
		} catch (error) {
			// A file that went while it was read is followed by a change, and that by another run.
			endWith(`không đọc được (${reasonOf(error)}).`);
		}
	};
	await runOnChange('content', check, end);
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
