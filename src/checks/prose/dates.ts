import { mistake, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';

const isoDate = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu;
const otherDate = /(?<![\d./-])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?![\d-])/gu;
const clockWords =
	/(?<![\d\p{L}])\d{1,2}\s?(?:h(?:\d{2})?(?!\p{L})|giờ\s+(?:sáng|trưa|chiều|tối|đêm)(?!\p{L}))/giu;
const halfDay = /\d\s?(?:AM|PM|SA|CH)(?!\p{L})/gu;

const shortDuration = /(?<![\d\p{L}.,:/-])(\d{1,3})\s?(h|ph|p)(?![\p{L}\d])/giu;
const longUnits: Record<string, string> = { h: 'giờ', ph: 'phút', p: 'phút' };
const beforeClock = /(?<!\p{L})(?:lúc|trước|từ|đến|tới|khoảng|vào)\s+$/iu;

/** “24h” is a time of day only after “lúc” and the like, and never from 24 on. */
function isDuration(before: string, written: string): boolean {
	const hours = /^(\d+)\s?h$/i.exec(written)?.[1];
	return hours !== undefined && (Number(hours) >= 24 || !beforeClock.test(before));
}

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
		...findAll(words, clockWords, { kind: 'hour-form' }).filter(
			({ index, written }) => !isDuration(words.slice(0, index), written),
		),
		...findAll(words, shortDuration, {
			kind: 'duration-form',
			near: ([, number = '', unit = '']) => `${number} ${longUnits[unit.toLowerCase()] ?? unit}`,
		}).filter(
			({ index, written }) => !/h$/i.test(written) || isDuration(words.slice(0, index), written),
		),
		...findAll(words, halfDay, { kind: 'hour-form' }),
	];
}

export const dateProblems = {
	'date-form': ({ written, near }: Written) =>
		mistake(
			`Ngày “${written}” chưa đúng cách viết của trang.`,
			near === undefined ? 'Viết theo dạng 23/03/2026.' : `Viết “${near}”.`,
		),
	'duration-form': ({ written, near }: Written) =>
		mistake(
			`Thời gian “${written}” viết tắt.`,
			`Viết “${near ?? ''}”; là giới hạn thì trích dẫn từ content/limits/.`,
		),
	'hour-form': ({ written }: Written) =>
		mistake(
			`Giờ “${written}” chưa đúng cách viết của trang.`,
			'Viết theo dạng 21:00, khoảng giờ là 22:00–06:00.',
		),
};

type Found = TextProblem<keyof typeof dateProblems>;
