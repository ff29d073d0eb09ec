import { expect, test } from 'vitest';
import { FEATURE_SPACE, findFeatures, hashFeature, makeWordReader } from './features.ts';

const readWords = makeWordReader({
	abbreviations: { ko: 'không', tn: 'tin nhắn' },
	synonyms: [],
	fillers: ['ad ơi', 'cho em hỏi', 'ạ'],
});

test.each([
	['Tin nhắn không về', 'tin nhan khong ve'],
	['Tin nhắn không về'.normalize('NFD'), 'tin nhan khong ve'],
	['Đường dẫn', 'duong dan'],
	['tn ko ve', 'tin nhan khong ve'],
	['ad ơi cho em hỏi tin không về', 'tin khong ve'],
	['ad oi cho em hoi tin khong ve', 'tin khong ve'],
	['ad ơi', 'ad oi'],
	['', ''],
])('reads %j as %j', (text, words) => expect(readWords(text).join(' ')).toBe(words));

test('reads a word that the model lacks as Telex or VNI keys of one it has', () => {
	const isKnown = (word: string) => ['mat', 'ket', 'noi', 'test'].includes(word);
	expect(readWords('maats keets noosi', isKnown)).toEqual(['mat', 'ket', 'noi']);
	expect(readWords('ma61t ke61t no61i', isKnown)).toEqual(['mat', 'ket', 'noi']);
	expect(readWords('test', isKnown)).toEqual(['test']);
});

test('finds words, neighbours and pieces of longer words, each once', () => {
	const names = ['khong', 've', 'khong ve', 've khong', '~khon', '~hong'];
	expect(findFeatures(['khong', 've', 'khong']).sort()).toEqual(names.map(hashFeature).sort());
});

test('a feature is a whole number below the space of features', () => {
	for (const word of ['tin', 'về', '', '~khon', 'a'.repeat(99)]) {
		const feature = hashFeature(word);
		expect(Number.isInteger(feature)).toBe(true);
		expect(feature).toBeGreaterThanOrEqual(0);
		expect(feature).toBeLessThan(FEATURE_SPACE);
	}
});
