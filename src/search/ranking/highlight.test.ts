import { describe, expect, test } from 'vitest';
import { findAskedWords, highlight } from './highlight.ts';
import type { QueryPlan } from '../typed/query.ts';

const asking = (...words: string[]): QueryPlan => ({
	typed: '',
	understood: '',
	corrections: [],
	terms: words.map((word) => ({
		typed: word,
		words: [{ word, weight: 1, isPrefix: false, share: 1 }],
	})),
	phrases: [],
});
const highlighted = (text: string, plan: QueryPlan) =>
	highlight(text, findAskedWords(plan))
		.map((segment) => (segment.isAsked ? `[${segment.text}]` : segment.text))
		.join('');

describe('highlights', () => {
	test.each([
		['typed without marks, any spelling', ['nhan'], 'Nhận tin nhắn', '[Nhận] tin [nhắn]'],
		['typed with marks, that spelling', ['nhắn'], 'Nhận tin nhắn', 'Nhận tin [nhắn]'],
		['typed with marks, text without', ['nhắn'], 'tin nhan', 'tin [nhan]'],
		['the other tone place', ['hóa'], 'vô hiệu hoá', 'vô hiệu [hoá]'],
		['đ', ['duong'], 'Đường dẫn', '[Đường] dẫn'],
		['a phrase as one', ['tin', 'nhan'], 'mọi tin nhắn.', 'mọi [tin nhắn].'],
		['codes', ['551'], 'lỗi #551', 'lỗi #[551]'],
		['nothing', [], 'tin', 'tin'],
	])('%s', (_, words, text, expected) =>
		expect(highlighted(text, asking(...words))).toBe(expected),
	);

	test('a word that goes on as typed', () => {
		const plan = asking('nhă');
		for (const { words } of plan.terms) for (const word of words) word.isPrefix = true;
		expect(highlighted('tin nhắn', plan)).toBe('tin [nhắn]');
	});

	test('leaves the text whole', () => {
		const text = 'Đã ẩn bình luận (#10) mà vẫn có người thấy…';
		const segments = highlight(text.normalize('NFD'), findAskedWords(asking('an', 'thấy')));
		expect(segments.map((segment) => segment.text).join('')).toBe(text);
	});
});
