import { describe, expect, test } from 'vitest';
import { pageReferenceStrings, settingsUrlStrings } from './page-reference.ts';

const all = Object.entries({ ...pageReferenceStrings, ...settingsUrlStrings });

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

test('reasons that a phone reader meets offer the name after @', () => {
	for (const reason of ['share-link-unresolvable', 'display-name', 'truncated'] as const) {
		expect(pageReferenceStrings[reason]).toContain('tên sau dấu @ ở dưới tên Trang');
	}
});
