import { mistake, type Written } from '../../domain/problem.ts';
import { findAll, type TextProblem } from '../../domain/text-problem.ts';
import type { ProseText } from './prose-text.ts';
import { wholeWords } from './whole-words.ts';

/** What is written → what the site writes (style sheet, rules 3 and 4). Grows with every find. */
const spellings: Record<string, string> = {
	'kĩ thuật': 'kỹ thuật',
	'kĩ năng': 'kỹ năng',
	kĩ: 'kỹ',
	'kí tự': 'ký tự',
	'kí hiệu': 'ký hiệu',
	'chữ kí': 'chữ ký',
	'đăng kí': 'đăng ký',
	'lí do': 'lý do',
	'xử lí': 'xử lý',
	'quản lí': 'quản lý',
	'bất kì': 'bất kỳ',
	'chu kì': 'chu kỳ',
	'tỉ lệ': 'tỷ lệ',
	'bị xót': 'bị sót',
	'bỏ xót': 'bỏ sót',
	'bổ xung': 'bổ sung',
	'chia sẽ': 'chia sẻ',
	'chuẩn đoán': 'chẩn đoán',
	'cặp nhật': 'cập nhật',
	'trãi nghiệm': 'trải nghiệm',
	nghành: 'ngành',
	'xữ lý': 'xử lý',
	'kiễm tra': 'kiểm tra',
	'hổ trợ': 'hỗ trợ',
	lổi: 'lỗi',
	chổ: 'chỗ',
	'rỏ ràng': 'rõ ràng',
	'xắp xếp': 'sắp xếp',
	'sắp sếp': 'sắp xếp',
	gởi: 'gửi',
	đựơc: 'được',
	đuợc: 'được',
	nguời: 'người',
	truớc: 'trước',
};

const pattern = wholeWords(Object.keys(spellings));
const wrongHandling = /(?<!\p{L})(?<!lịch\s)sử lý(?!\p{L})/giu;
const wrongStill = /(?<!\p{L})(?<!lẩn\s|vẩn\s)vẩn(?!\s(?:đục|vơ|vẩn))(?!\p{L})/giu;

/** Frequent misspellings, and i or y where the site has settled on one. */
export function findMisspellings({ text }: ProseText): Found[] {
	return [
		...findAll(text, pattern, {
			kind: 'misspelling',
			near: ([found]) => spellings[found.toLocaleLowerCase('vi').replace(/\s+/g, ' ')],
		}),
		...findAll(text, wrongHandling, { kind: 'misspelling', near: () => 'xử lý' }),
		...findAll(text, wrongStill, { kind: 'misspelling', near: () => 'vẫn' }),
	];
}

export const spellingProblems = {
	misspelling: ({ written, near }: Written) =>
		mistake(`“${written}” là cách viết không dùng ở đây.`, `Viết “${near ?? ''}”.`),
};

type Found = TextProblem<keyof typeof spellingProblems>;
