import type { ArticleEntry } from '../../reading/entries.ts';
import { describer, mistake, type Problem } from '../../domain/problem.ts';

/**
 * Checks that a step which leads to a screen shows it: a path that stands open in a `<Step>` wants a
 * picture or a settings button in the same step, folded or not. `picture="unknown"` says that nobody
 * knows how the screen looks.
 */
export function checkStepPictures({ file, body }: ArticleEntry): Problem[] {
	const steps = body.uses.filter(({ name }) => name === 'Step');
	return steps.flatMap(({ line, endLine, props }, index): Problem[] => {
		const inside = body.uses.filter((use) => use.line > line && use.line < endLine);
		const path = inside.find(
			({ name, within }) => name === 'SettingsPath' && within.join() === 'Step',
		);
		const isShown = inside.some(({ name }) => pictures.has(name));
		const isUnknown = props['picture'] === 'unknown';
		const number = index + 1;
		if (isShown && isUnknown) return [describe('picture-known', { file, line }, { number })];
		if (!path || isShown || isUnknown) return [];
		const to = path.props['to'] ?? '';
		return [describe('step-without-picture', { file, line: path.line }, { number, to })];
	});
}

const pictures = new Set(['SettingsLink', 'Sketch', 'Screenshot', 'Line', 'Clock']);

/** Steps that send readers to a screen which they are not shown. */
export const stepPictureProblems = {
	'step-without-picture': ({ number, to }: { number: number; to: string }) =>
		mistake(
			`Bước ${String(number)} dẫn tới màn hình “${to}” mà không có hình.`,
			'Thêm <Sketch name="…" /> hoặc <SettingsLink to="…" /> vào bước. Chưa ai biết màn hình đó trông thế nào thì viết <Step title="…" picture="unknown">.',
		),
	'picture-known': ({ number }: { number: number }) =>
		mistake(
			`Bước ${String(number)} có hình mà vẫn ghi picture="unknown".`,
			'Bỏ picture="unknown".',
		),
};

const describe = describer(stepPictureProblems);
