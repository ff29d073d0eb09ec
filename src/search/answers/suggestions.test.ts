import { expect, test } from 'vitest';
import { encodeModel } from '../meaning/encode.ts';
import { makeWordReader } from '../meaning/features.ts';
import { trainModel } from '../meaning/train.ts';
import { makeSuggester } from './suggestions.ts';

const readWords = makeWordReader({ abbreviations: { ko: 'không' }, synonyms: [], fillers: [] });
const examples = [
	['không có tin mới trong hộp thư', 101],
	['kết nối đã hết hạn', 401],
	['loa im re khi khách nhắn', 801],
	['máy im re không có chuông', 801],
	['phí vận chuyển', 0],
].map(([text, number]) => ({ text: String(text), classes: [Number(number)], weight: 1 }));
const suggester = makeSuggester({
	format: 1,
	folder: 'x/',
	first: [],
	topics: [],
	channels: {},
	common: [],
	articles: [
		{
			number: 101,
			title: 'Không nhận được tin nhắn lúc Trang đông khách',
			path: '/101/',
			symptoms: ['Khách vẫn nhắn nhiều mà không thấy hội thoại mới', 'Hộp thư đứng im'],
		},
		{
			number: 401,
			title: 'Trang bị mất kết nối',
			path: '/401/',
			symptoms: ['Fanpage bị mất quyền', 'Đổi mật khẩu xong thì mất kết nối'],
		},
		{
			number: 801,
			title: 'Có tin mới mà máy tính không báo',
			path: '/801/',
			symptoms: ['Chrome không kêu khi có tin'],
		},
	],
	abbreviations: { ko: 'không', mk: 'mật khẩu' },
	synonyms: [['page', 'fanpage', 'trang']],
	fillers: ['ơi', 'cho em hỏi'],
	meaning: encodeModel(trainModel(examples, readWords)),
});
const find = (query: string) => suggester.find(query, { limit: 5 });

test.each([
	['đổi mật khẩu', 401],
	['doi mat khau', 401],
	['ddooir maatj khaaur', 401],
	['doi mk', 401],
	['mat ket n', 401],
	['page mất kết nối', 401],
	['chrome ko keu', 801],
	['khong thay hoi thoai', 101],
	['ad ơi cho em hỏi hộp thư đứng im', 101],
	['hộp thư đứng', 101],
])('suggests for %j', (query, number) => expect(find(query)[0]?.article.number).toBe(number));

test('shows the symptom that was meant, with the words highlighted', () => {
	const [first] = find('doi mat khau');
	expect(first?.isTitle).toBe(false);
	expect(first?.text[0]).toEqual({ text: 'Đổi mật khẩu', isAsked: true });
});

test('names an article once', () => {
	const numbers = find('mất kết nối').map(({ article }) => article.number);
	expect(numbers).toEqual([...new Set(numbers)]);
});

test.each(['', '  ', '?!', 'xqzw wqxz', 'giá vàng hôm nay bao nhiêu'])(
	'suggests nothing for %j',
	(query) => expect(find(query)).toEqual([]),
);

test('suggests nothing that holds less than half of what was typed, except when asked loosely', () => {
	const query = 'chrome lắp đặt camera cửa hàng';
	expect(find(query)).toEqual([]);
	const loose = suggester.find(query, { limit: 5, isLoose: true });
	expect(loose.map(({ article }) => article.number)).toContain(801);
});

test('suggests what is meant where no title or symptom has the words', () => {
	const [first] = find('loa im re hoai');
	expect(first?.article.number).toBe(801);
	expect(first?.isTitle).toBe(true);
});
