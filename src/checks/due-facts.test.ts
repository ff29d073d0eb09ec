import { expect, test } from 'vitest';
import { makeError, makeLibrary, makeLimit, makeSource } from '../tests/support/make-content.ts';
import { findDueFacts, formatDueFacts } from './due-facts.ts';

const library = makeLibrary({
	sources: {
		old: makeSource({ title: 'Old limits' }),
		older: makeSource({ title: 'Older limits' }),
		undated: makeSource({ title: 'Undated limits' }),
	},
	limits: {
		'a-fresh': makeLimit({ source: 'old', documentDate: '2026-11-01' }),
		'b-due': makeLimit({ source: 'old', documentDate: '2026-03-23' }),
		'c-checked': makeLimit({
			source: 'old',
			documentDate: '2020-01-01',
			read: 'live',
			checked: '2026-11-01',
		}),
		'd-due': makeLimit({ source: 'older', documentDate: '2024-10-08' }),
		'e-undated': makeLimit({ source: 'undated', documentDate: undefined }),
	},
	errors: { 'facebook-551': makeError({ source: 'older', documentDate: '2025-01-01' }) },
});

test('lists due facts by source, the oldest first, those without a date last', () => {
	const due = findDueFacts(library, { today: '2026-11-22' });
	expect(due.map(({ source, seen, files }) => [source.id, seen, files])).toEqual([
		['older', '2024-10-08', ['errors/facebook-551', 'limits/d-due']],
		['old', '2026-03-23', ['limits/b-due']],
		['undated', undefined, ['limits/e-undated']],
	]);
});

test('words them for authors', () => {
	const due = findDueFacts(library, { today: '2026-11-22' });
	expect(formatDueFacts(due.slice(1, 2)))
		.toBe(`Thông tin đến hạn xem lại (tài liệu quá 180 ngày hoặc không ghi ngày), cũ nhất trước:

23/03/2026: Old limits (sources/old)
  https://developers.facebook.com/docs/limits
  limits/b-due`);
	expect(formatDueFacts([])).toBe('Không có thông tin nào đến hạn xem lại.');
});
