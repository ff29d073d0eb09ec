import type { ArticleEntry, StepPart } from '../../reading/entries.ts';
import { describer, mistake, type Problem, type Written } from '../../domain/problem.ts';
import { shorten } from '../../domain/shorten.ts';

/**
 * Checks that the steps are one list. Where a block of a step is not indented as its text, Markdown
 * ends the list there without a word, and replies, the finder and search see only its first part.
 */
export function checkStepList({ file, body }: ArticleEntry): Problem[] {
	const groups = groupsOf(body.stepParts);
	// The group that the steps are taken from; in a later one a second list is a list of its own.
	const main = groups.find((group) => group.some(isSteps));
	return groups.flatMap((group) => [
		...group.flatMap((part) => checkPart(part, file)),
		...checkGroup(group, { file, isMain: group === main }),
	]);
}

function checkPart(part: StepPart, file: string): Problem[] {
	const problems = part.lost.map(({ line, written }) =>
		describe('step-not-read', { file, line }, { written: shorten(written) }),
	);
	if (part.delimiter === ')')
		problems.push(
			describe('step-delimiter', { file, line: part.line }, { written: shorten(part.written) }),
		);
	return problems;
}

function checkGroup(
	group: readonly StepPart[],
	{ file, isMain }: { file: string; isMain: boolean },
): Problem[] {
	const problems: Problem[] = [];
	let list: StepPart | undefined;
	let between: StepPart | undefined;
	let told = false;
	for (const part of group) {
		const place = { file, line: part.line };
		if (!isSteps(part)) {
			between ??= part;
			if (!list || (part.indent === 0 && part.line > list.endLine + 1)) continue;
			told = true;
			const { inner: indent = 3 } = list;
			const written = shorten(part.written);
			problems.push(describe('step-block-outside', place, { written, indent }));
			continue;
		}
		const { start = 1 } = part;
		if (!list && start !== 1)
			problems.push(describe('step-start', place, { start: String(start) }));
		if (list && !told && part.delimiter === list.delimiter && (isMain || start !== 1)) {
			const { line, written } = between ?? part;
			problems.push(
				describe(
					'steps-broken',
					{ file, line },
					{ written: shorten(written), indent: list.inner ?? 3 },
				),
			);
		}
		list = part;
		between = undefined;
		told = false;
	}
	return problems;
}

/** The parts up to each heading. */
function groupsOf(parts: readonly StepPart[]): StepPart[][] {
	const groups: StepPart[][] = [[]];
	for (const part of parts) {
		if (part.kind === 'heading') groups.push([]);
		else groups.at(-1)?.push(part);
	}
	return groups;
}

function isSteps({ kind }: StepPart): boolean {
	return kind === 'steps';
}

/** Steps that Markdown did not read as the one list that their author meant. */
export const stepProblems = {
	'steps-broken': ({ written, indent }: StepBlock) =>
		mistake(
			`Danh sách các bước bị ngắt thành hai ở dòng “${written}”; câu trả lời để dán chỉ lấy các bước trước đó.`,
			`Thụt dòng này vào ${String(indent)} dấu cách nếu nó thuộc bước phía trên, không thì chuyển xuống sau bước cuối. Danh sách thứ hai thì đặt dưới một tiêu đề ### riêng.`,
		),
	'step-block-outside': ({ written, indent }: StepBlock) =>
		mistake(
			`Dòng “${written}” nằm ngoài bước phía trên vì thụt vào chưa đủ.`,
			`Thụt vào ${String(indent)} dấu cách, thẳng với chữ đầu của bước. Dòng không thuộc bước nào thì bỏ dấu cách ở đầu và để một dòng trống phía trên.`,
		),
	'step-not-read': ({ written }: Written) =>
		mistake(
			`Dòng “${written}” chưa thành một bước hay một ý riêng, mà dính vào câu phía trên.`,
			'Bước viết sát lề: số, dấu chấm, một dấu cách, rồi chữ; phía trên để một dòng trống. Ý nhỏ trong bước thì thụt vào thẳng với chữ đầu của bước.',
		),
	'step-delimiter': ({ written }: Written) =>
		mistake(
			`Bước “${written}” đánh số bằng dấu ngoặc.`,
			'Viết dấu chấm sau số của mọi bước: 1. 2. 3.',
		),
	'step-start': ({ start }: { start: string }) =>
		mistake(
			`Danh sách các bước bắt đầu từ số ${start}.`,
			'Đánh số từ 1; các bước làm tiếp thì viết liền vào danh sách phía trên.',
		),
};

const describe = describer(stepProblems);

/** A line that a list of steps stumbles over, and the spaces that would keep it in the step above. */
interface StepBlock {
	written: string;
	indent: number;
}
