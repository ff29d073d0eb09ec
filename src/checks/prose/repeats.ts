import { mistake, type Written } from '../../domain/problem.ts';
import type { ProseSegment } from '../../reading/entries.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';
import { isFirstNaming } from './forbidden-words.ts';

/** What a page may say once: “Trang Facebook (fanpage)” and “vui lòng” (rules 6 and 12). */
export function findRepeats(texts: readonly SegmentText[]): (SegmentText & { problem: Found })[] {
	const own = texts.filter(({ segment }) => segment.role !== 'link' && segment.role !== 'screen');
	const namings = own.flatMap((text) =>
		matches(text, /fanpage/g, 'page-word-again').filter(({ problem }) =>
			isFirstNaming(text.prose.words, problem.index),
		),
	);
	const pleases = own.flatMap((text) =>
		matches(text, /(?<!\p{L})vui lòng(?!\p{L})/giu, 'please-again'),
	);
	return [...namings.slice(1), ...pleases.slice(1)];
}

function matches(text: SegmentText, pattern: RegExp, kind: Found['kind']) {
	return findAll(text.prose.words, pattern, { kind }).map((problem) => ({ ...text, problem }));
}

export const repeatProblems = {
	'page-word-again': (_: Written) =>
		mistake(
			'“Trang Facebook (fanpage)” được viết hơn một lần trong bài.',
			'Giữ lại lần đầu; những lần sau viết “Trang”.',
		),
	'please-again': (_: Written) =>
		mistake(
			'“vui lòng” được viết hơn một lần trong trang này.',
			'Giữ nhiều nhất một lần; các chỗ khác bắt đầu thẳng bằng động từ.',
		),
};

interface SegmentText {
	segment: ProseSegment;
	prose: ProseText;
}

type Found = TextProblem<keyof typeof repeatProblems>;
