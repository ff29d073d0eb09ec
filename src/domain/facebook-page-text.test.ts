import { describe, expect, test } from 'vitest';
import { parsePageReference } from './page-reference.ts';
import { formatFacebookPage } from './facebook-page-text.ts';
import type { PageReference } from './page-reference.ts';

describe('formatFacebookPage', () => {
	test.each<[PageReference['kind'], string, string]>([
		['pageId', '112233445566778', '112233445566778'],
		['pageId', '10150012345678909', '10150012345678909'],
		// Typed alone these would be telephone numbers.
		['pageId', '84905123456', 'https://www.facebook.com/84905123456'],
		['pageId', '1900112233', 'https://www.facebook.com/1900112233'],
		['username', 'Shop.HoaLan', 'https://www.facebook.com/Shop.HoaLan'],
		['username', 'lan', 'https://www.facebook.com/lan'],
		['username', 'www.dienmayanphuc.vn', 'https://www.facebook.com/www.dienmayanphuc.vn'],
		['username', 'id112233445566778', 'https://www.facebook.com/id112233445566778'],
	])('writes the %s %s as %s, which reads back the same', (kind, value, text) => {
		const page: PageReference = { ok: true, kind, value };
		expect(formatFacebookPage(page)).toBe(text);
		expect(parsePageReference(text)).toEqual(page);
	});
});
