import { expect, test } from 'vitest';
import type { GlossaryEntry } from '../../schemas/glossary.ts';
import { hasTerm, splitAtFirstTerms } from './first-terms.ts';

const entry = (id: string, term: string, explain = true): GlossaryEntry => ({
	id,
	term,
	meaning: 'Nghĩa.',
	avoid: [],
	explain,
});
const glossary = [
	entry('ma-truy-cap', 'mã truy cập'),
	entry('webhook', 'webhook'),
	entry('trang', 'Trang', false),
];

test('marks a word where it first stands, and only there', () => {
	const explained = new Set<string>();
	expect(splitAtFirstTerms('Webhook gọi lại. Sửa webhook.', glossary, explained)).toEqual([
		{ text: 'Webhook', entry: glossary[1] },
		{ text: ' gọi lại. Sửa webhook.' },
	]);
	expect(splitAtFirstTerms('Lại webhook', glossary, explained)).toEqual([{ text: 'Lại webhook' }]);
});

test.each([
	['a part of a longer word', 'mã truy cậpx'],
	['a word that everybody knows', 'Mở Trang'],
])('leaves %s alone', (_name, text) =>
	expect(splitAtFirstTerms(text, glossary, new Set())).toEqual([{ text }]),
);

test('loses no letter', () => {
	const text = 'Đổi mã truy cập rồi thử webhook nhé';
	const parts = splitAtFirstTerms(text, glossary, new Set());
	expect(parts.map((part) => part.text).join('')).toBe(text);
	expect(parts.filter((part) => part.entry)).toHaveLength(2);
});

test.each([
	['Sửa webhook.', true],
	['Mở Trang', false],
	['mã truy cậpx', false],
])('%s has a word to explain: %s', (text, has) => {
	expect(hasTerm(text, glossary)).toBe(has);
	expect(hasTerm(text, [])).toBe(false);
});
