import { expect, test } from 'vitest';
import { chanceAsTyped, findCorrections } from './correction.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary({
	pages: 60,
	words: [
		[2, 'me in harasocial thuật ỷ'],
		[10, 'facebook chặn nhanh vô hiệu hóa bộ'],
		[30, 'hộp thư miền được đồng nhiều'],
		[50, 'tin nhắn không nhận của'],
	],
});
const best = (word: string) => findCorrections(word, vocabulary)[0]?.words.join(' ');

test.each([
	['swapped letters', 'nahn', 'nhan'],
	['a dropped letter', 'khog', 'khong'],
	['a doubled letter', 'tinn', 'tin'],
	['a neighbouring key', 'jhong', 'khong'],
	['an English word', 'facebok', 'facebook'],
	['a swap rather than two short words', 'mein', 'mien'],
	['marks of the word that has them', 'nhăsn', 'nhắn'],
	['marks kept through a swap', 'nhềiu', 'nhiều'],
])('reads %s: %j as %j', (_, typed, meant) => expect(best(typed)).toBe(meant));

test.each([
	['hopthu', 'hop thu'],
	['tinnhan', 'tin nhan'],
	['khongnhanduoctinnhan', 'khong nhan duoc tin nhan'],
	['dongbo', 'dong bo'],
])('parts %j into %j', (typed, words) => expect(best(typed)).toBe(words));

test.each(['qqqqq', 'z', ''])('has nothing for %j', (typed) => expect(best(typed)).toBeUndefined());

test('a common word is likelier as typed than any slip', () => {
	const [slip] = findCorrections('nhan', vocabulary).filter(({ words }) => words[0] !== 'nhan');
	expect(chanceAsTyped('nhan', vocabulary)).toBeGreaterThan(slip?.chance ?? 0);
});
