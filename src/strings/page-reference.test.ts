import { describe, expect, test } from 'vitest';
import {
	otherPlatformStrings,
	pageReferenceStrings,
	settingsUrlStrings,
} from './page-reference.ts';

const all = Object.entries({
	...pageReferenceStrings,
	...settingsUrlStrings,
	...otherPlatformStrings,
});

test('each of the 16 reasons has its own sentence', () => {
	expect(Object.keys(pageReferenceStrings)).toHaveLength(16);
	expect(new Set(all.map(([, text]) => text)).size).toBe(all.length);
});

describe.each(all)('the sentence for %s', (_reason, text) => {
	test('says what to do next', () => {
		expect(text).toMatch(/(?:^|[.:] )(?:Hãy|Để lấy ID Trang, hãy|Nếu) /u);
	});

	test('keeps to the style sheet', () => {
		expect(text).toBe(text.normalize('NFC'));
		expect(text).toMatch(/\.$/u);
		expect(text).not.toMatch(/[!"«»]|\u200b| {2}| [,.;:?…)”]/u);
		expect(text).not.toMatch(
			/(?<!\p{L})(?:nhấn|nhấp|click|ấn|chạm|link|app|đường dẫn|fanpage|page|mình|vui lòng)(?!\p{L})/iu,
		);
	});

	test('has no sentence of more than 35 syllables', () => {
		for (const sentence of text.split(/\. /u)) {
			expect(sentence.split(' ').length).toBeLessThanOrEqual(35);
		}
	});
});

test.each(Object.entries({ ...pageReferenceStrings, ...otherPlatformStrings }))(
	'the sentence for %s offers the name after @, which the Facebook application shows',
	(_reason, text) => {
		expect(text).toMatch(/(?:tên sau dấu @ ở dưới tên Trang|ở dưới tên Trang, giữ cả dấu @)/u);
	},
);
