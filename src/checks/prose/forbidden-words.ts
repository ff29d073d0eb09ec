import { mistake, reminder, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';
import { wholeWords } from './whole-words.ts';

const readers = wholeWords(['quý khách', 'quý vị', 'các bạn', 'anh/chị', 'anh chị', 'ad']);
const selfWord = /(?<!\p{L})(?<!một |tự |của |chính |riêng |hết )mình(?!\p{L})/giu;
const presses = [
	/(?<!\p{L})nhấn(?!\s+mạnh)(?!\p{L})/giu,
	/(?<!\p{L})nhấp(?!\s+(?:nháy|nhô))(?!\p{L})/giu,
	/(?<!\p{L})ấn(?!\s+(?:tượng|phẩm|định|bản|hành|Độ))(?!\p{L})/giu,
	/(?<!\p{L})(?<!va |đụng )chạm(?!\s+(?:ngưỡng|mốc|trần|đáy|đỉnh|mức|giới|hạn|tới|đến))(?!\p{L})/giu,
	wholeWords(['click']),
];
const courtesies = wholeWords(['rất tiếc', 'chúc bạn']);
const aging = wholeWords(['hiện nay', 'mới đây', 'hôm qua', 'tuần trước', 'sắp tới']);
const recently = /(?<!\p{L})gần đây(?!\s+nhất)(?!\p{L})/giu;
const shortForms = wholeWords([
	'ko',
	'k',
	'đc',
	'dc',
	'tn',
	'nv',
	'sp',
	'sđt',
	'ib',
	'rep',
	'v.v',
	'v.v.',
]);
const shortFormsAsWritten = wholeWords(['kb', 'BM'], 'gu');
const pageWords = /(?<!\p{L})(?:fan\s?page|pages?)s?(?!\p{L})/giu;
const pageNumbers = /(?<!\p{L})(?:page[ -]?id|id[ -]page|mã trang)(?!\p{L})/giu;

/** The Page, written as if it were any web page. */
const lowerPage = /(?<!\p{L})trang\s+Facebook(?!\p{L})/gu;

/** Words the site does not use, whatever the subject (style sheet, rules 5, 6, 11, 12 and 13). */
export function findForbiddenWords({ words, role }: ProseText): Found[] {
	const numbers = findAll(words, pageNumbers, { kind: 'page-number-word', near: () => 'ID Trang' });
	const inNumber = (index: number) =>
		numbers.some((found) => index >= found.index && index < found.index + found.written.length);
	return [
		...findAll(words, readers, { kind: 'reader-word', near: () => 'bạn' }),
		...findAll(words, selfWord, { kind: 'reader-word', near: () => 'bạn' }),
		...presses.flatMap((press) => findAll(words, press, { kind: 'press-word', near: () => 'bấm' })),
		...findAll(words, /!+/g, { kind: 'exclamation' }),
		...findAll(words, courtesies, { kind: 'courtesy' }),
		...findAll(words, aging, { kind: 'aging-word' }),
		...findAll(words, recently, { kind: 'aging-word' }),
		...findAll(words, shortForms, { kind: 'short-form' }),
		...findAll(words, shortFormsAsWritten, { kind: 'short-form' }),
		...numbers,
		...findAll(words, lowerPage, { kind: 'page-word', near: () => 'Trang' }),
		...(role === 'title'
			? []
			: findAll(words, pageWords, { kind: 'page-word', near: () => 'Trang' }).filter(
					({ index }) => !inNumber(index) && !isFirstNaming(words, index),
				)),
	];
}

/** “Trang Facebook (fanpage)”, which an article may write once. */
export function isFirstNaming(words: string, index: number): boolean {
	return /Trang Facebook \($/.test(words.slice(0, index)) && /^fanpage\)/.test(words.slice(index));
}

export const forbiddenWordProblems = {
	'reader-word': ({ written }: Written) =>
		reminder(
			`“${written}” không phải là cách gọi người đọc ở đây.`,
			'Gọi người đọc là “bạn”, người nhắn cho cửa hàng là “khách”.',
		),
	'page-word': ({ written }: Written) =>
		mistake(
			`“${written}” đang dùng thay cho “Trang”.`,
			'Viết “Trang” (chữ T hoa); mỗi bài được viết một lần “Trang Facebook (fanpage)”.',
		),
	'page-number-word': ({ written }: Written) =>
		mistake(`“${written}” đang dùng thay cho “ID Trang”.`, 'Viết “ID Trang”.'),
	'press-word': ({ written }: Written) =>
		mistake(
			`“${written}” đang dùng cho việc bấm.`,
			'Viết “bấm” cho mọi thiết bị; nếu là chữ trên màn hình thì đặt trong dấu “ ”.',
		),
	exclamation: (_: Written) => mistake('Câu này có dấu chấm than.', 'Kết thúc câu bằng dấu chấm.'),
	courtesy: ({ written }: Written) =>
		mistake(`“${written}” không giúp người đọc làm được gì.`, 'Bỏ cụm từ này, giữ phần cần làm.'),
	'aging-word': ({ written }: Written) =>
		mistake(`“${written}” sẽ sai khi thời gian trôi qua.`, 'Viết ngày cụ thể, ví dụ 23/03/2026.'),
	'short-form': ({ written }: Written) =>
		mistake(`“${written}” là chữ viết tắt.`, 'Viết đủ chữ; lời khách nói thì chuyển vào symptoms.'),
};

type Found = TextProblem<keyof typeof forbiddenWordProblems>;
