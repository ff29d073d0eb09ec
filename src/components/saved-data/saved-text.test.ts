import { expect, test } from 'vitest';
import { describeSaved } from './saved-text.ts';
import type { SavedKey } from './saved-keys.ts';

test.each<[SavedKey, string, string[]]>([
	[
		'pages',
		'{"version":1,"pages":[{"page":"123456789012345","name":"Shop A"}]}',
		['Shop A (123456789012345)'],
	],
	[
		'pages',
		'{"version":1,"pages":[{"page":"https://www.facebook.com/shophoalan","name":""}]}',
		['https://www.facebook.com/shophoalan'],
	],
	['pages', '{broken', []],
	['tab-page', '123456789012345', ['123456789012345']],
	['theme', 'dark', ['Tối']],
	['desk-pinned', '[405,101]', ['B405, B101']],
	['desk-recent', '"x"', []],
	['desk-answered-page', '["123456789012345"]', ['123456789012345']],
	['desk-answered-tab-pages', '{', []],
	['recent-queries', '["#551","mất tin"]', ['“#551”', '“mất tin”']],
	['reply-words', '{"customer":"anh/chị","self":"em"}', ['anh/chị, em']],
	['screens-form', '{"role":"Quản trị viên","answers":[{}]}', ['Quản trị viên', '1 câu trả lời']],
	['screens-form', '{', ['0 câu trả lời']],
	['inside-app-read', '1', ['Có']],
])('shows what is kept under %s as %j → %j', (key, text, lines) => {
	expect(describeSaved({ area: 'localStorage', key, text })).toEqual(lines);
});
