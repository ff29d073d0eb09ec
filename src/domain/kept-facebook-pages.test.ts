import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findKeptFacebookPage,
	forgetFacebookPage,
	formatKeptFacebookPages,
	formatFacebookPageName,
	keepFacebookPage,
	mostKeptFacebookPages,
	noKeptFacebookPages,
	parseKeptFacebookPages,
	selectFacebookPage,
} from './kept-facebook-pages.ts';
import type { KeptFacebookPages } from './kept-facebook-pages.ts';
import type { PageReference } from './page-reference.ts';

const shopA: PageReference = { ok: true, kind: 'username', value: 'ShopHoaLan' };
const shopB: PageReference = { ok: true, kind: 'pageId', value: '84905123456' };
const two = keepFacebookPage(
	keepFacebookPage(noKeptFacebookPages, { page: shopA, name: 'Shop A' }),
	{
		page: shopB,
		name: ' Shop\nB ',
	},
);

describe('keeping Pages', () => {
	test('keeps several with their names and selects the newest', () => {
		expect(two.pages).toEqual([
			{ page: shopA, name: 'Shop A' },
			{ page: shopB, name: 'Shop B' },
		]);
		expect(two.selected).toEqual(shopB);
	});

	test('renames a Page that is kept already, in its place', () => {
		const same: PageReference = { ...shopA, value: 'shop.hoalan' };
		const renamed = keepFacebookPage(two, { page: same, name: 'Hoa Lan' });
		expect(renamed.pages.map(({ name }) => name)).toEqual(['Hoa Lan', 'Shop B']);
		expect(renamed.selected).toEqual(same);
	});

	test('switches only to a Page that is kept', () => {
		expect(selectFacebookPage(two, { ...shopA, value: 'shophoalan' }).selected).toEqual(shopA);
		expect(selectFacebookPage(two, { ...shopA, value: 'tiembanh' })).toEqual(two);
	});

	test('forgets one Page, and with it the selection if it was that one', () => {
		expect(forgetFacebookPage(two, shopB)).toEqual({
			pages: [{ page: shopA, name: 'Shop A' }],
			selected: undefined,
		});
		expect(forgetFacebookPage(two, shopA).selected).toEqual(shopB);
		expect(findKeptFacebookPage(forgetFacebookPage(two, shopA), shopA)).toBeUndefined();
	});

	test('lets the oldest go when there are too many', () => {
		let kept: KeptFacebookPages = noKeptFacebookPages;
		for (let number = 0; number <= mostKeptFacebookPages; number += 1) {
			const value = String(112233445566000 + number);
			kept = keepFacebookPage(kept, { page: { ok: true, kind: 'pageId', value }, name: '' });
		}
		expect(kept.pages).toHaveLength(mostKeptFacebookPages);
		expect(kept.pages[0]?.page.value).toBe('112233445566001');
	});
});

describe('storage text', () => {
	test('reads back what was kept', () => {
		expect(parseKeptFacebookPages(formatKeptFacebookPages(two))).toEqual(two);
		expect(parseKeptFacebookPages(formatKeptFacebookPages(noKeptFacebookPages))).toEqual(
			noKeptFacebookPages,
		);
		const none = forgetFacebookPage(two, shopB);
		expect(parseKeptFacebookPages(formatKeptFacebookPages(none))).toEqual(none);
	});

	test('keeps the good entries of a damaged list', () => {
		const text = JSON.stringify({
			version: 1,
			pages: [
				null,
				7,
				{},
				{ page: 'javascript:alert(1)', name: 'x' },
				{ page: 'https://www.facebook.com/shophoalan', name: 5 },
				{ page: 'SHOP.HOALAN', name: 'twice' },
				{ page: '112233445566778', name: 'Shop B', more: true },
			],
			selected: '112233445566778',
		});
		expect(parseKeptFacebookPages(text)).toEqual({
			pages: [
				{ page: { ok: true, kind: 'username', value: 'shophoalan' }, name: '' },
				{ page: { ok: true, kind: 'pageId', value: '112233445566778' }, name: 'Shop B' },
			],
			selected: { ok: true, kind: 'pageId', value: '112233445566778' },
		});
	});

	test('selects nothing when the selected Page is not in the list', () => {
		const text = formatKeptFacebookPages({
			pages: two.pages,
			selected: { ...shopA, value: 'tiembanh' },
		});
		expect(parseKeptFacebookPages(text)).toEqual({ pages: two.pages, selected: undefined });
	});

	test.each([
		null,
		'',
		'{',
		'null',
		'[]',
		'"x"',
		'{"version":2,"pages":[]}',
		'{"version":1}',
		'{"version":1,"pages":{"length":3}}',
		`{"version":1,"pages":[]}${' '.repeat(100_000)}`,
	])('that is broken or foreign gives no Pages: %j', (text) => {
		expect(parseKeptFacebookPages(text)).toEqual(noKeptFacebookPages);
	});

	test('never throws, and never grows by being read and written again', () => {
		fc.assert(
			fc.property(fc.oneof(fc.json(), fc.string(), damagedLists()), (text) => {
				const kept = parseKeptFacebookPages(text);
				expect(kept.pages.length).toBeLessThanOrEqual(mostKeptFacebookPages);
				expect(parseKeptFacebookPages(formatKeptFacebookPages(kept))).toEqual(kept);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('a name', () => {
	test.each([
		['  Shop   A ', 'Shop A'],
		['Cửa hàng'.normalize('NFD'), 'Cửa hàng'],
		['\u202eShop\u0000A\u2028', 'Shop A'],
		['x'.repeat(50), 'x'.repeat(40)],
		['🌸'.repeat(50), '🌸'.repeat(40)],
		['👩‍🌾 Hoa', '👩‍🌾 Hoa'],
		['\n', ''],
	])('%j is kept as %j', (typed, kept) => {
		expect(formatFacebookPageName(typed)).toBe(kept);
	});
});

function damagedLists() {
	const entry = fc.record(
		{
			page: fc.oneof(fc.constantFrom('112233445566778', 'fb.com/shophoalan', 'x'), fc.jsonValue()),
			name: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
		},
		{ requiredKeys: [] },
	);
	return fc
		.record({ version: fc.constant(1), pages: fc.array(entry), selected: fc.jsonValue() })
		.map((list) => JSON.stringify(list));
}
