import { describe, expect, test } from 'vitest';
import { readLanguage } from './language.ts';
import { planLiteralQuery, planQuery } from './query.ts';
import { readVocabulary } from './vocabulary.ts';

const language = readLanguage(
	readVocabulary({
		pages: 60,
		words: [
			[1, 'ơi ạ sao giúp em với cho hỏi'],
			[5, 'test page app nhầm tiên user sáo'],
			[20, 'lỗi hộp thư bị khóa vô hiệu hóa đường dẫn tiền'],
			[50, 'tin nhắn không được nhận'],
		],
	}),
	{
		abbreviations: { ko: 'không', tn: 'tin nhắn' },
		synonyms: [['khóa', 'vô hiệu hóa']],
		fillers: ['ạ', 'ơi', 'em', 'sao', 'giúp em với', 'cho em hỏi'],
	},
);
const understood = (query: string) => planQuery(query, language).understood;

test.each([
	['tin nhắn', 'tin nhắn'],
	['TIN NHẮN'.normalize('NFD'), 'tin nhắn'],
	['tin nhan', 'tin nhan'],
	['tin nhawns', 'tin nhắn'],
	['tin nha8n1', 'tin nhắn'],
	['vô hiệu hoá', 'vô hiệu hóa'],
	['ko duoc tn', 'không duoc tin nhắn'],
	['hopthu', 'hop thu'],
	['tni nhắn', 'tin nhắn'],
	['test page app user', 'test page app user'],
	['lỗi 551', 'lỗi 551'],
])('understands %j as %j', (query, words) => expect(understood(query)).toBe(words));

test('corrections are told, decoding and abbreviations are not', () => {
	expect(planQuery('ko nhawns hopthu tni nhắn', language).corrections).toEqual([
		{ typed: 'hopthu', read: 'hop thu' },
		{ typed: 'tni', read: 'tin' },
	]);
});

test('only the last word may go on', () => {
	const { terms } = planQuery('đườ đườ', language);
	expect(terms[0]?.words.map(({ word }) => word)).not.toContain('dẫn');
	expect(terms[1]?.words[0]?.word).toBe('đường');
});

test('a synonym is a phrase beside the words, at reduced weight', () => {
	const { phrases } = planQuery('hộp thư bị khóa', language);
	expect(phrases).toHaveLength(1);
	expect(phrases[0]).toMatchObject({ at: 3, length: 1 });
	expect(phrases[0]?.weight).toBeLessThan(1);
	expect(phrases[0]?.terms.map(({ typed }) => typed)).toEqual(['vô', 'hiệu', 'hóa']);
});

test('a spelling rarer than its folded form counts for more', () => {
	const share = (word: string) => planQuery(`${word} x`, language).terms[0]?.words[0]?.share ?? 0;
	expect(share('tiên')).toBeGreaterThan(share('tiền'));
	expect(share('tien')).toBe(1);
});

test('taken literally, a query stays as typed', () => {
	const plan = planLiteralQuery('ko hopthu');
	expect(plan.terms.map(({ words }) => words.map(({ word }) => word))).toEqual([
		['ko'],
		['hopthu'],
	]);
	expect(plan.corrections).toEqual([]);
});

describe('passes over what stands around the question', () => {
	test.each([
		['cho em hỏi sao page không nhận tin nhắn ạ', 'page không nhận tin nhắn'],
		['page em bị khóa giúp em với', 'page bị khóa'],
		['page em bi khoa giup em voi', 'page bi khoa'],
		['cho em hoir page bij khosa', 'page bị khóa'],
		// Without marks “sao” may also be “sáo”, a word of the site.
		['sao bị khóa', 'bị khóa'],
		['sao', 'sao'],
		['ơi giúp em với ạ', 'ơi giúp em với ạ'],
	])('%j is read as %j', (query, read) => expect(understood(query)).toBe(read));

	test('does not offer corrections of it', () =>
		expect(planQuery('cho em hỏi tni nhắn', language).corrections).toEqual([
			{ typed: 'tni', read: 'tin' },
		]));

	test('the literal query keeps every word', () =>
		expect(planLiteralQuery('page em').terms).toHaveLength(2));
});
