import { mistake, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

const isoDate = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;
const otherDate = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?![\d-])/gu;
const clockWords =
	/(?<![\d\p{L}])\d{1,2}\s?(?:h(?:\d{2})?(?!\p{L})|giờ\s+(?:sáng|trưa|chiều|tối|đêm)(?!\p{L}))/giu;
const halfDay = /\d\s?(?:AM|PM|SA|CH)(?!\p{L})/gu;

/** Dates as 23/03/2026, hours as 21:00 (style sheet, rule 17). */
export function findMisformedDates({ words }: ProseText): Found[] {
	if (!/\d/.test(words)) return [];
	return [
		...findAll(words, isoDate, {
			kind: 'date-form',
			near: ([, year = '', month = '', day = '']) => `${day}/${month}/${year}`,
		}),
		...findAll(words, otherDate, {
			kind: 'date-form',
			near: ([, day = '', , month = '', year = '']) =>
				`${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`,
		}).filter(({ written, near }) => written !== near),
		...findAll(words, clockWords, { kind: 'hour-form' }),
		...findAll(words, halfDay, { kind: 'hour-form' }),
	];
}

export const dateProblems = {
	'date-form': ({ written, near }: Written) =>
		mistake(
			`Ngày “${written}” chưa đúng cách viết của trang.`,
			near === undefined ? 'Viết theo dạng 23/03/2026.' : `Viết “${near}”.`,
		),
	'hour-form': ({ written }: Written) =>
		mistake(
			`Giờ “${written}” chưa đúng cách viết của trang.`,
			'Viết theo dạng 21:00, khoảng giờ là 22:00–06:00.',
		),
};

type Found = TextProblem<keyof typeof dateProblems>;
