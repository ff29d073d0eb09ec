import { expect, test } from 'vitest';
import type { AskedRow } from './asked.ts';
import { propose } from './proposals.ts';

const row: AskedRow = {
	query: 'máy in không ra giấy',
	variants: [],
	searches: 8,
	missed: 4,
	outcome: 'weak',
	certainty: 0.5,
	listed: [103, 101],
	opened: [],
	weeks: {},
};
const known = {
	elsewhere: [{ id: 'hoa-don', about: 'Hóa đơn', answer: 'Hãy hỏi hỗ trợ.', says: ['hóa đơn'] }],
	isKnown: (query: string) => query === 'đã có rồi',
};

test('a sentence goes to the article that most readers opened', () => {
	const opened = [
		[101, 4],
		[103, 1],
	] as const;
	expect(propose([{ ...row, opened }], known)).toEqual({
		phrasings: [{ article: 101, lines: '- máy in không ra giấy\n' }],
		elsewhere: [],
		golden: '- { query: máy in không ra giấy, articles: [ 101 ], rank: 2 }\n',
	});
});

test('without readers, to the first result when the search is fairly certain', () => {
	expect(propose([{ ...row, certainty: 0.7 }], known).phrasings).toEqual([
		{ article: 103, lines: '- máy in không ra giấy\n' },
	]);
	expect(propose([row], known).phrasings).toEqual([]);
});

test('what is refused goes to the group whose line answered it, or to a new one', () => {
	const refused = { ...row, outcome: 'refused' as const };
	const { elsewhere, golden } = propose(
		[
			{ ...refused, query: 'xuất hóa đơn đỏ', elsewhere: 'Hãy hỏi hỗ trợ.' },
			{ ...refused, query: 'trả lời: có "ngoặc"' },
		],
		known,
	);
	expect(elsewhere).toEqual([
		{ group: 'hoa-don', lines: '- xuất hóa đơn đỏ\n' },
		{
			lines: `- id: chuyen-moi\n  about: Chuyện mới, chưa có bài\n  says:\n    - 'trả lời: có "ngoặc"'\n`,
		},
	]);
	expect(golden).toContain('- { query: xuất hóa đơn đỏ, refused: true }\n');
});

test.each([
	['what few have asked', { searches: 4 }],
	['what has lost words', { query: 'máy in … không ra' }],
	['a single word', { query: 'giá' }],
	['what stands in the content already', { query: 'đã có rồi' }],
])('%s is not proposed', (_, more) => {
	expect(propose([{ ...row, outcome: 'refused', ...more }], known)).toEqual({
		phrasings: [],
		elsewhere: [],
		golden: '',
	});
});
