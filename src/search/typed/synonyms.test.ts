import { expect, test } from 'vitest';
import { readAbbreviations } from './abbreviations.ts';
import { readSynonyms } from './synonyms.ts';

const synonyms = readSynonyms([
	['inbox', 'tin nhắn'],
	['khóa', 'vô hiệu hoá'],
	['tin', 'thông báo'],
]);

test('finds a phrase as written or without marks, and gives the others of its group', () => {
	expect(synonyms.find(['bị', 'khóa'])).toEqual([
		{ at: 1, length: 1, words: ['vô', 'hiệu', 'hóa'] },
	]);
	expect(synonyms.find(['bi', 'vo', 'hieu', 'hoa'])).toEqual([
		{ at: 1, length: 3, words: ['khóa'] },
	]);
});

test('takes the longest phrase', () =>
	expect(synonyms.find(['tin', 'nhắn'])).toEqual([{ at: 0, length: 2, words: ['inbox'] }]));

test('does not take a word with other marks', () =>
	expect(synonyms.find(['khoa', 'khoá'])).toEqual([
		{ at: 0, length: 1, words: ['vô', 'hiệu', 'hóa'] },
	]));

test('abbreviations are found in NFC and expand to words', () => {
	const abbreviations = readAbbreviations({ tn: 'tin nhắn', đc: 'được' });
	expect(abbreviations.find('tn')).toEqual(['tin', 'nhắn']);
	expect(abbreviations.find('đc')).toEqual(['được']);
	expect(abbreviations.find('tin')).toBeUndefined();
});
