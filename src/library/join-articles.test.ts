import { expect, test } from 'vitest';
import { outsideItsPage } from './join-articles.ts';

test.each([
	['#theo-ma-loi', '/zalo/bai/#theo-ma-loi'],
	['/zalo/khac/#muc', '/zalo/khac/#muc'],
	['https://example.com/#muc', 'https://example.com/#muc'],
])('a link to %s in a step leads to %s from any page', (href, expected) =>
	expect(outsideItsPage({ kind: 'link', href, text: 'xem' }, '/zalo/bai/')).toMatchObject({
		href: expected,
	}),
);
